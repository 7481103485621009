using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>
/// Decides the results of a predicate that depend on what comes from outside, as in <c>rows.Where(row => row.Name == name)</c>: the path
/// takes one consistent combination of them, other paths take others.
/// </summary>
internal static class OpenResults
{
    // Of more than these results, each is taken to be true alone, or all are true or false.
    private const int MaximumCombined = 2;

    /// <summary>
    /// Returns the results with those decided that are open, and the elements as selected by them; all of them as they are if the path
    /// decides none.
    /// </summary>
    /// <param name="items">The elements.</param>
    /// <param name="results">The results of the predicate for each element.</param>
    /// <param name="predicate">The predicate.</param>
    /// <param name="query">The call that evaluates it.</param>
    /// <param name="state">The state of the path.</param>
    public static (IReadOnlyList<Value> Items, List<Value> Results) Settle(
        IReadOnlyList<Value> items,
        List<Value> results,
        Closure predicate,
        IOperation query,
        ExecutionState state
    )
    {
        List<Value> decided = Decide(results, predicate, query, state);
        if (ReferenceEquals(decided, results))
        {
            return (items, results);
        }

        // What is selected depends on the conditions through their guards alone.
        List<SourceSet> choices = results.ConvertAll(result =>
            result.IsKnown ? SourceSet.None : SourceSet.Of(CreateGuard(result, false, query, state))
        );
        state.Sources = choices.Aggregate(SourceSet.None, (all, choice) => all.Union(choice));
        return (
            [
                .. items.Select(
                    (item, i) =>
                        results[i].IsKnown
                            ? item
                            : item.AddSources(SourceSet.Of(CreateGuard(results[i], false, query, state).WithRow(item.Origin)))
                ),
            ],
            decided
        );
    }

    private static List<Value> Decide(List<Value> results, Closure predicate, IOperation query, ExecutionState state)
    {
        if (
            predicate.Method.ReturnType.SpecialType != SpecialType.System_Boolean
            || results.TrueForAll(result => result.IsKnown)
            || !results.TrueForAll(result => result.IsKnown || OpenValues.IsOpen(result))
        )
        {
            return results;
        }

        List<Value> open = [];
        foreach (Value result in results.Where(result => !result.IsKnown && state.Path.Infer(result) is null))
        {
            if (!open.Exists(other => Equals(other.Expression, result.Expression)))
            {
                open.Add(result);
            }
        }

        if (open.Count is 0 or > Budget.MaximumRows)
        {
            return open.Count == 0 ? Infer(results, query, state) : results;
        }

        bool asksCatalog = predicate.Code is { } code && Dependencies.AsksCatalog(code, state);
        List<bool[]> combinations = Combine(open);
        int? chosen = Alternatives.Choose(
            [
                .. combinations.Select(
                    (combination, index) =>
                        new Alternative(
                            () => TryAssume(open, combination, asksCatalog, predicate, query, state),
                            () => [Value.Known(index, query.Syntax)],
                            null
                        )
                ),
            ],
            BranchSearch.MayReachDesign(query, state),
            state
        );
        return chosen is null ? results : Infer(results, query, state);
    }

    private static List<Value> Infer(List<Value> results, IOperation query, ExecutionState state) =>
        results.ConvertAll(result =>
            result.IsKnown || state.Path.Infer(result) is not { } known
                ? result
                : Value.Known(known, result.Origin, SourceSet.Of(CreateGuard(result, false, query, state)))
        );

    private static List<bool[]> Combine(List<Value> open)
    {
        int count = open.Count;
        if (count <= MaximumCombined && !AreExclusive(open))
        {
            return [.. Enumerable.Range(0, 1 << count).Select(bits => open.Select((_, i) => (bits & (1 << i)) == 0).ToArray())];
        }

        List<bool[]> combinations =
        [
            .. Enumerable.Range(0, count).Select(chosen => Enumerable.Range(0, count).Select(i => i == chosen).ToArray()),
        ];
        if (!AreExclusive(open))
        {
            combinations.Insert(0, [.. open.Select(_ => true)]);
        }

        combinations.Add(new bool[count]);
        return combinations;
    }

    // Comparisons of one value with different others.
    private static bool AreExclusive(List<Value> open) =>
        open.TrueForAll(result =>
            !result.IsNegated
            && result.Expression is PathCondition { Kind: BinaryOperatorKind.Equals } equality
            && open[0].Expression is PathCondition first
            && equality.Subject.Equals(first.Subject)
        );

    // What the path assumes to be true comes first: other results follow from it.
    private static bool TryAssume(
        List<Value> open,
        bool[] combination,
        bool asksCatalog,
        Closure predicate,
        IOperation query,
        ExecutionState state
    ) =>
        Enumerable
            .Range(0, open.Count)
            .OrderBy(i => combination[i] ? 0 : 1)
            .All(i =>
                state.Path.Infer(open[i]) is { } inferred
                    ? inferred == combination[i]
                    : state.Path.TryAssumeOpen(
                        open[i],
                        open[i].Origin,
                        combination[i],
                        CreateGuard(OfRow(open[i]), asksCatalog, query, state),
                        (Describe(open[i], predicate, query), combination[i])
                    )
            );

    // A path assumes which value of the rows the unknown one equals. So the unknown one excludes nothing more on that path; only the
    // literals of the rows can.
    private static Value OfRow(Value result) =>
        result.Expression is PathCondition { Kind: BinaryOperatorKind.Equals }
            ? result.WithSources(
                result
                    .Sources.Items.Where(source => source is LiteralExpressionSyntax)
                    .Aggregate(SourceSet.None, (all, literal) => all.Union(SourceSet.Of(literal)))
            )
            : result;

    private static Guard CreateGuard(Value result, bool asksCatalog, IOperation query, ExecutionState state) =>
        new Guard(Sources.WithReceived(result.Sources, state), asksCatalog).Select(query.Syntax);

    // Names the value that the predicate compares with each element, and the element that it equals: name is "camera".
    private static string Describe(Value result, Closure predicate, IOperation query)
    {
        var function = predicate.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as LambdaExpressionSyntax;
        ExpressionSyntax? condition = function?.ExpressionBody ?? (query.Syntax as WhereClauseSyntax)?.Condition;
        string text = ConditionText.Get(condition ?? result.Origin);
        return result.Expression is not PathCondition { Kind: BinaryOperatorKind.Equals, Content: string content } ? text
            : condition is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } comparison
            && predicate.Method.Parameters.FirstOrDefault()?.Name is { } element
            && new[] { comparison.Left, comparison.Right }.Where(side => !Names(side, element)).ToList() is { Count: 1 } others
                ? $"{others[0]} is \"{content}\""
            : $"{text}, \"{content}\"";
    }

    private static bool Names(ExpressionSyntax side, string variable) =>
        side.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == variable);
}
