using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Immutable, frozen, sorted and read-only collections are tracked, in static members too.</summary>
public class FrozenCollectionsTests
{
    private const string Usings = """
        using System.Collections.Frozen;
        using System.Collections.ObjectModel;
        using System.Globalization;

        """;

    [Theory]
    [InlineData("FrozenDictionary<string, int>", """new Dictionary<string, int> { ["J1"] = 24, ["J2"] = 18 }.ToFrozenDictionary()""")]
    [InlineData(
        "FrozenDictionary<string, int>",
        """new[] { ("j1", 24), ("j2", 18) }.ToFrozenDictionary(row => row.Item1, row => row.Item2, StringComparer.OrdinalIgnoreCase)"""
    )]
    [InlineData("ImmutableDictionary<string, int>", """ImmutableDictionary<string, int>.Empty.Add("J1", 24).Add("J2", 18)""")]
    [InlineData("IImmutableDictionary<string, int>", """new Dictionary<string, int> { ["J2"] = 18 }.ToImmutableDictionary()""")]
    [InlineData("ImmutableSortedDictionary<string, int>", """new Dictionary<string, int> { ["J2"] = 18 }.ToImmutableSortedDictionary()""")]
    [InlineData("ReadOnlyDictionary<string, int>", """new(new Dictionary<string, int> { ["J1"] = 24, ["J2"] = 18 })""")]
    [InlineData("IReadOnlyDictionary<string, int>", """new Dictionary<string, int> { ["J1"] = 24, ["J2"] = 18 }""")]
    [InlineData("SortedList<string, int>", """new(StringComparer.Ordinal) { ["J1"] = 24, ["J2"] = 18 }""")]
    [InlineData(
        "ImmutableDictionary<string, int>",
        """ImmutableDictionary.CreateRange(new KeyValuePair<string, int>[] { new("J1", 24), new("J2", 18) })"""
    )]
    [InlineData("ImmutableDictionary<string, int>", """ImmutableDictionary<string, int>.Empty.AddRange([new("J1", 24), new("J2", 18)])""")]
    [InlineData("ImmutableDictionary<string, int>", """ImmutableDictionary<string, int>.Empty.Add("J2", 24).SetItems([new("J2", 18)])""")]
    [InlineData(
        "Dictionary<string, int>",
        """new(new List<KeyValuePair<string, int>> { new("J1", 24), new KeyValuePair<string, int>("J2", 18) })"""
    )]
    [InlineData("Dictionary<string, int>", """new(new Dictionary<string, int> { ["j2"] = 18 }, StringComparer.OrdinalIgnoreCase)""")]
    [InlineData("Dictionary<string, int>", """new(new Dictionary<string, int> { ["J1"] = 24 }) { ["J2"] = 18 }""")]
    [InlineData("SortedDictionary<string, int>", """new(new Dictionary<string, int> { ["J1"] = 24, ["J2"] = 18 })""")]
    [InlineData("OrderedDictionary<string, int>", """new() { ["J1"] = 24, ["J2"] = 18 }""")]
    [InlineData(
        "System.Collections.Concurrent.ConcurrentDictionary<string, int>",
        """new(new[] { KeyValuePair.Create("J1", 24), KeyValuePair.Create("J2", 18) })"""
    )]
    public Task A_dictionary_of_a_class(string type, string dictionary) =>
        Check.Marked(
            Usings
                + $$"""
                static class Boards
                {
                    private static readonly {{type}} Table = {{dictionary}};

                    static void Build()
                    {
                        F4.Socket(Table["J2"]); // KEY1001
                        if (Table.TryGetValue("J2", out int contacts))
                        {
                            F4.Socket(contacts); // KEY1001
                        }

                        F4.Socket(Table.ContainsKey("J2") ? 18 : 20); // KEY1001
                    }
                }
                """
        );

    [Theory]
    [InlineData("FrozenSet<int>", "new[] { 10, 12 }.ToFrozenSet()")]
    [InlineData("ImmutableHashSet<int>", "[10, 12]")]
    [InlineData("ImmutableHashSet<int>", "ImmutableHashSet.Create(10, 12)")]
    public Task A_set_of_a_class(string type, string set) =>
        Check.Marked(
            Usings
                + $$"""
                static class Boards
                {
                private static readonly {{type}} Sizes = {{set}};

                static void Build() => F4.Socket(Sizes.Contains(12) ? 18 : 20); // KEY1001
                }
                """
        );

    [Theory]
    [InlineData("IReadOnlyList<int>", "[24, 18]")]
    [InlineData("IReadOnlyList<int>", "new List<int> { 24, 18 }")]
    [InlineData("ImmutableList<int>", "[24, 18]")]
    [InlineData("ReadOnlyCollection<int>", "new(new[] { 24, 18 })")]
    public Task A_list_of_a_class(string type, string list) =>
        Check.Marked(
            Usings
                + $$"""
                static class Boards
                {
                public static {{type}} Sizes { get; } = {{list}};

                static void Build() => F4.Socket(Sizes[1]); // KEY1001
                }
                """
        );

    [Fact]
    public Task Queries_of_an_immutable_array() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    private static readonly ImmutableArray<int> Sizes = [24, 18];

                    static void Build()
                    {
                        F4.Socket(Sizes.First(size => size < 20)); // KEY1001
                        F4.Socket(Sizes.Select(size => size - 2).Last() + 2); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task Builders() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var counts = ImmutableArray.CreateBuilder<int>();
                        counts.Add(24);
                        counts.Add(18);
                        F4.Socket(counts.ToImmutable()[1]); // KEY1001
                        var table = ImmutableDictionary.CreateBuilder<string, int>();
                        table.Add("J1", 24);
                        table["J2"] = 18;
                        F4.Socket(table.ToImmutable()["J2"]); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task Each_entry_of_a_frozen_dictionary_whatever_the_order() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    private static readonly FrozenDictionary<string, int> Table = new Dictionary<string, int>
                    {
                        ["camera"] = 24,
                        ["display"] = 18, // KEY1001
                        ["keypad"] = 26,
                        ["speaker"] = 17, // KEY1001
                    }.ToFrozenDictionary();

                    static void Build()
                    {
                        foreach (var (name, contacts) in Table)
                        {
                            F4.Socket(contacts);
                        }

                        foreach (int contacts in Table.Values.Where(contacts => contacts < 20))
                        {
                            F4.Socket(contacts);
                        }
                    }
                }
                """
        );

    [Fact]
    public Task A_sorted_dictionary_in_its_order() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var table = new SortedDictionary<int, int> { [2] = 24, [1] = 18 };
                        F4.Socket(table.First().Value); // KEY1001
                        F4.Socket(table.Last().Value);
                    }
                }
                """
        );

    [Fact]
    public Task Rows_that_are_sorted_by_text() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    private static readonly (string Name, int Contacts)[] Rows =
                    [
                        ("display", 18), // KEY1001
                        ("camera", 24),
                    ];

                    static void Build()
                    {
                        foreach (var row in Rows.OrderBy(row => row.Name))
                        {
                            F4.Socket(row.Contacts);
                        }

                        F4.Socket(Rows.OrderBy(row => row.Name, StringComparer.Ordinal).Last().Contacts); // KEY1001
                        string[] names = ["J2", "J10", "J1"];
                        Array.Sort(names);
                        F4.Socket(names[1] == "J10" ? 18 : 20); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task A_list_that_is_sorted_by_a_comparison() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var rows = new List<(string Name, int Contacts)> { ("b", 24), ("a", 18) };
                        rows.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
                        F4.Socket(rows[0].Contacts); // KEY1001
                        int[] counts = [24, 18];
                        Array.Sort(counts, (one, other) => one.CompareTo(other));
                        F4.Socket(counts[0]); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task Types_as_keys() =>
        Check.Marked(
            Usings
                + """
                sealed class Camera;

                sealed class J18;

                static class Boards
                {
                    private static readonly Dictionary<Type, int> Table = new() { [typeof(Camera)] = 24, [typeof(J18)] = 18 };

                    static int Find<T>() => Table[typeof(T)];

                    static void Build()
                    {
                        F4.Socket(Find<Camera>());
                        F4.Socket(Find<J18>()); // KEY1001
                        object device = new J18();
                        F4.Socket(Table[device.GetType()]); // KEY1001
                        F4.Socket(int.Parse(typeof(J18).Name[1..], CultureInfo.InvariantCulture)); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task Spans_on_the_stack() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        Span<int> counts = stackalloc int[2];
                        counts[1] = 18;
                        counts.Reverse();
                        F4.Socket(counts[0]); // KEY1001
                        ReadOnlySpan<int> written = stackalloc[] { 24, 18 };
                        F4.Socket(written[1]); // KEY1001
                        Span<int> filled = new int[2];
                        filled.Fill(18);
                        F4.Socket(filled[1]); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task A_switch_with_a_pattern_that_is_assigned_to_the_field_it_reads() =>
        Check.Marked(
            Usings
                + """
                class Machine
                {
                    private object state = 24;

                    void Build()
                    {
                        state = 9;
                        state = state switch { int lanes => lanes * 2, _ => state };
                        F4.Socket((int)state); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task An_indexer_over_the_dictionary_of_a_static_object() =>
        Check.Marked(
            Usings
                + """
                sealed class Sizes
                {
                    private readonly Dictionary<string, int> table = new() { ["J1"] = 24 };

                    public int this[string name]
                    {
                        get => table[name];
                        init => table[name] = value;
                    }
                }

                static class Boards
                {
                    private static readonly Sizes Table = new() { ["J2"] = 18 };

                    static void Build()
                    {
                        F4.Socket(Table["J1"]);
                        F4.Socket(Table["J2"]); // KEY1001
                    }
                }
                """
        );

    [Fact]
    public Task Parameters_of_a_primary_constructor_that_properties_read() =>
        Check.Marked(
            Usings
                + """
                class Spec(string name, int contacts)
                {
                    public string Name => name;

                    public int Contacts => contacts;
                }

                static class Boards
                {
                    private static readonly Spec[] Specs = [new("camera", 24), new("display", 18)];

                    static void Build() => F4.Socket(Specs[1].Contacts); // KEY1001
                }
                """
        );
}
