using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Runs the functions that queries and collections call for each element.</summary>
internal static class FunctionCalls
{
    /// <summary>What <c>List</c> and <c>Array</c> do with a function, which they call at once for one element after the other.</summary>
    public static Value? TryInvoke(string name, ListObject sequence, Closure function, SyntaxNode syntax, ExecutionState state)
    {
        List<Value> items = [.. sequence.Items!];
        if (name == nameof(Array.ForEach))
        {
            for (int i = 0; i < items.Count; i++)
            {
                // What has been written to it meanwhile is what the turn finds.
                if (
                    sequence.Items is not { } current
                    || current.Count != items.Count
                    || InvokeOnce(function, [current[i]], current[i], syntax, state) is null
                )
                {
                    return null;
                }
            }

            return Value.Unknown(syntax);
        }

        string? query = name switch
        {
            nameof(Array.ConvertAll) => nameof(Enumerable.Select),
            nameof(Array.FindAll) => nameof(Enumerable.Where),
            nameof(Array.Find) => nameof(Enumerable.First),
            nameof(Array.FindLast) => nameof(Enumerable.Last),
            nameof(Array.Exists) => nameof(Enumerable.Any),
            nameof(Array.TrueForAll) => nameof(Enumerable.All),
            _ => null,
        };
        // Where it stops early, the function runs for some of the elements only.
        return
            query is not null
            && state.Context.Purity.IsPureFunction(function.Code, function.Method)
            && InvokeForEach(function, items, syntax, state) is { } results
            ? QueryOperators.WithResults(query, items, results, syntax)
            : null;
    }

    public static List<Value>? InvokeForEach(Closure function, IReadOnlyList<Value> items, SyntaxNode syntax, ExecutionState state) =>
        InvokeAll(
            function,
            [
                .. items.Select(
                    (item, place) => function.Method.Parameters.Length == 2 ? new[] { item, Value.Known(place, syntax) } : [item]
                ),
            ],
            syntax,
            state
        );

    /// <summary>What a function gives in each of its calls; nothing if it is not followed.</summary>
    public static List<Value>? InvokeAll(Closure function, List<Value[]> calls, SyntaxNode syntax, ExecutionState state)
    {
        // How often it writes to what is around it, only the program knows.
        if (
            function.Code is { } code
            && WriteAnalysis
                .FindAll(code)
                .Any(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Method))
        )
        {
            return null;
        }

        // It runs when the sequence is walked through: a variable around it may be another by then.
        Closure later = function.Surroundings is { } surroundings
            ? function.WithSurroundings(surroundings.ForLater(value => value))
            : function;
        var results = new List<Value>(calls.Count);
        foreach (Value[] arguments in calls)
        {
            if (InvokeOnce(later, arguments, arguments[0], syntax, state) is not { } result)
            {
                return null;
            }

            results.Add(result);
        }

        return results;
    }

    /// <summary>Calls a function for one of several elements, which is named in what is found on the way.</summary>
    public static Value? InvokeOnce(Closure function, Value[] arguments, Value element, SyntaxNode syntax, ExecutionState state)
    {
        string? name =
            arguments.Length == 0 ? null : function.Method.Parameters.ElementAtOrDefault(Array.IndexOf(arguments, element))?.Name;
        state.Iterations.Add($"{name ?? "turn"} = {ValueNames.Describe(element) ?? ValueNames.Quote(element) ?? "an element"}");
        try
        {
            return state.Invoke(function, arguments, null, syntax);
        }
        finally
        {
            state.Iterations.RemoveAt(state.Iterations.Count - 1);
        }
    }
}
