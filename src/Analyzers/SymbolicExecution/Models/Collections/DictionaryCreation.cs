using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Creates dictionaries: empty, with an initializer, or with the entries of another collection.</summary>
internal static class DictionaryCreation
{
    /// <summary>
    /// Creates a dictionary; returns null if the entries that it copies are unknown, or if it uses a comparer that is not known.
    /// </summary>
    /// <exception cref="PathTerminatedException">The collection contains a key twice.</exception>
    public static Value? TryCreate(IObjectCreationOperation creation, Value[] arguments, ExecutionState state)
    {
        int source = creation.Constructor?.Parameters is { Length: > 0 } parameters && IsSource(parameters[0].Type) ? 0 : -1;
        List<Value> others = [.. arguments.Where((_, position) => position != source)];

        // A comparer other than StringComparer decides which keys are equal by code that is not interpreted.
        if (!others.TrueForAll(argument => argument.TryGetContent(out int _) || argument.TryGetContent(out StringComparer _)))
        {
            return null;
        }

        if (source == 0)
        {
            Enumerations.Complete(arguments[0], state);
        }

        (IReadOnlyList<(Value Key, Value Value)>? entries, bool isOrdered) = source < 0 ? ([], true) : FindEntries(arguments[0]);
        if (entries is null)
        {
            return null;
        }

        var dictionary = new DictionaryObject(others.Select(argument => argument.Content).OfType<StringComparer>().FirstOrDefault())
        {
            Order = GetOrder(creation.Type!, isOrdered),
        };
        foreach ((Value key, Value value) in entries)
        {
            if (key.Content is not { } content || !QueryOperators.IsComparable(key))
            {
                return null;
            }

            if (dictionary.Find(content) is not null)
            {
                throw new PathTerminatedException();
            }

            dictionary.Set(key, value);
        }

        Value created = Value.Known(dictionary, creation.Syntax);
        Initializers.Initialize(created, creation.Initializer, state);
        return created;
    }

    /// <summary>Creates a dictionary without entries.</summary>
    /// <param name="type">The type of the dictionary.</param>
    /// <param name="syntax">The code that creates it.</param>
    public static Value CreateEmpty(ITypeSymbol type, SyntaxNode syntax) =>
        Value.Known(new DictionaryObject { Order = GetOrder(type, isInsertionKnown: true) }, syntax);

    private static EntryOrder GetOrder(ITypeSymbol type, bool isInsertionKnown) =>
        type.Name switch
        {
            "SortedDictionary" or "SortedList" => EntryOrder.Key,
            "Dictionary" or "OrderedDictionary" when isInsertionKnown => EntryOrder.Insertion,
            _ => EntryOrder.Unknown,
        };

    /// <summary>Gets the entries of a collection of pairs; null if an element is no pair.</summary>
    public static IReadOnlyList<(Value Key, Value Value)>? ToEntries(IReadOnlyList<Value> items)
    {
        List<TupleValue> pairs = [.. items.Select(item => item.Content).OfType<TupleValue>()];
        return pairs.Count == items.Count && pairs.TrueForAll(pair => pair.Elements.Count == 2)
            ? [.. pairs.Select(pair => (pair.Elements[0], pair.Elements[1]))]
            : null;
    }

    /// <summary>
    /// Finds the entries of a dictionary, or of pairs in a collection, and whether their order is known; null if they are not.
    /// </summary>
    public static (IReadOnlyList<(Value Key, Value Value)>? Entries, bool IsOrdered) FindEntries(Value source) =>
        source.TryGetContent(out DictionaryObject dictionary)
            ? EntryOrders.Enumerate(dictionary) is { } ordered
                ? (ordered, true)
                : (dictionary.Entries, false)
            : SequenceItems.GetItems(source) is { } items
                ? (ToEntries(items), true)
                : BagModel.FindBag(source)?.Elements is { } elements
                    ? (ToEntries(elements), false)
                    : (null, false);

    private static bool IsSource(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IDictionary" or "IEnumerable" };
}
