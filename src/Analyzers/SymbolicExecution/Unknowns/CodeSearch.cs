using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Searches code that is not interpreted to its end. Looking through code costs the budget as much as interpreting it does.</summary>
internal static class CodeSearch
{
    // To look through code costs as following it does.
    public static IEnumerable<IOperation> Enumerate(IOperation? code, ExecutionState state)
    {
        foreach (IOperation part in code?.DescendantsAndSelf() ?? [])
        {
            state.Context.Budget.Spend();
            yield return part;
        }
    }

    /// <summary>Whether code may end the way that it is on.</summary>
    public static bool Leaves(IOperation? code, ExecutionState state)
    {
        HashSet<ISymbol> ends = new(SymbolEqualityComparer.Default);
        bool leaves = false;
        foreach (IOperation part in Enumerate(code, state))
        {
            switch (part)
            {
                case ILoopOperation loop:
                    ends.Add(loop.ExitLabel);
                    ends.Add(loop.ContinueLabel);
                    break;
                case ISwitchOperation selection:
                    ends.Add(selection.ExitLabel);
                    break;
                case IReturnOperation or IThrowOperation:
                    leaves = true;
                    break;
                case IBranchOperation branch:
                    leaves |= !ends.Contains(branch.Target);
                    break;
                default:
                    break;
            }
        }

        return leaves;
    }

    public static IEnumerable<ISymbol> FindInputs(IOperation code, ExecutionState state) =>
        Enumerate(code, state)
            .SelectMany(part =>
                part switch
                {
                    IParameterReferenceOperation parameter => state
                        .Frame.Read(parameter.Parameter, code.Syntax)
                        .DescendantInputs.Append(parameter.Parameter),
                    ILocalReferenceOperation local => state.Frame.Read(local.Local, code.Syntax).DescendantInputs,
                    _ => [],
                }
            );
}
