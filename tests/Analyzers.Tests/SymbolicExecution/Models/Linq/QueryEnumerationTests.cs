using Keyway.Analyzers.Tests.Support;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>A query whose functions have side effects runs them while it is enumerated, one element after the other.</summary>
public class QueryEnumerationTests
{
    [Theory]
    [InlineData("counts.Select(count => log.Note(count, count - 2))")]
    [InlineData("counts.Select((count, index) => log.Note(count, index + 16))")]
    [InlineData("counts.Where(count => log.Note(count, count < 24)).Select(count => count - 2)")]
    [InlineData("counts.Where((count, index) => log.Note(count, index == 2)).Select(count => count - 2)")]
    [InlineData("counts.SelectMany(count => log.Note(count, new[] { count, 18 })).Skip(1).Take(1)")]
    [InlineData("counts.SelectMany(count => log.Note(count, new[] { 20 }), (count, more) => count - more + 18).Skip(2)")]
    [InlineData("counts.TakeWhile(count => log.Note(count, count > 20)).Select(count => count - 6)")]
    [InlineData("counts.Select(count => log.Note(count, (object)$\"{count - 2}\")).OfType<string>().Select(int.Parse)")]
    [InlineData("counts.Select(count => log.Note(count, (object)count)).Cast<int>().Select(count => count - 2)")]
    [InlineData("counts.Select(count => log.Note(count, 18)).Distinct()")]
    [InlineData("counts.Select(count => log.Note(count, count)).Append(18)")]
    [InlineData("counts.Select(count => log.Note(count, 20)).Take(1).Prepend(24).Select(count => count - 2)")]
    [InlineData("counts.Select(count => log.Note(count, count)).Concat([18])")]
    [InlineData("new[] { 24 }.Concat(counts.Select(count => log.Note(count, count - 2)))")]
    public Task Computes_the_last_element(string query) =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                var log = new Log();
                int[] counts = [30, 24, 20];
                foreach (int count in {{query}})
                {
                    log.Counts.Add(0);
                    F4.Socket({|KEY1001:count == 18 ? 18 : 24|});
                }
            }
            """
        );

    [Theory]
    [InlineData("foreach (int one in query) { log.Counts.Add(one); }", "log.Counts[1] == 20 ? 18 : 24")]
    [InlineData("foreach (int one in query) { if (one == 24) { break; } }", "log.Counts.Count == 2 ? 18 : 24")]
    [InlineData("query.ToList(); query.ToList();", "log.Counts.Count == 6 ? 18 : 24")]
    [InlineData("int[] all = [.. query];", "log.Counts.Count == 3 ? 18 : 24")]
    [InlineData("string all = string.Join('-', query);", "log.Counts.Count == 3 ? 18 : 24")]
    [InlineData("counts.Clear(); query.ToList();", "log.Counts.Count == 0 ? 18 : 24")]
    [InlineData("counts[0] = 30; query.ToList();", "log.Counts[0] == 30 ? 18 : 24")]
    public Task The_functions_run_when_the_program_runs_them(string statements, string contacts) =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                var log = new Log();
                List<int> counts = [20, 24, 40];
                IEnumerable<int> query = counts.Select(count => log.Note(count, count));
                if (log.Counts.Count == 0)
                {
                    {{statements}}
                }

                F4.Socket({|KEY1001:{{contacts}}|});
            }
            """
        );

    [Theory]
    [InlineData("foreach (int one in query) { }")]
    [InlineData("query.ToList();")]
    [InlineData("query.Any();")]
    [InlineData("query.Zip(query).ToList();")]
    public Task What_they_do_is_unknown_after_code_that_is_not_analyzed(string statements) =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build(Func<int, int> change)
            {
                var log = new Log();
                List<int> counts = [20, 24, 40];
                IEnumerable<int> query = counts.Select(count => log.Note(change(count), count));
                {{statements}}
                F4.Socket(log.Counts.Count == 0 ? 18 : 24);
            }
            """
        );

    [Fact]
    public Task A_query_that_nothing_enumerates_does_nothing() =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                var log = new Log();
                IEnumerable<int> query = new[] { 1, 2 }.Select(count => log.Note(count, count));
                F4.Socket({|KEY1001:log.Counts.Count == 0 ? 18 : 24|});
            }
            """
        );
}
