using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What depends on an order that is not known, or on collections that code can change, is not judged.</summary>
public class FrozenCollectionsTests
{
    private const string Usings = """
        using System.Collections.Frozen;
        using System.Collections.ObjectModel;
        using System.Globalization;

        """;

    [Fact]
    public Task What_one_iteration_leaves_to_the_next_in_an_unknown_order() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var table = new Dictionary<string, int> { ["camera"] = 24, ["display"] = 18 }.ToFrozenDictionary();
                        int last = 20;
                        foreach (var (name, contacts) in table)
                        {
                            F4.Socket(last == 18 ? 18 : 20);
                            last = contacts;
                        }

                        F4.Socket(last);
                    }
                }
                """
        );

    [Fact]
    public Task A_loop_that_may_end_before_the_faulty_element() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var table = new Dictionary<string, int> { ["camera"] = 24, ["display"] = 18 }.ToFrozenDictionary();
                        foreach (var (name, contacts) in table)
                        {
                            F4.Socket(contacts);
                            if (contacts == 24)
                            {
                                break;
                            }
                        }
                    }
                }
                """
        );

    [Fact]
    public Task The_first_of_rows_that_cultures_sort_in_different_ways() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var rows = new[] { ("zinc", 18), ("tin", 24) };
                        F4.Socket(rows.OrderBy(row => row.Item1).First().Item2);
                        F4.Socket(rows.OrderBy(row => row.Item1).ToArray()[1].Item2);
                        string[] names = ["zinc", "tin"];
                        Array.Sort(names);
                        F4.Socket(names[0] == "tin" ? 24 : 18);
                        F4.Socket(names[0] == "tin" ? 18 : 24);
                    }
                }
                """
        );

    [Fact]
    public Task The_first_of_a_frozen_set() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var sizes = new[] { 18, 24 }.ToFrozenSet();
                        F4.Socket(sizes.First());
                        F4.Socket(sizes.ToArray()[0]);
                    }
                }
                """
        );

    [Fact]
    public Task A_list_that_rows_sorted_by_text_are_taken_from() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var rows = new List<(string Name, int Contacts)> { ("zinc", 18), ("tin", 24) };
                        var sorted = rows.OrderBy(row => row.Name);
                        rows.Clear();
                        foreach (var row in sorted)
                        {
                            F4.Socket(row.Contacts);
                        }
                    }
                }
                """
        );

    [Fact]
    public Task Sorted_rows_in_an_array_that_is_written() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var rows = new[] { ("zinc", 18), ("tin", 24) }.OrderBy(row => row.Item1).ToArray();
                        for (int i = 0; i < rows.Length; i++)
                        {
                            rows[i] = ("", 24);
                        }

                        foreach (var row in rows)
                        {
                            F4.Socket(row.Item2);
                        }
                    }
                }
                """
        );

    [Fact]
    public Task A_comparison_with_effects_or_without_an_order() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        int calls = 0;
                        var counts = new List<int> { 24, 18 };
                        counts.Sort((one, other) => ++calls);
                        F4.Socket(counts[0]);
                        var rows = new List<(int Rank, int Contacts)> { (1, 18), (1, 24) };
                        rows.Sort((one, other) => one.Rank.CompareTo(other.Rank));
                        F4.Socket(rows[0].Contacts);
                    }
                }
                """
        );

    [Fact]
    public Task A_key_that_is_added_in_the_place_of_another() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var table = new Dictionary<int, int> { [1] = 24, [2] = 18 };
                        table.Remove(1);
                        table[3] = 24;
                        F4.Socket(table.First().Value);
                    }
                }
                """
        );

    [Fact]
    public Task Objects_whose_collections_other_code_changes() =>
        Check.Marked(
            Usings
                + """
                class Sizes
                {
                    private readonly Dictionary<string, int> table = new() { ["J1"] = 18 };

                    public int this[string name] => table[name];

                    public void Change() => table["J1"] = 24;
                }

                sealed record Row(string Name, int[] Counts);

                class Base
                {
                    public virtual int Count => 20;
                }

                sealed class Derived : Base
                {
                    private readonly int[] counts = [18];

                    public override int Count => counts[0];

                    public void Change() => counts[0] = 24;
                }

                class Mutable(int contacts)
                {
                    public int Contacts => contacts;

                    public void Change() => contacts = 24;
                }

                static class Boards
                {
                    private static readonly Sizes Table = new();
                    private static readonly Row Counts = new("J1", [18]);
                    private static readonly Base Part = new Derived();
                    private static readonly Mutable Changing = new(18);

                    static void Change()
                    {
                        Table.Change();
                        (_, int[] counts) = Counts;
                        counts[0] = 24;
                        ((Derived)Part).Change();
                        Changing.Change();
                    }

                    static void Build()
                    {
                        Change();
                        F4.Socket(Table["J1"]);
                        F4.Socket(Counts.Counts[0]);
                        F4.Socket(Part.Count);
                        F4.Socket(Changing.Contacts);
                    }
                }
                """
        );

    [Fact]
    public Task A_comparison_whose_number_is_used() => Check.Statements("F4.Socket(string.CompareOrdinal(\"c\", \"a\") == 1 ? 18 : 20);");

    [Fact]
    public Task Keys_that_a_culture_may_have_as_equal() =>
        Check.Marked(
            Usings
                + """
                static class Boards
                {
                    static void Build()
                    {
                        var sorted = new SortedDictionary<string, int> { ["tin"] = 24, ["iron"] = 18 };
                        F4.Socket(sorted.First().Value);
                    }
                }
                """
        );
}
