using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
