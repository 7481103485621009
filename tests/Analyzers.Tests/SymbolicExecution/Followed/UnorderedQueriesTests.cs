using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Queries over entries in an unknown order, or sorted as only some cultures do, select all of them.</summary>
public class UnorderedQueriesTests
{
    [Theory]
    [InlineData("foreach (var entry in Table.OrderBy(entry => entry.Value)) { F4.Socket(entry.Value); }")]
    [InlineData("foreach (var entry in Table.OrderBy(entry => entry.Key)) { F4.Socket(entry.Value); }")]
    [InlineData("foreach (var (name, contacts) in Table.Where(entry => entry.Value < 24)) { F4.Socket(contacts); }")]
    [InlineData("var parts = Table.Select(entry => F4.Socket(entry.Value)).ToList();")]
    public Task A_dictionary_without_an_order(string statement) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static ImmutableDictionary<string, int> Table { get; } = new Dictionary<string, int>
                {
                    ["camera"] = 24,
                    ["display"] = 18, // KEY1001
                }.ToImmutableDictionary();

                static void Build()
                {
                    {{statement}}
                }
            }
            """
        );

    [Theory]
    [InlineData("foreach (int contacts in Table.Select(entry => entry.Value).Distinct()) { F4.Socket(contacts); }")]
    [InlineData("F4.Socket(Table.Min(entry => entry.Value));")]
    [InlineData("F4.Socket(Table.OrderBy(entry => entry.Value).First().Value);")]
    [InlineData("F4.Socket(Table.Single(entry => entry.Key == \"display\").Value);")]
    public Task What_is_computed_from_a_dictionary_without_an_order(string statement) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static ImmutableDictionary<string, int> Table { get; } = new Dictionary<string, int>
                {
                    ["camera"] = 24,
                    ["display"] = 18,
                }.ToImmutableDictionary();

                static void Build()
                {
                    {{statement}} // KEY1001
                }
            }
            """
        );

    [Theory]
    [InlineData("ImmutableDictionary<string, int>", "from entry in Table orderby entry.Key select F4.Socket(entry.Value)")]
    [InlineData("ImmutableDictionary<string, int>", "Table.Where(entry => entry.Value < 24).Select(entry => F4.Socket(entry.Value))")]
    [InlineData("Dictionary<string, int>", "from entry in Table orderby entry.Key select F4.Socket(entry.Value)")]
    [InlineData(
        "Dictionary<string, int>",
        "Table.OrderBy(entry => entry.Key).ThenBy(entry => entry.Value).Select(e => F4.Socket(e.Value))"
    )]
    [InlineData("Dictionary<string, int>", "from entry in Table orderby entry.Key where entry.Value > 4 select F4.Socket(entry.Value)")]
    public Task A_query_that_is_returned(string type, string query) =>
        Check.Marked(
            $$"""
            static class Boards
            {
                private static {{type}} Table { get; } = new Dictionary<string, int>
                {
                    ["display"] = 18, // KEY1001
                    ["camera"] = 24,
                }{{(type.StartsWith('I') ? ".ToImmutableDictionary()" : "")}};

                public static IEnumerable<Socket> List() => {{query}};
            }
            """
        );

    [Fact]
    public Task A_query_that_looks_up_rows_of_another_table() =>
        Check.Marked(
            """
            static class Boards
            {
                private static readonly Dictionary<string, Temperature> Stores = new()
                {
                    ["NL"] = 40.DegreesCelsius(),
                    ["AU"] = 55.DegreesCelsius(), // KEY4004
                };

                private static readonly Dictionary<string, Interconnect> Units = new()
                {
                    ["pulsator"] = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG),
                    ["counter"] = Interconnect.Between(F4.AXK7L20223G, F4.AXK8L20124BG),
                };

                public static IEnumerable<(string Name, Interconnect Kept)> Store(string market) =>
                    from unit in Units
                    orderby unit.Key
                    select (unit.Key, unit.Value.WithPackedStorageTemperature(0.DegreesCelsius(), Stores[market]));
            }
            """
        );
}
