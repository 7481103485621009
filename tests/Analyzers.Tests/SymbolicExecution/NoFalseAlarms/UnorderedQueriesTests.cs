using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Of entries in an unknown order, nothing is concluded that depends on it.</summary>
public class UnorderedQueriesTests
{
    [Theory]
    [InlineData("F4.Socket(Table.First().Value);")]
    [InlineData("F4.Socket(Table.Select(entry => entry.Value).ElementAt(1));")]
    [InlineData("F4.Socket(Table.OrderBy(entry => entry.Key).First().Value);")]
    [InlineData("F4.Socket(Table.OrderBy(entry => entry.Key.Length > 3).Last().Value);")]
    [InlineData("F4.Socket(Table.Select((entry, index) => index == 1 ? entry.Value : 20).Sum());")]
    [InlineData("foreach (var entry in Table.OrderBy(e => e.Key)) { if (entry.Value == 24) { break; } F4.Socket(entry.Value); }")]
    [InlineData("foreach (var entry in Table.Skip(1)) { F4.Socket(entry.Value); }")]
    [InlineData("foreach (var entry in Table.Where(entry => entry.Value > 20)) { F4.Socket(entry.Value); }")]
    [InlineData("int last = 0; foreach (var entry in Table.Reverse()) { last = entry.Value; } F4.Socket(last);")]
    [InlineData("string all = string.Concat(Table.Select(entry => entry.Key)); F4.Socket(all == \"displaycamera\" ? 18 : 20);")]
    public Task What_depends_on_the_order(string statement) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static readonly ImmutableDictionary<string, int> Table = new Dictionary<string, int>
                {
                    ["camera"] = 24,
                    ["display"] = 18,
                }.ToImmutableDictionary();

                static void Build()
                {
                    {{statement}}
                }
            }
            """
        );

    [Theory]
    [InlineData("Table.OrderBy(entry => entry.Key).Skip(1).Select(entry => F4.Socket(entry.Value))")]
    [InlineData("Table.OrderBy(entry => entry.Key).Take(1).Select(entry => F4.Socket(entry.Value))")]
    [InlineData("Table.OrderBy(entry => entry.Key).TakeWhile(entry => entry.Value > 18).Select(entry => F4.Socket(entry.Value))")]
    [InlineData("Table.OrderBy(entry => entry.Key).Where((_, index) => index == 0).Select(entry => F4.Socket(entry.Value))")]
    [InlineData("Table.OrderBy(entry => entry.Key).Select(entry => F4.Socket(count++ == 0 ? 20 : entry.Value))")]
    public Task A_query_that_is_returned(string query) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static readonly Dictionary<string, int> Table = new() { ["camera"] = 24, ["display"] = 18 };

                private static int count = Environment.ProcessorCount;

                public static IEnumerable<Socket> List() => {{query}};
            }
            """
        );

    [Fact]
    public Task A_dictionary_that_changes_after_the_query() =>
        Check.Statements(
            """
            var table = new Dictionary<string, int> { ["camera"] = 24, ["display"] = 18 };
            var query = table.OrderBy(entry => entry.Key).Select(entry => entry.Value);
            table["display"] = 20;
            foreach (int contacts in query)
            {
                F4.Socket(contacts);
            }
            """
        );
}
