using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>Functions of operators are found by the names of their parameters.</summary>
public class QueryFunctionsTests
{
    [Fact]
    public Task Named_arguments_in_another_order() =>
        Check.MarkedStatements(
            """
            var rows = new[] { ("a", 18), ("b", 24) };
            var counts = rows.ToDictionary(elementSelector: row => row.Item2, keySelector: row => row.Item1);
            F4.Socket(counts["a"]); // KEY1001
            """
        );

    [Fact]
    public Task A_function_that_is_not_interpreted() =>
        Check.Members(
            "static void Build(Func<int, string> name) { int[] all = [24]; F4.Socket(all.ToDictionary(name, n => 18).First().Value); }"
        );
}
