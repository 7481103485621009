using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Runs the code of queries that the explored body returns, as a caller does that enumerates them to their end.</summary>
internal static class ReturnedQueries
{
    /// <summary>
    /// Counts the reports of the sequence that the explored body returns, and explores its code if that runs only when a caller
    /// enumerates it.
    /// </summary>
    public static void Complete(Value sequence, SyntaxNode syntax, ExecutionState state)
    {
        Enumerations.Complete(sequence, state);
        if (sequence.Content is not QueryObject query)
        {
            return;
        }

        int count = 0;
        bool isKnown = false;
        Exploration.Run(() => true, () => isKnown = state.TryEnumerate(sequence, syntax, _ => ++count < Budget.MaximumItems), state);
        if (!isKnown && count == 0)
        {
            Exploration.Run(() => true, () => FindElements(query, state), state);
        }
    }

    // The elements of a query that enumerates them in an unknown order; null if they are unknown, or it is another query.
    private static IReadOnlyList<Value>? FindElements(QueryObject query, ExecutionState state)
    {
        Value source = query.Arguments[0];
        IReadOnlyList<Value>? elements =
            (source.Content is QueryObject inner ? FindElements(inner, state) : BagModel.FindBag(source)?.Elements)
            ?? Enumerations.ToList(source, query.Call.Syntax, state)?.Items;
        return
            elements is { Count: <= Budget.MaximumItems }
            && query.Arguments.All(argument =>
                argument.Content is not Closure function || HeldFunctions.IsPure(function, query.Arguments, state)
            )
            && BagModel.Query(new Call(query.Call, null, [.. query.Arguments]), elements, state) is { } result
            ? result.Items ?? (result.Content as BagObject)?.Elements
            : null;
    }
}
