using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models how immutable, frozen and read-only dictionaries are created from collections and read by extensions.</summary>
internal static class FrozenCollectionModel
{
    /// <summary>Interprets a call; returns null if it is of another method, or the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (call is not { IsFramework: true, Method: { IsStatic: true, ContainingType.Name: var type } method, Arguments.Length: > 0 })
        {
            return null;
        }

        return (type, method.Name) switch
        {
            ("FrozenDictionary", "ToFrozenDictionary") or ("ImmutableDictionary", "ToImmutableDictionary" or "CreateRange") => Freeze(
                call,
                EntryOrder.Unknown,
                state
            ),
            ("ImmutableSortedDictionary", "ToImmutableSortedDictionary" or "CreateRange") => Freeze(call, EntryOrder.Key, state),
            ("FrozenSet", "ToFrozenSet") or ("ImmutableHashSet", "ToImmutableHashSet" or "Create" or "CreateRange") => FreezeSet(call),
            ("KeyValuePair", "Create") => Value.Known(new TupleValue([.. call.Arguments]), call.Syntax),
            ("ImmutableDictionary" or "ImmutableSortedDictionary", "CreateBuilder") when IsComparer(call.Arguments) => Value.Known(
                new DictionaryObject(call.Arguments[0].Content as StringComparer)
                {
                    Order = type == "ImmutableDictionary" ? EntryOrder.Unknown : EntryOrder.Key,
                },
                call.Syntax
            ),
            ("CollectionExtensions", "AsReadOnly") when call.Arguments[0].Content is DictionaryObject or ListObject => call.Arguments[0],
            ("CollectionExtensions" or "ImmutableDictionary", "GetValueOrDefault") => GetValueOrDefault(call, state),
            _ => null,
        };
    }

    private static Value? FreezeSet(Call call) =>
        call.Arguments.All(argument => argument is { IsKnown: true, Content: not StringComparer })
        && (call.Method.Name == "Create" && call.Arguments[0].Items is null ? call.Arguments : SequenceItems.GetItems(call.Arguments[0]))
            is { } items
            ? CreateSet(items, call.Syntax)
            : null;

    /// <summary>Creates a set that nothing can change, with the elements in an unknown order; null if they cannot be compared.</summary>
    public static Value? CreateSet(IReadOnlyList<Value> items, SyntaxNode syntax) =>
        items.All(QueryOperators.IsComparable)
            ? Value.Known(new BagObject(items.GroupBy(item => item.Content).Select(group => group.First()), isFixed: true), syntax)
            : null;

    private static Value? Freeze(Call call, EntryOrder order, ExecutionState state)
    {
        // A comparer may come before the elements.
        int source = Math.Max(0, call.Method.Parameters.IndexOf(call.Method.Parameters.FirstOrDefault(IsSource)!));
        List<Value> others = [.. call.Arguments.Where((_, position) => position != source)];
        List<Closure> functions = [.. others.Select(argument => argument.Content).OfType<Closure>()];
        StringComparer? comparer = others.Select(argument => argument.Content).OfType<StringComparer>().FirstOrDefault();
        if (
            others.Exists(argument => !argument.IsKnown || argument.Content is not (null or Closure or StringComparer))
            || GetPairs(call.Arguments[source], functions, call.Syntax, state) is not { } pairs
        )
        {
            return null;
        }

        var dictionary = new DictionaryObject(comparer);
        foreach ((Value key, Value value) in pairs)
        {
            if (key.Content is not { } content || !QueryOperators.IsComparable(key) || dictionary.Find(content) is not null)
            {
                return null;
            }

            dictionary.Set(key, value);
        }

        return Value.Known(dictionary.Freeze(order), call.Syntax);
    }

    private static bool IsComparer(Value[] arguments) =>
        arguments.Length == 1 && arguments[0] is { IsKnown: true, Content: null or StringComparer };

    private static bool IsSource(IParameterSymbol parameter) =>
        parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static IReadOnlyList<(Value Key, Value Value)>? GetPairs(
        Value source,
        List<Closure> functions,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        if (source.TryGetContent(out DictionaryObject dictionary) && functions.Count == 0)
        {
            return dictionary.Entries;
        }

        if (FindElements(source, functions, state) is not { } items)
        {
            return null;
        }

        if (functions.Count == 0)
        {
            return DictionaryCreation.ToEntries(items);
        }

        List<Value>? keys = FunctionCalls.InvokeForEach(functions[0], items, syntax, state),
            values = functions.Count == 1 ? [.. items] : FunctionCalls.InvokeForEach(functions[1], items, syntax, state);
        return keys is null || values is null ? null : [.. keys.Zip(values, (key, value) => (key, value))];
    }

    // In whatever order functions without effects are called, each entry is the same.
    private static IReadOnlyList<Value>? FindElements(Value source, List<Closure> functions, ExecutionState state) =>
        SequenceItems.GetItems(source) is { } ordered ? ordered
        : functions.TrueForAll(function => HeldFunctions.IsPure(function, [source], state)) ? BagModel.FindBag(source)?.Elements
        : null;

    private static Value? GetValueOrDefault(Call call, ExecutionState state)
    {
        if (
            call.Arguments[0].Content is DictionaryObject { Entries: { } entries }
            && call.Operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 1) is { Value: var asked }
            && RowKey.Create(asked, call.Arguments[1]) is { } unknown
        )
        {
            return TableLookups.Select(call.Operation, entries, asked, unknown, () => GetDefault(call, state), state);
        }

        if (
            !call.Arguments[0].TryGetContent(out DictionaryObject dictionary)
            || dictionary.Entries is null
            || !QueryOperators.IsComparable(call.Arguments[1])
            || call.Arguments[1].Content is not { } key
        )
        {
            return null;
        }

        return dictionary.Find(key) ?? GetDefault(call, state);
    }

    private static Value GetDefault(Call call, ExecutionState state) =>
        call.Arguments.Length == 3
            ? call.Arguments[2]
            : Defaults.Create(call.Method.TypeArguments[call.Method.TypeArguments.Length - 1], call.Syntax, state);
}
