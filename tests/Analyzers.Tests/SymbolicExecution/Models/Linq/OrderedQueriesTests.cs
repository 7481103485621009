using Keyway.Analyzers.Tests.Support;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>Operators that read their source to its end do so before the first element is handed over.</summary>
public class OrderedQueriesTests
{
    [Theory]
    [InlineData("OrderBy(count => count)", 20)]
    [InlineData("OrderByDescending(count => count)", 40)]
    [InlineData("OrderBy(count => count / 40).ThenByDescending(count => count)", 24)]
    [InlineData("OrderBy(count => log.Counts.Count == 3 ? count : -count)", 20)]
    [InlineData("Order()", 20)]
    [InlineData("Reverse()", 20)]
    [InlineData("TakeLast(2)", 40)]
    public Task Sorts_what_has_been_read(string operators, int first) =>
        Check.Members(
            $$"""
            {{NotedCounts.Log}}

            static void Build()
            {
                var log = new Log();
                IEnumerable<int> query = new[] { 24, 40, 20 }.Select(count => log.Note(count, count));
                foreach (int count in query.{{operators}})
                {
                    F4.Socket({|KEY1001:log.Counts.Count == 3 && count == {{first}} ? 18 : 24|});
                    break;
                }
            }
            """
        );
}
