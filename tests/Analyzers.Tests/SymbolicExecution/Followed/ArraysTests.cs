using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Arrays of all shapes, spans and immutable arrays are tracked.</summary>
public class ArraysTests
{
    [Fact]
    public Task ForEach_of_an_array() =>
        Check.MarkedStatements(
            """
            Array.ForEach([24, 18], n => F4.Socket(n)); // KEY1001
            """
        );

    [Fact]
    public Task An_array_that_is_filled() =>
        Check.MarkedStatements(
            """
            var amperes = new double[4];
            Array.Fill(amperes, 0.4);
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("V", amperes[2].Amperes(), [1]); // KEY3001
            """
        );

    [Fact]
    public Task An_empty_array_in_a_spread() =>
        Check.MarkedStatements(
            """
            int[] counts = [.. Array.Empty<int>(), 18];
            F4.Socket(counts[0]); // KEY1001
            """
        );

    [Fact]
    public Task A_rectangular_array() =>
        Check.MarkedStatements(
            """
            int[,] grid =
            {
                { 1, 2 },
                { 25, 3 },
            };
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("V", 0.1.Amperes(), [grid[1, 0]]); // KEY1003
            """
        );

    [Fact]
    public Task A_loop_over_a_rectangular_array() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    int[,] grid =
                    {
                        { 1, 2 },
                        { 3, 25 },
                    };
                    for (int row = 0; row < grid.GetLength(0); row++)
                    for (int column = 0; column < grid.GetLength(1); column++)
                        Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [grid[row, column]]); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task An_array_of_arrays() =>
        Check.MarkedStatements(
            """
            int[][] rows =
            [
                [1, 2],
                [25, 3],
            ];
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("V", 0.1.Amperes(), rows[1]); // KEY1003
            """
        );

    [Fact]
    public Task An_array_that_is_reversed_in_place() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    int[] counts = [24, 18];
                    Array.Reverse(counts);
                    F4.Socket(counts[1]);
                    F4.Socket(counts[0]); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task An_array_of_tuples_that_is_handed_on() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly (string Rail, int Load, int Contact)[] Table = 
                {
                    ("A", 280, 1),
                    ("B", 420, 3), // KEY3001
                };

                static Interconnect Wire(Interconnect flex, (string Rail, int Load, int Contact)[] rails)
                {
                    foreach (var (rail, load, contact) in rails)
                        flex = flex.AddNet(rail, load.Milliamperes(), new[] { contact });
                    return flex;
                }

                static Interconnect Build() => Wire(Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG), Table);
            }
            """
        );

    [Fact]
    public Task An_array_that_is_handed_on() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly int[] Table = { 1, 50 };

                static Interconnect Wire(Interconnect flex, int[] contacts) => flex.AddNet("A", 0.1.Amperes(), contacts);

                static Interconnect Build() => Wire(Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG), Table); // KEY1003
            }
            """
        );

    [Fact]
    public Task A_span_from_a_collection_expression() =>
        Check.MarkedStatements(
            """
            ReadOnlySpan<int> counts = [24, 18];
            F4.Socket(counts[1]); // KEY1001
            """
        );

    [Fact]
    public Task A_slice_of_an_array() =>
        Check.MarkedStatements(
            """
            int[] counts = [24, 20, 18];
            ReadOnlySpan<int> slice = counts.AsSpan(1);
            F4.Socket(slice[1]); // KEY1001
            """
        );

    [Fact]
    public Task A_loop_over_a_span() =>
        Check.MarkedStatements(
            """
            ReadOnlySpan<int> counts = [24, 18]; // KEY1001
            foreach (int contacts in counts)
                F4.Socket(contacts);
            """
        );

    [Fact]
    public Task An_ImmutableArray() =>
        Check.MarkedStatements(
            """
            var counts = ImmutableArray.Create(24, 18);
            F4.Socket(counts[1]); // KEY1001
            """
        );

    [Fact]
    public Task An_ImmutableList_with_additions() =>
        Check.MarkedStatements(
            """
            var counts = ImmutableList<int>.Empty.Add(24).Add(18);
            F4.Socket(counts[1]); // KEY1001
            """
        );

    [Fact]
    public Task An_array_that_is_made_immutable() =>
        Check.MarkedStatements(
            """
            var counts = new[] { 24, 18 }.ToImmutableArray();
            F4.Socket(counts[1]); // KEY1001
            """
        );
}
