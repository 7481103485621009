using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

public class ReturnedQueriesTests
{
    [Theory]
    [InlineData("counts.Select(count => F4.Socket({|#1:count|}))")]
    [InlineData("counts.OrderBy(count => count.ToString()).Select(count => F4.Socket({|#1:count|}))")]
    [InlineData("counts.OrderBy(count => names[count]).Select(count => F4.Socket({|#1:count|}))")]
    public Task The_code_of_a_query_runs_for_each_element(string query) =>
        Check.Members(
            $$"""
            public static IEnumerable<Socket> List()
            {
                var names = new Dictionary<int, string> { [18] = "display", [24] = "camera" };
                var counts = new List<int> { 24, {|#0:18|} };
                return {{query}};
            }
            """,
            Check.Error("KEY1001", "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (at count = 18)", 1)
        );
}
