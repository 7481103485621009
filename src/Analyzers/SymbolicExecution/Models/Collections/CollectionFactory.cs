using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Creates sets, queues, stacks and read-only collections.</summary>
internal static class CollectionFactory
{
    /// <summary>
    /// Creates a set, queue, stack or read-only collection; returns null if the type is another one, the elements are unknown, or a
    /// comparer is given.
    /// </summary>
    public static Value? TryCreate(ITypeSymbol? type, Value[] arguments, SyntaxNode syntax)
    {
        if (
            type is INamedTypeSymbol { Name: "ReadOnlyCollection" or "ReadOnlyDictionary", ContainingNamespace.Name: "ObjectModel" }
            && arguments.Length == 1
            && arguments[0].Content is ListObject or DictionaryObject
        )
        {
            // It shows what is written to the collection that it wraps.
            return arguments[0].WithOrigin(syntax);
        }

        if (type is INamedTypeSymbol { Name: "ImmutableHashSet" or "FrozenSet", Arity: 1 } && arguments.Length == 1)
        {
            return FrameworkSymbols.IsFrameworkSymbol(type) && arguments[0].Items is { } members
                ? FrozenCollectionModel.CreateSet(members, syntax)
                : null;
        }

        if (
            type is not INamedTypeSymbol { Arity: 1 } collection
            || !IsModeled(collection)
            || !FrameworkSymbols.IsFrameworkSymbol(collection)
        )
        {
            return null;
        }

        IReadOnlyList<Value>? items =
            arguments.Length == 0 || (arguments.Length == 1 && arguments[0].TryGetContent(out int _)) ? []
            : arguments.Length == 1 ? SequenceItems.GetItems(arguments[0])
            : null;
        // A Collection<T> reads and writes the list that it is given.
        return items is null || (collection.Name == "Collection" && arguments.Length > 0)
            ? null
            : collection.Name switch
            {
                "HashSet" => items.All(QueryOperators.IsComparable)
                    ? SequenceItems.CopyGaps(arguments.FirstOrDefault(), QueryOperators.Compute("ToHashSet", items, syntax))
                    : null,
                "SortedSet" => SortedSetModel.TryCreate(items, syntax),
                "Stack" or "ConcurrentStack" => QueryOperators.CreateSequence(items.Reverse(), syntax),
                _ => QueryOperators.CreateSequence(items, syntax),
            };
    }

    private static bool IsModeled(INamedTypeSymbol collection) =>
        (collection.ContainingNamespace.Name, collection.Name)
            is
                ("Generic", "HashSet" or "SortedSet" or "Queue" or "Stack")
                or
                ("Concurrent", "ConcurrentQueue" or "ConcurrentStack")
                or
                ("ObjectModel", "Collection");
}
