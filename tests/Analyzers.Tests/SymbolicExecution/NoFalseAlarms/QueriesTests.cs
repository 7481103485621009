using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A query returns what its source contains when it is enumerated.</summary>
public class QueriesTests
{
    [Fact]
    public Task A_query_over_an_array_that_is_written_to() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    int[] counts = [24, 18, 20];
                    var query = counts.Where(n => n < 20);
                    counts[1] = 16;
                    foreach (var n in query)
                        F4.Socket(n);
                }
            }
            """
        );

    [Fact]
    public Task A_query_over_a_list_that_loses_an_element() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    List<int> counts = [24, 18, 20];
                    var query = counts.Where(n => n < 20);
                    counts.Remove(18);
                    foreach (var n in query)
                        F4.Socket(n);
                }
            }
            """
        );

    [Fact]
    public Task A_query_with_a_captured_variable_that_changes() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    int limit = 20;
                    List<int> counts = [24, 18, 20];
                    var query = counts.Where(n => n < limit);
                    limit = 10;
                    foreach (var n in query)
                        F4.Socket(n);
                }
            }
            """
        );

    [Fact]
    public Task A_query_that_makes_new_objects_each_time() =>
        Check.Marked(
            """
            public class Wish
            {
                public int Contacts { get; set; }
            }

            public static class Boards
            {
                static void Build()
                {
                    int[] counts = [24, 24];
                    var query = counts.Select(x => new Wish { Contacts = x });
                    foreach (var wish in query)
                        wish.Contacts = 18;
                    foreach (var wish in query)
                        F4.Socket(wish.Contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_query_with_a_selector_that_counts() =>
        Check.Marked(
            """
            public static class Boards
            {
                static int last = 16;

                static int Next()
                {
                    last += 2;
                    return last;
                }

                static void Build()
                {
                    var query = new[] { 1, 2 }.Select(x => Next());
                    foreach (var n in query)
                        F4.Socket(n);
                }
            }
            """
        );

    [Fact]
    public Task A_lookup_without_the_key() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var lookup = new[] { (1, 18) }.ToLookup(x => x.Item1);
                    foreach (var x in lookup[2])
                        F4.Socket(x.Item2);
                }
            }
            """
        );

    [Fact]
    public Task An_iterator_over_a_list_that_is_written_to() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<int> Elements(List<int> counts)
                {
                    foreach (var x in counts)
                        yield return x;
                }

                static void Build()
                {
                    var counts = new List<int> { 18 };
                    var elements = Elements(counts);
                    counts[0] = 24;
                    foreach (var x in elements)
                        F4.Socket(x);
                }
            }
            """
        );

    [Fact]
    public Task A_query_over_arrays_that_are_written_to() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var table = new[] { ("A", new[] { 1 }), ("B", new[] { 30 }) };
                    var query = table.Where(x => x.Item1 != "A").Select(x => x.Item2);
                    table[1].Item2[0] = 2;
                    foreach (var contacts in query)
                        Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_query_that_makes_new_arrays_each_time() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var query = new[] { 1, 2 }.Select(x => new[] { x + 20 });
                    foreach (var contacts in query)
                        contacts[0] = 2;
                    foreach (var contacts in query)
                        Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_query_that_reads_arrays_that_are_written_to() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var table = new[] { new[] { 1 }, new[] { 30 } };
                    var query = table.Select(x => x[0]);
                    table[1][0] = 2;
                    foreach (var contact in query)
                        Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), [contact]);
                }
            }
            """
        );
}
