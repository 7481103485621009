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
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
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

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs object and collection initializers.</summary>
internal static class Initializers
{
    public static void Initialize(Value receiver, IObjectOrCollectionInitializerOperation? initializer, ExecutionState state)
    {
        if (initializer is null)
        {
            return;
        }

        state.ImplicitReceivers.Push(receiver);
        foreach (IOperation part in initializer.Initializers)
        {
            if (part is IMemberInitializerOperation nested)
            {
                Value member = state.Evaluate(nested.InitializedMember);
                if (member.TryGetContent(out UserObject structure) && structure.Type.IsValueType)
                {
                    member = Value.Known(structure.Clone(), nested.Syntax);
                    Targets.AssignInto(nested.InitializedMember, member, state);
                }

                Initialize(member, nested.Initializer, state);
            }
            else
            {
                state.Evaluate(part);
            }
        }

        state.ImplicitReceivers.Pop();
    }
}
