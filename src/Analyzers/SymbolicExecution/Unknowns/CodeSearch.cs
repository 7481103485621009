using Keyway.Analyzers.SymbolicExecution.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
