using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models methods and properties of dictionaries.</summary>
internal static class DictionaryModel
{
    /// <summary>Interprets a call on a dictionary whose keys are known; returns null if the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call.IsFramework && call.Instance?.Content is DictionaryObject dictionary
            ? Invoke(call.Operation, dictionary, call.Arguments, state)
            : null;

    private static Value? Invoke(IInvocationOperation invocation, DictionaryObject dictionary, Value[] arguments, ExecutionState state)
    {
        SyntaxNode syntax = invocation.Syntax;
        if (arguments.Length == 0 && invocation.TargetMethod.Name == "ToImmutable" && dictionary.Entries is not null)
        {
            return Value.Known(dictionary.Freeze(dictionary.Order), syntax);
        }

        if (dictionary.IsFixed && arguments.Length == 1 && invocation.TargetMethod.Name is "AddRange" or "SetItems")
        {
            return DeriveAll(invocation.TargetMethod, dictionary, arguments[0], syntax);
        }

        if (arguments.Length > 0 && TableLookups.TryInvoke(invocation, dictionary, arguments, state) is { } selected)
        {
            return selected;
        }

        if (arguments.Length == 1 && GetEntryAtIndex(invocation.TargetMethod, dictionary, arguments[0]) is { } entry)
        {
            return entry;
        }

        if (
            arguments.Length > 0
            && arguments[0].Content is null
            && EmptyDictionaries.TryInvoke(invocation, dictionary, arguments, state) is { } added
        )
        {
            return added;
        }

        if (
            arguments.Length == 0
            || !QueryOperators.IsComparable(arguments[0])
            || arguments[0].Content is not { } key
            || dictionary.Entries is null
        )
        {
            return null;
        }

        if (invocation.TargetMethod is { Name: "GetOrAdd", ContainingType.Name: "ConcurrentDictionary" } && arguments.Length == 2)
        {
            return GetOrAdd(dictionary, arguments, syntax, state);
        }

        if (dictionary.IsFixed && !IsRead(invocation.TargetMethod.Name))
        {
            return Derive(invocation.TargetMethod, dictionary, key, arguments, syntax);
        }

        switch (invocation.TargetMethod.Name, arguments.Length)
        {
            case ("Add" or "TryAdd", 2):
                bool isNew = dictionary.Find(key) is null;
                if (!isNew && invocation.TargetMethod.Name == "Add")
                {
                    throw new PathTerminatedException();
                }

                if (isNew)
                {
                    dictionary.Set(arguments[0], arguments[1]);
                }

                return Value.Known(isNew, syntax);
            case ("Remove", 1):
                return Value.Known(dictionary.Remove(key), syntax);
            case ("ContainsKey", 1):
                return Value.Known(dictionary.Find(key) is not null, syntax);
            case ("TryGetValue" or "Remove" or "TryRemove", 2) when ParsingModel.FindOutput(invocation) is { } output:
                Value? found = dictionary.Find(key);
                if (found is not null && invocation.TargetMethod.Name != "TryGetValue")
                {
                    dictionary.Remove(key);
                }

                Targets.WriteAny(output.Value, found ?? Value.Unknown(syntax), state);
                return Value.Known(found is not null, syntax);
            default:
                return null;
        }
    }

    private static Value? GetEntryAtIndex(IMethodSymbol method, DictionaryObject dictionary, Value position)
    {
        if (
            method is not { Name: "GetValueAtIndex" or "GetKeyAtIndex", ContainingType.Name: "SortedList" }
            || !position.TryGetContent(out int index)
            || EntryOrders.Enumerate(dictionary) is not { } sorted
        )
        {
            return null;
        }

        return index < 0 || index >= sorted.Count ? throw new PathTerminatedException()
            : method.Name == "GetKeyAtIndex" ? sorted[index].Key
            : sorted[index].Value;
    }

    private static bool IsRead(string name) => name is "ContainsKey" or "TryGetValue";

    // The function runs only if the key is missing.
    private static Value? GetOrAdd(DictionaryObject dictionary, Value[] arguments, SyntaxNode syntax, ExecutionState state)
    {
        if (dictionary.Find(arguments[0].Content!) is { } found)
        {
            return found;
        }

        Value? added = arguments[1].TryGetContent(out Closure factory)
            ? FunctionCalls.InvokeOnce(factory, [arguments[0]], arguments[0], syntax, state)
            : arguments[1];
        if (added is not null)
        {
            dictionary.Set(arguments[0], added);
        }

        return added;
    }

    // Of a frozen dictionary, the interfaces for writing throw.
    private static Value? Derive(IMethodSymbol method, DictionaryObject dictionary, object key, Value[] arguments, SyntaxNode syntax)
    {
        if (method.ContainingType.Name is not ("ImmutableDictionary" or "ImmutableSortedDictionary" or "IImmutableDictionary"))
        {
            return null;
        }

        // Add accepts a key that is there already, with the same value only.
        DictionaryObject? derived = (method.Name, arguments.Length) switch
        {
            ("Add", 2) when dictionary.Find(key) is null => dictionary.With(arguments[0], arguments[1]),
            ("SetItem", 2) => dictionary.With(arguments[0], arguments[1]),
            ("Remove", 1) => dictionary.Without(key),
            _ => null,
        };
        return derived is null ? null : Value.Known(derived, syntax);
    }

    // AddRange accepts a key that is there already, with the same value only.
    private static Value? DeriveAll(IMethodSymbol method, DictionaryObject dictionary, Value source, SyntaxNode syntax)
    {
        if (
            dictionary.Entries is null
            || DictionaryCreation.FindEntries(source).Entries is not { } added
            || added.Any(entry => entry.Key.Content is null || !QueryOperators.IsComparable(entry.Key))
        )
        {
            return null;
        }

        DictionaryObject derived = dictionary.Freeze(dictionary.Order);
        foreach ((Value key, Value value) in added)
        {
            if (method.Name == "AddRange" && derived.Find(key.Content!) is not null)
            {
                return null;
            }

            derived.Set(key, value);
        }

        return Value.Known(derived, syntax);
    }

    /// <summary>Reads a property of a dictionary.</summary>
    public static Value GetProperty(DictionaryObject dictionary, IPropertyReferenceOperation property, SyntaxNode syntax) =>
        (property.Property.Name, EntryOrders.Enumerate(dictionary), dictionary.Entries) switch
        {
            ("Count", _, { } entries) => Value.Known(entries.Count, syntax),
            ("Keys", { } sorted, _) => CreateView(dictionary, sorted.Select(entry => entry.Key), readsValues: false, syntax),
            ("Values", { } sorted, _) => CreateView(dictionary, sorted.Select(entry => entry.Value), readsValues: true, syntax),
            ("Keys", null, { } entries) => CreateBag(dictionary, entries.Select(entry => entry.Key), readsValues: false, syntax),
            ("Values", null, { } entries) => CreateBag(dictionary, entries.Select(entry => entry.Value), readsValues: true, syntax),
            _ => Value.Unknown(syntax),
        };

    // Code that writes to the dictionary makes the collection unknown.
    private static Value CreateView(DictionaryObject dictionary, IEnumerable<Value> items, bool readsValues, SyntaxNode syntax)
    {
        var view = new ListObject(items) { IsFixed = dictionary.IsFixed };
        if (!dictionary.IsFixed)
        {
            dictionary.AddView(view, syntax, readsValues);
        }

        return Value.Known(view, syntax);
    }

    private static Value CreateBag(DictionaryObject dictionary, IEnumerable<Value> items, bool readsValues, SyntaxNode syntax)
    {
        var bag = new BagObject(items, dictionary.IsFixed);
        if (!dictionary.IsFixed)
        {
            dictionary.AddView(bag, syntax, readsValues);
        }

        return Value.Known(bag, syntax);
    }

    /// <summary>Reads the value of a key, which is unknown if the key or the dictionary is; a missing key ends the path.</summary>
    public static Value GetElement(DictionaryObject dictionary, Value key, SyntaxNode syntax) =>
        !QueryOperators.IsComparable(key) || key.Content is not { } content || dictionary.Entries is null
            ? Value.Unknown(syntax)
            : dictionary.Find(content) ?? throw new PathTerminatedException();
}
