using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Linq;

/// <summary>Computes the LINQ operators that join two sequences by equal keys.</summary>
internal static class JoiningQueries
{
    /// <summary>Determines whether an operator joins two sequences.</summary>
    public static bool Applies(string name) => name is nameof(Enumerable.Join) or nameof(Enumerable.GroupJoin) or "LeftJoin" or "RightJoin";

    /// <summary>Computes the result; null if it is unknown.</summary>
    public static Value? Compute(QueryCall call)
    {
        if (
            !call.TryGetComparer(out StringComparer? comparer)
            || call.FindItems("inner") is not { } inner
            || QueryFunctions.Invoke(call, "outerKeySelector", call.Items) is not { } outerKeys
            || QueryFunctions.Invoke(call, "innerKeySelector", inner) is not { } innerKeys
            || !outerKeys.Concat(innerKeys).All(key => key.Content is not null && QueryOperators.IsComparable(key))
        )
        {
            return null;
        }

        ILookup<object?, Value> matches = Match(inner, innerKeys, comparer);
        List<Value[]> pairs = call.Name switch
        {
            nameof(Enumerable.GroupJoin) =>
            [
                .. call.Items.Select(
                    (item, index) => new[] { item, QueryOperators.CreateSequence(matches[outerKeys[index].Content], call.Syntax) }
                ),
            ],
            "LeftJoin" =>
            [
                .. call.Items.SelectMany(
                    (item, index) => matches[outerKeys[index].Content].DefaultIfEmpty(Missing(call, 1)),
                    (item, match) => new[] { item, match }
                ),
            ],
            "RightJoin" => JoinRight(call, inner, innerKeys, Match(call.Items, outerKeys, comparer)),
            _ => [.. call.Items.SelectMany((item, index) => matches[outerKeys[index].Content], (item, match) => new[] { item, match })],
        };
        return QueryFunctions.InvokeAll(call, "resultSelector", pairs) is { } results
            ? QueryOperators.CreateSequence(results, call.Syntax)
            : null;
    }

    private static List<Value[]> JoinRight(
        QueryCall call,
        IReadOnlyList<Value> inner,
        List<Value> innerKeys,
        ILookup<object?, Value> matches
    ) =>
        [
            .. inner.SelectMany(
                (item, index) => matches[innerKeys[index].Content].DefaultIfEmpty(Missing(call, 0)),
                (item, match) => new[] { match, item }
            ),
        ];

    private static ILookup<object?, Value> Match(IReadOnlyList<Value> items, List<Value> keys, StringComparer? comparer) =>
        items
            .Select((item, index) => (Item: item, Key: keys[index].Content))
            .ToLookup(pair => pair.Key, pair => pair.Item, new ContentComparer(comparer));

    private static Value Missing(QueryCall call, int typeArgument) =>
        Defaults.Create(call.GetTypeArgument(typeArgument), call.Syntax, call.State);
}
