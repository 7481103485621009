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
        if (
            arguments.Length == 0
            || !QueryOperators.IsComparable(arguments[0])
            || arguments[0].Content is not { } key
            || dictionary.Entries is null
        )
        {
            return null;
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
            case ("ContainsKey", 1):
                return Value.Known(dictionary.Find(key) is not null, syntax);
            case ("TryGetValue", 2)
                when invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } outArgument:
                Targets.WriteAny(outArgument.Value, dictionary.Find(key) ?? Value.Unknown(syntax), state);
                return Value.Known(dictionary.Find(key) is not null, syntax);
            default:
                return null;
        }
    }

    private static bool IsRead(string name) => name is "ContainsKey" or "TryGetValue";

    // Of a frozen dictionary, the interfaces for writing throw.
    private static Value? Derive(IMethodSymbol method, DictionaryObject dictionary, object key, Value[] arguments, SyntaxNode syntax) =>
        (method.ContainingType.Name, method.Name, arguments.Length) switch
        {
            ("ImmutableDictionary", "Add", 2) when dictionary.Find(key) is null => Value.Known(
                dictionary.With(arguments[0], arguments[1]),
                syntax
            ),
            ("ImmutableDictionary", "SetItem", 2) => Value.Known(dictionary.With(arguments[0], arguments[1]), syntax),
            ("ImmutableDictionary", "Remove", 1) => Value.Known(dictionary.Without(key), syntax),
            _ => null,
        };

    /// <summary>Reads a property of a dictionary; a collection of its keys or values is known only if it is enumerated at once.</summary>
    public static Value GetProperty(
        DictionaryObject dictionary,
        IPropertyReferenceOperation property,
        SyntaxNode syntax,
        ExecutionState state
    ) =>
        (property.Property.Name, dictionary.Entries) switch
        {
            ("Count", { } entries) => Value.Known(entries.Count, syntax),
            ("Keys" or "Values", _) when dictionary.Enumerated is null => Value.Unknown(syntax),
            ("Keys", { } entries) when state.Context.Purity.IsEnumeratedAtOnce(property, hasEffects: false) => Value.Known(
                new ListObject(entries.Select(entry => entry.Key)),
                syntax
            ),
            ("Values", { } entries) when state.Context.Purity.IsEnumeratedAtOnce(property, hasEffects: false) => Value.Known(
                new ListObject(entries.Select(entry => entry.Value)),
                syntax
            ),
            _ => Value.Unknown(syntax),
        };

    /// <summary>Reads the value of a key, which is unknown if the key or the dictionary is; a missing key ends the path.</summary>
    public static Value GetElement(DictionaryObject dictionary, Value key, SyntaxNode syntax) =>
        !QueryOperators.IsComparable(key) || key.Content is not { } content || dictionary.Entries is null
            ? Value.Unknown(syntax)
            : dictionary.Find(content) ?? throw new PathTerminatedException();
}
