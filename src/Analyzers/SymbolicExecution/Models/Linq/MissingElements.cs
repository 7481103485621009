using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Computes the LINQ operators that return a default value if there is no element, such as <c>FirstOrDefault</c>.</summary>
internal static class MissingElements
{
    /// <summary>Determines whether an operator returns a default value if there is no element.</summary>
    public static bool Applies(string name) =>
        name
            is nameof(Enumerable.FirstOrDefault)
                or nameof(Enumerable.LastOrDefault)
                or nameof(Enumerable.SingleOrDefault)
                or nameof(Enumerable.ElementAtOrDefault)
                or nameof(Enumerable.DefaultIfEmpty);

    /// <summary>Computes the result; null if it is unknown.</summary>
    public static Value? Compute(QueryCall call)
    {
        if (call.Name == nameof(Enumerable.ElementAtOrDefault))
        {
            return call.Find("index") is { } position && position.TryGetContent(out int index)
                ? call.Items.ElementAtOrDefault(index) ?? GetDefault(call)
                : null;
        }

        if (call.Name == nameof(Enumerable.DefaultIfEmpty))
        {
            return QueryOperators.CreateSequence(call.Items.Count > 0 ? call.Items : [GetDefault(call)], call.Syntax);
        }

        IReadOnlyList<Value> matching = call.Items;
        if (call.Find("predicate") is { } predicate)
        {
            if (
                !predicate.TryGetContent(out Closure function)
                || FunctionCalls.InvokeForEach(function, call.Items, call.Syntax, call.State) is not { } computed
            )
            {
                return null;
            }

            (IReadOnlyList<Value> items, List<Value> results) = OpenResults.Settle(
                call.Items,
                computed,
                function,
                call.Operation,
                call.State
            );
            if (!results.TrueForAll(result => result.TryGetContent(out bool _)))
            {
                return null;
            }

            matching = [.. items.Where((_, index) => results[index].Content is true)];
        }

        return call.Name switch
        {
            _ when matching.Count == 0 => GetDefault(call),
            nameof(Enumerable.FirstOrDefault) => matching[0],
            nameof(Enumerable.LastOrDefault) => matching[matching.Count - 1],
            _ => matching.Count == 1 ? matching[0] : null,
        };
    }

    /// <summary>Gets what the operator returns if there is no element.</summary>
    public static Value GetDefault(QueryCall call) =>
        call.Find("defaultValue") ?? Defaults.Create(call.GetTypeArgument(0), call.Syntax, call.State);
}
