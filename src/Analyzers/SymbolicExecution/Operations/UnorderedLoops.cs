using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets loops over collections whose elements are known, but not their order.</summary>
internal static class UnorderedLoops
{
    /// <summary>
    /// Executes the loop once for each element, without what one iteration leaves to the next; returns null if the collection is another
    /// one, or the loop may end before it has reached all elements.
    /// </summary>
    public static Flow? TryExecute(IForEachLoopOperation loop, Value collection, ExecutionState state)
    {
        if (GetElements(collection) is not { } elements || MayLeave(loop, state))
        {
            return null;
        }

        // Where an iteration throws for sure, it is unknown which others run before it.
        (Flow end, PendingReports? reports) = Enumerations.RunAhead(() => Execute(loop, elements, state), state);
        if (end == Flow.Leave)
        {
            return null;
        }

        if (reports is not null)
        {
            Enumerations.Complete(reports, state);
        }

        return end;
    }

    private static Flow Execute(IForEachLoopOperation loop, List<Value> elements, ExecutionState state)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            int index = i;
            if (Exceptions.ExecuteUncertain(loop, () => ExecuteBody(loop, elements[index], index, state), state) is Flow.Leave and var flow)
            {
                return flow;
            }
        }

        return Flow.Next;
    }

    private static Flow ExecuteBody(IForEachLoopOperation loop, Value element, int index, ExecutionState state)
    {
        int outer = state.Iterations.Count;
        try
        {
            LoopElements.Assign(loop, element, state);
            LoopElements.Begin(loop, element, index, state);
            state.Iteration++;
            return state.EndAt(state.Execute(loop.Body), loop.ContinueLabel);
        }
        finally
        {
            state.Iteration++;
            state.Iterations.RemoveRange(outer, state.Iterations.Count - outer);
        }
    }

    private static List<Value>? GetElements(Value collection) =>
        collection.Content switch
        {
            BagObject { Elements: { } elements } => [.. elements],
            DictionaryObject { Entries: { } entries } => SequenceItems.GetPairs(entries),
            _ => null,
        };

    private static bool MayLeave(IForEachLoopOperation loop, ExecutionState state)
    {
        HashSet<ISymbol> ends = new(SymbolEqualityComparer.Default) { loop.ContinueLabel };
        foreach (IOperation part in CodeSearch.Enumerate(loop.Body, state))
        {
            switch (part)
            {
                case ILoopOperation inner:
                    ends.Add(inner.ExitLabel);
                    ends.Add(inner.ContinueLabel);
                    break;
                case ISwitchOperation selection:
                    ends.Add(selection.ExitLabel);
                    break;
                case IReturnOperation or IThrowOperation when !IsInFunction(part, loop):
                case IBranchOperation branch when !ends.Contains(branch.Target):
                    return true;
            }
        }

        return false;
    }

    private static bool IsInFunction(IOperation part, IForEachLoopOperation loop)
    {
        for (IOperation? outer = part.Parent; outer is not null && outer != loop; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
