using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models static methods that create or change arrays, immutable collections and spans.</summary>
internal static class ArrayModel
{
    /// <summary>Interprets a call; returns null if it is of another type, or the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method.IsStatic: true } ? Invoke(call, state) : null;

    private static Value? Invoke(Call call, ExecutionState state)
    {
        (IMethodSymbol method, Value[] arguments, SyntaxNode syntax) = (call.Method, call.Arguments, call.Syntax);
        bool changesSpan = method is { ContainingType.Name: "MemoryExtensions", Name: "Reverse" or nameof(Array.Sort) };
        if (method.ContainingType.SpecialType == SpecialType.System_Array || changesSpan)
        {
            return InvokeOnArray(call, state);
        }

        return (method.ContainingType.Name, method.Name) switch
        {
            ("ImmutableArray" or "ImmutableList", "CreateBuilder") => QueryOperators.CreateSequence([], syntax),
            ("ImmutableDictionary" or "ImmutableSortedDictionary", "CreateBuilder") when arguments.Length == 0 => Value.Known(
                new DictionaryObject { Order = method.ContainingType.Name == "ImmutableDictionary" ? EntryOrder.Unknown : EntryOrder.Key },
                syntax
            ),
            ("ImmutableArray" or "ImmutableList", "Create") => method.Parameters.Length == 0 ? QueryOperators.CreateSequence([], syntax)
            : method.Parameters.Length > 1
            || method.OriginalDefinition.Parameters[0].Type is not (IArrayTypeSymbol or INamedTypeSymbol { Name: "ReadOnlySpan" or "Span" })
                ? method.OriginalDefinition.Parameters.All(parameter => parameter.Type is ITypeParameterSymbol)
                        ? QueryOperators.CreateSequence(arguments, syntax)
                    : null
            : arguments[0].Items is { } elements ? QueryOperators.CreateSequence(elements, syntax)
            : null,
            ("ImmutableArray" or "ImmutableList", "CreateRange" or "ToImmutableArray" or "ToImmutableList")
                when arguments.Length == 1 && SequenceItems.GetItems(arguments[0]) is { } items => QueryOperators.CreateSequence(
                items,
                syntax
            ),
            ("MemoryExtensions", "AsSpan") when arguments[0].TryGetContent(out ListObject source) && source.Items is not null =>
                arguments.Length == 1 ? arguments[0] : SequenceItems.Slice(source, arguments, 1, syntax),
            _ => null,
        };
    }

    private static Value? InvokeOnArray(Call call, ExecutionState state)
    {
        (string name, Value[] arguments, SyntaxNode syntax) = (call.Method.Name, call.Arguments, call.Syntax);
        if (arguments.Length == 0)
        {
            return name == nameof(Array.Empty) ? QueryOperators.CreateSequence([], syntax) : null;
        }

        if (!arguments[0].TryGetContent(out ListObject array) || array.Items is not { } items)
        {
            return null;
        }

        switch (name, arguments.Length)
        {
            case ("Fill", 2):
                array.Change(all => SequenceItems.Rewrite(all, Enumerable.Repeat(arguments[1], all.Count)));
                return Value.Unknown(syntax);
            case (nameof(Array.Reverse), 1):
                array.Change(all => all.Reverse());
                return Value.Unknown(syntax);
            case (nameof(Array.Sort), 1) when SequenceItems.TrySort(array, null):
                return Value.Unknown(syntax);
            case (nameof(Array.Sort), 1) when ValueComparer.CanCompare(items):
                array.Change(SequenceItems.Sort);
                return Value.Unknown(syntax);
            case (nameof(Array.Sort), 2)
                when arguments[1].TryGetContent(out StringComparer comparer) && SequenceItems.TrySort(array, comparer):
                return Value.Unknown(syntax);
            case (nameof(Array.Sort), 2) when arguments[1].TryGetContent(out Closure comparison):
                return ComparisonSort.TrySort(array, comparison, syntax, state) ? Value.Unknown(syntax) : null;
            case (nameof(Array.IndexOf), 2):
                return SequenceItems.FindIndex(items, arguments[1], syntax);
            case (nameof(Array.AsReadOnly), 1):
                return arguments[0];
            case (_, 2) when arguments[1].TryGetContent(out Closure function):
                return FunctionCalls.TryInvoke(name, array, function, syntax, state, call.Operation);
            default:
                return null;
        }
    }
}
