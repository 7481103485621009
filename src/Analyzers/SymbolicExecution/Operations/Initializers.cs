using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs object and collection initializers.</summary>
internal static class Initializers
{
    /// <summary>Runs an object or collection initializer, if there is one, on a new object.</summary>
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
                if (member.TryGetContent(out UserObject instance) && instance.Type.IsValueType)
                {
                    // Other variables may hold the same struct: the member gets a copy to write to.
                    member = Value.Known(instance.Clone(), nested.Syntax);
                    Targets.AssignMemberOrElement(nested.InitializedMember, member, state);
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
