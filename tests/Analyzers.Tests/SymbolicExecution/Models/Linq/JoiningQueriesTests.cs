using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

/// <summary>Joins give what a run gives.</summary>
public class JoiningQueriesTests
{
    private const string Tables =
        "var parts = new[] { (Key: \"a\", Count: 18), (Key: \"b\", Count: 24) };\n"
        + "var uses = new[] { (Key: \"A\", Extra: 1), (Key: \"b\", Extra: 2), (Key: \"b\", Extra: 3) };\n";

    [Theory]
    [InlineData("parts.Join(uses, part => part.Key, use => use.Key, (part, use) => part.Count + use.Extra).Last()")]
    [InlineData(
        "parts.Join(uses, part => part.Key, use => use.Key, (part, use) => use.Extra, StringComparer.OrdinalIgnoreCase).Sum() + 11"
    )]
    [InlineData("parts.GroupJoin(uses, part => part.Key, use => use.Key, (part, all) => part.Count + all.Count()).First()")]
    [InlineData("(from part in parts join use in uses on part.Key equals use.Key into all select part.Count + all.Count()).First()")]
    public Task A_number_that_is_no_number_of_contacts(string expression) =>
        Check.Statements($"{Tables}F4.Socket({{|KEY1001:{expression}|}});");

    [Fact]
    public Task Keys_that_are_equal_to_a_comparer_only() =>
        Check.Statements($"{Tables}F4.Socket(parts.Join(uses, part => part.Key, use => use.Key, (part, use) => part.Count).First());");
}
