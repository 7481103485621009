using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>A struct is copied when a variable of its type is read.</summary>
public class StructuresTests
{
    [Fact]
    public Task A_structure_that_is_written_to_field_by_field() =>
        Check.Marked(
            """
            public struct Request
            {
                public double Amps;
                public int Contact;
            }

            public static class Boards
            {
                static void Build()
                {
                    Request request = default;
                    request.Amps = 0.5;
                    request.Contact = 1;
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", request.Amps.Amperes(), [request.Contact]); // KEY3001
                }
            }
            """
        );

    [Fact]
    public Task A_structure_with_an_object_initializer() =>
        Check.Marked(
            """
            public struct Request
            {
                public double Amps;
                public int Contact;
            }

            public static class Boards
            {
                static void Build()
                {
                    var request = new Request { Amps = 0.5, Contact = 1 };
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", request.Amps.Amperes(), [request.Contact]); // KEY3001
                }
            }
            """
        );

    [Fact]
    public Task An_array_of_structures() =>
        Check.Marked(
            """
            public struct Request
            {
                public double Amps { get; set; }
                public int Contact { get; set; }
            }

            public static class Boards
            {
                static readonly Request[] Requests = [
                    new Request { Amps = 0.1, Contact = 1 },
                    new() { Amps = 0.5, Contact = 2 }, // KEY3001
                ];

                static void Build()
                {
                    foreach (var request in Requests)
                        Interconnect
                            .Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                            .AddNet("A", request.Amps.Amperes(), [request.Contact]);
                }
            }
            """
        );

    [Fact]
    public Task A_structure_in_a_field_and_in_a_property() =>
        Check.Marked(
            """
            public struct Cell
            {
                public int Contacts;
            }

            public class Board
            {
                public Cell Kept;

                public Cell Property { get; set; }
            }

            public static class Boards
            {
                static void Build()
                {
                    var board = new Board();
                    board.Kept.Contacts = 18;
                    var copy = board.Property;
                    copy.Contacts = 18;
                    F4.Socket(board.Kept.Contacts); // KEY1001
                    if (board.Property.Contacts == 18)
                        F4.Socket(18);
                }
            }
            """
        );

    [Fact]
    public Task Copies_of_a_structure() =>
        Check.Marked(
            """
            public struct Cell
            {
                public int Contacts;

                public readonly int Same => Contacts;
            }

            public static class Boards
            {
                static void Build()
                {
                    var first = new Cell { Contacts = 24 };
                    var second = first;
                    second.Contacts = 18;
                    F4.Socket(first.Contacts);
                    F4.Socket(second.Contacts); // KEY1001
                    Cell[] cells = [first, second];
                    cells[0].Contacts = 18;
                    F4.Socket(first.Contacts);
                    F4.Socket(cells[0].Same); // KEY1001
                    var list = new List<Cell> { first };
                    var copy = list[0];
                    copy.Contacts = 18;
                    F4.Socket(list[0].Contacts);
                    foreach (var each in cells)
                    {
                        cells[0].Contacts = 24;
                        F4.Socket(each.Contacts); // KEY1001
                    }
                }
            }
            """
        );
}
