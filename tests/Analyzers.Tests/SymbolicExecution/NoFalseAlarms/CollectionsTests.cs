using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A collection contains what was added and not removed.</summary>
public class CollectionsTests
{
    [Fact]
    public Task An_array_that_a_callee_writes_to() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly int[] Table = { 1, 50 };

                static void Mend(int[] contacts)
                {
                    contacts[1] = 2;
                }

                static Interconnect Build()
                {
                    Mend(Table);
                    return Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("A", 0.1.Amperes(), Table);
                }
            }
            """
        );

    [Fact]
    public Task A_span_that_writes_to_its_array() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    int[] counts = [24, 20, 18];
                    var span = counts.AsSpan(1);
                    span[1] = 24;
                    F4.Socket(counts[2]);
                }
            }
            """
        );

    [Fact]
    public Task A_set_that_ignores_case() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a", "A" };
                    F4.Socket(set.Count == 1 ? 24 : 18);
                }
            }
            """
        );

    [Fact]
    public Task A_set_from_a_collection_expression_with_equal_elements() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    HashSet<int> set = [24, 24];
                    F4.Socket(set.Count == 1 ? 24 : 18);
                }
            }
            """
        );

    [Fact]
    public Task A_dictionary_from_which_a_key_is_removed() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var table = new Dictionary<string, int> { ["a"] = 18, ["b"] = 24 };
                    table.Remove("a");
                    foreach (var contacts in table.Values)
                        F4.Socket(contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_sort_of_strings_by_culture() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var names = new List<string> { "b", "A" };
                    names.Sort();
                    F4.Socket(names[0] == "A" ? 24 : 18);
                }
            }
            """
        );
}
