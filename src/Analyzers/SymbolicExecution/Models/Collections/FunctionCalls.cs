using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Calls the functions that queries and collections apply to their elements.</summary>
internal static class FunctionCalls
{
    /// <summary>
    /// Interprets a method of <c>List</c> or <c>Array</c> that applies a function to the elements in order; returns null if the result is
    /// unknown.
    /// </summary>
    /// <param name="name">The name of the method.</param>
    /// <param name="sequence">The list or array.</param>
    /// <param name="function">The function.</param>
    /// <param name="syntax">The call.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="call">The call, or null for one through a delegate.</param>
    public static Value? TryInvoke(
        string name,
        ListObject sequence,
        Closure function,
        SyntaxNode syntax,
        ExecutionState state,
        IInvocationOperation? call = null
    )
    {
        List<Value> items = [.. sequence.Items!];
        if (name == nameof(Array.ForEach))
        {
            for (int i = 0; i < items.Count; i++)
            {
                // An earlier call of the function may have written to the list: each call gets the element that is there now.
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
        // Methods that stop early call the function for some elements only, which makes no difference if it is pure.
        if (query is null || !HeldFunctions.IsPure(function, items, state))
        {
            return null;
        }

        List<Value>? results = query is nameof(Enumerable.Select) or nameof(Enumerable.Where)
            ? InvokeForEach(function, items, syntax, state)
            : Enumerations.RunAhead(() => InvokeForEach(function, items, syntax, state), state).Result;
        if (results is null)
        {
            return null;
        }

        IReadOnlyList<Value> found = items;
        if (call is not null)
        {
            (found, results) = OpenResults.Settle(items, results, function, call, state);
        }

        return
            name is nameof(Array.Find) or nameof(Array.FindLast)
            && results.TrueForAll(result => result.Content is false)
            && call is { Type.IsReferenceType: true }
            ? Value.Known(null, syntax)
            : QueryOperators.ComputeWithResults(query, found, results, syntax);
    }

    /// <summary>
    /// Calls a function for each element, with its index if there are two parameters; returns the results, or null if one is not
    /// interpreted.
    /// </summary>
    public static List<Value>? InvokeForEach(Closure function, IReadOnlyList<Value> items, SyntaxNode syntax, ExecutionState state) =>
        InvokeAll(
            function,
            [
                .. items.Select(
                    (item, position) => function.Method.Parameters.Length == 2 ? new[] { item, Value.Known(position, syntax) } : [item]
                ),
            ],
            syntax,
            state
        );

    /// <summary>Calls a function once for each array of arguments; returns the results, or null if a call is not interpreted.</summary>
    public static List<Value>? InvokeAll(Closure function, List<Value[]> calls, SyntaxNode syntax, ExecutionState state)
    {
        // How often a query calls the function is unknown, so the function must not write to variables around it.
        if (
            function.Code is { } code
            && FunctionWrites
                .FindAll(code)
                .Any(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Method))
        )
        {
            return null;
        }

        // A query calls the function during enumeration: variables around it that are reassigned may hold other values by then.
        Closure later = function.Surroundings is { } surroundings
            ? function.WithSurroundings(surroundings.CreateDeferred((value, _, _) => value))
            : function;
        var results = new List<Value>(calls.Count);
        foreach (Value[] arguments in calls)
        {
            if (state.RunApart(() => InvokeOnce(later, arguments, arguments[0], syntax, state)) is not { } result)
            {
                return null;
            }

            results.Add(result);
        }

        return results;
    }

    /// <summary>
    /// Calls a function for one element, which findings name as an iteration; returns its result, or null if it is not interpreted.
    /// </summary>
    public static Value? InvokeOnce(Closure function, Value[] arguments, Value element, SyntaxNode syntax, ExecutionState state)
    {
        string? name =
            arguments.Length == 0 ? null : function.Method.Parameters.ElementAtOrDefault(Array.IndexOf(arguments, element))?.Name;
        if (name?.StartsWith("<", StringComparison.Ordinal) == true)
        {
            // Of the variables of a query, the compiler makes one.
            name = null;
        }

        state.Iterations.Add(
            new LoopIteration(
                $"{name ?? "element"} = {ValueNames.Describe(element) ?? ValueNames.Quote(element) ?? "an element"}",
                state.Iterations.LastOrDefault()
            )
            {
                // The code of the loop is that around the call: a method is not in it.
                Variables = function.Method.MethodKind == MethodKind.AnonymousFunction ? name : null,
                Row = element.Origin,
                Place = syntax,
            }
        );
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
