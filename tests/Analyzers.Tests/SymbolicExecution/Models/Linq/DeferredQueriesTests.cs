using Keyway.Analyzers.Tests.Support;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>Operators that enumerate a query at once read as many of its elements as the program does.</summary>
public class DeferredQueriesTests
{
    [Theory]
    [InlineData("query.First()", 1)]
    [InlineData("query.First(count => count > 20) - 4", 2)]
    [InlineData("query.FirstOrDefault(count => count > 40) + 20", 3)]
    [InlineData("(query.Any() ? 20 : 18)", 1)]
    [InlineData("(query.Any(count => count == 24) ? 20 : 18)", 2)]
    [InlineData("(query.All(count => count == 20) ? 18 : 20)", 2)]
    [InlineData("query.Last() - 20", 3)]
    [InlineData("query.Count() + 17", 3)]
    [InlineData("query.Count(count => count > 20) + 18", 3)]
    [InlineData("query.Sum() - 64", 3)]
    [InlineData("query.Sum(count => count * log.Counts.Count) - 168", 3)]
    [InlineData("query.Max() - 20", 3)]
    [InlineData("query.ToArray()[0]", 3)]
    [InlineData("query.ToDictionary(count => count)[20]", 3)]
    [InlineData("query.Aggregate((sum, count) => sum + count) - 64", 3)]
    [InlineData("query.Aggregate(0, (sum, count) => sum + count) - 64", 3)]
    [InlineData("query.OrderBy(count => -count).ThenBy(count => count).First() - 20", 3)]
    [InlineData("query.Reverse().First() - 20", 3)]
    [InlineData("query.GroupBy(count => count).Count() + 17", 3)]
    [InlineData("query.AsEnumerable().First()", 1)]
    public Task Computes_the_result_and_its_effects(string expression, int read) =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                var log = new Log();
                IEnumerable<int> query = new[] { 20, 24, 40 }.Select(count => log.Note(count, count));
                int contacts = {{expression}};
                F4.Socket({|KEY1001:contacts == 20 && log.Counts.Count == {{read}} ? 18 : 24|});
            }
            """
        );

    [Theory]
    [InlineData("query.Zip(query).Count()")]
    [InlineData("query.SequenceEqual(query) ? 1 : 0")]
    [InlineData("query.Chunk(2).Count()")]
    [InlineData("query.GroupBy(count => log.Counts.Count).Count()")]
    [InlineData("new[] { 20 }.Concat(query).Contains(20) ? 1 : 0")]
    public Task Leaves_unknown_what_other_operators_do(string expression) =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                var log = new Log();
                IEnumerable<int> query = new[] { 20, 24, 40 }.Select(count => log.Note(count, count));
                int contacts = {{expression}};
                F4.Socket(log.Counts.Count == 0 ? 18 : 24);
            }
            """
        );

    [Fact]
    public Task An_empty_query_has_no_first_element() =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                var log = new Log();
                int first = Array.Empty<int>().Select(count => log.Note(count, count)).First();
                F4.Socket(18);
            }
            """
        );
}
