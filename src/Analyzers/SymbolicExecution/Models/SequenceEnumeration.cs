using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Enumerates sequences element by element.</summary>
internal static class SequenceEnumeration
{
    /// <summary>Enumerates a sequence; returns false if its elements are unknown, which may be after it has handed over some.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="syntax">The code that enumerates.</param>
    /// <param name="receive">Receives each element; returns false to stop.</param>
    /// <param name="skips">Whether a sequence within it whose elements are unknown is left out.</param>
    /// <param name="state">The state of the path.</param>
    public static bool TryEnumerate(Value sequence, SyntaxNode syntax, Func<Value, bool> receive, bool skips, ExecutionState state) =>
        sequence.Content switch
        {
            QueryObject query => QueryEnumeration.TryEnumerate(query, receive, skips, state),
            ListObject list => TryEnumerate(list, receive, () => Enumerations.Complete(sequence, state)),
            _ when IteratorElements.FindIterator(sequence, syntax, state) is { } iterator => state.Depth < Budget.MaximumDepth
                && IteratorElements.TryEnumerate(iterator, syntax, receive, out _, state),
            _ when skips && !sequence.IsKnown => true,
            _ => SequenceItems.GetItems(sequence) is { } items && TryEnumerate(new ListObject(items), receive, () => { }),
        };

    // The program throws if the list is written during the enumeration, and more elements are read then.
    private static bool TryEnumerate(ListObject list, Func<Value, bool> receive, Action complete)
    {
        for (int i = 0, count = list.Items?.Count ?? 0; i < count; i++)
        {
            if (list.Items is not { } current || current.Count != count)
            {
                return false;
            }

            if (!receive(current[i]))
            {
                return true;
            }
        }

        complete();
        return list.Items is not null;
    }
}
