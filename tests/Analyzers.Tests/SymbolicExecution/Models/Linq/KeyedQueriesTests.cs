using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>Operators that compare elements or keys give what a run gives.</summary>
public class KeyedQueriesTests
{
    private const string Rows =
        "var rows = new[] { (Side: \"a\", Count: 10), (Side: \"B\", Count: 14), (Side: \"A\", Count: 18), (Side: \"b\", Count: 4) };\n";

    [Theory]
    [InlineData("rows.GroupBy(row => row.Side).ElementAt(2).Sum(row => row.Count)")]
    [InlineData("rows.GroupBy(row => row.Side, StringComparer.OrdinalIgnoreCase).Last().Sum(row => row.Count)")]
    [InlineData("rows.GroupBy(row => row.Side, row => row.Count).ElementAt(2).Single()")]
    [InlineData("rows.GroupBy(row => row.Side, (side, all) => all.Sum(row => row.Count)).ElementAt(2)")]
    [InlineData("rows.GroupBy(row => row.Side, row => row.Count, (side, all) => all.Sum()).ElementAt(2)")]
    [InlineData("rows.ToLookup(row => row.Side)[\"A\"].First().Count")]
    [InlineData("rows.ToLookup(row => row.Side, row => row.Count)[\"A\"].First()")]
    [InlineData("rows.ToLookup(row => row.Side, row => row.Count, StringComparer.OrdinalIgnoreCase)[\"b\"].Sum()")]
    [InlineData("rows.ToDictionary(row => row.Side)[\"A\"].Count")]
    [InlineData("rows.Take(2).ToDictionary(row => row.Side, row => row.Count + 4, StringComparer.OrdinalIgnoreCase)[\"b\"]")]
    [InlineData("rows.Select(row => (row.Side, row.Count)).ToDictionary()[\"A\"]")]
    [InlineData("rows.DistinctBy(row => row.Side, StringComparer.OrdinalIgnoreCase).Sum(row => row.Count) - 6")]
    [InlineData("rows.Select(row => row.Count).Union([20]).Distinct().Count() == 5 ? 18 : 24")]
    [InlineData("rows.Select(row => row.Side).Contains(\"A\", StringComparer.Ordinal) ? 18 : 24")]
    [InlineData("rows.ExceptBy([\"a\", \"B\"], row => row.Side).First().Count")]
    [InlineData("rows.IntersectBy([\"A\"], row => row.Side).First().Count")]
    [InlineData("rows.UnionBy(rows, row => row.Side).Count() + 14")]
    [InlineData("rows.CountBy(row => row.Side, StringComparer.OrdinalIgnoreCase).First().Value + 16")]
    [InlineData("rows.AggregateBy(row => row.Side, 0, (sum, row) => sum + row.Count).ElementAt(2).Value")]
    public Task A_number_that_is_no_number_of_contacts(string expression) =>
        Check.Statements($"{Rows}F4.Socket({{|KEY1001:{expression}|}});");

    [Theory]
    [InlineData("rows.ToLookup(row => row.Side)[\"c\"].Count() == 0 ? 24 : 18")]
    [InlineData("rows.GroupBy(row => row.Side, StringComparer.OrdinalIgnoreCase).First().Count() == 2 ? 24 : 18")]
    [InlineData("rows.Select(row => row.Side).ToHashSet(StringComparer.OrdinalIgnoreCase).Count == 2 ? 24 : 18")]
    [InlineData("rows.ToLookup(row => row.Side, row => row.Count, comparer)[\"A\"].First()")]
    [InlineData("rows.GroupBy(row => Console.ReadLine(), row => row.Count).ElementAt(2).First()")]
    [InlineData("rows.Join(rows, row => Console.ReadLine(), row => row.Side, (one, other) => other.Count).ElementAt(2)")]
    public Task Other_numbers(string expression) =>
        Check.Members(
            $$"""
                static void Build(IEqualityComparer<string> comparer)
                {
                    {{Rows}}
                    F4.Socket({{expression}});
                }
            """
        );
}
