using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Properties, indexers and fields of the user's own types are tracked.</summary>
public class MembersTests
{
    [Fact]
    public Task A_fluent_builder() =>
        Check.Marked(
            """
            public sealed class FlexBuilder
            {
                Interconnect flex;
                int next = 1;

                public FlexBuilder(F4Socket socket, F4Header header)
                {
                    flex = Interconnect.Between(socket, header);
                }

                public FlexBuilder Power(string name, double amperes, int count)
                {
                    flex = flex.AddNet(name, amperes.Amperes(), Enumerable.Range(next, count));
                    next += count;
                    return this;
                }

                public Interconnect Build() => flex;
            }

            public static class Boards
            {
                static Interconnect Make() =>
                    new FlexBuilder(F4.AXK7L24223G, F4.AXK8L24124BG).Power("A", 0.6, 2).Power("B", 0.7, 2).Build(); // KEY3001
            }
            """
        );

    [Fact]
    public Task A_list_in_a_field() =>
        Check.Marked(
            """
            public sealed class Board
            {
                readonly List<(string, double, int)> nets = [];

                public void Add(string name, double amperes, int contact) => nets.Add((name, amperes, contact));

                public Interconnect Build()
                {
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (var (name, amperes, contact) in nets)
                        flex = flex.AddNet(name, amperes.Amperes(), [contact]);
                    return flex;
                }
            }

            public static class Boards
            {
                static Interconnect Make()
                {
                    var board = new Board();
                    board.Add("A", 0.2, 1);
                    board.Add("B", 0.5, 2);
                    return board.Build(); // KEY3001
                }
            }
            """
        );

    [Fact]
    public Task A_getter_that_makes_an_interconnect() =>
        Check.Marked(
            """
            public class Board
            {
                public int Contact { get; init; }
                public Interconnect Flex =>
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [Contact]);
            }

            public static class Boards
            {
                static Interconnect Build() => new Board { Contact = 50 }.Flex; // KEY1003
            }
            """
        );

    [Fact]
    public Task A_getter_with_a_body() =>
        Check.Marked(
            """
            public class Board
            {
                public int Contact { get; init; }

                public Interconnect Flex
                {
                    get { return Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), [Contact]); }
                }
            }

            public static class Boards
            {
                static Interconnect Build() => new Board { Contact = 50 }.Flex; // KEY1003
            }
            """
        );

    [Fact]
    public Task A_getter_that_returns_an_init_property() =>
        Check.Marked(
            """
            public class Board
            {
                public int Given { get; init; }
                public int Contacts => Given;
            }

            public static class Boards
            {
                static object Build() => F4.Socket(new Board { Given = 18 }.Contacts); // KEY1001
            }
            """
        );

    [Fact]
    public Task Static_getters() =>
        Check.Marked(
            """
            public static class Board
            {
                public static int Contacts => 18;
                public static F4Socket Plug => F4.Socket(Contacts); // KEY1001
            }

            public static class Boards
            {
                static object Build() => Board.Plug;
            }
            """
        );

    [Fact]
    public Task A_property_that_a_primary_constructor_initializes() =>
        Check.Marked(
            """
            public class Board(int contacts)
            {
                public F4Socket Plug { get; } = F4.Socket(contacts);
            }

            public static class Boards
            {
                static object Build() => new Board(18).Plug; // KEY1001
            }
            """
        );

    [Fact]
    public Task A_property_initializer_of_an_object_that_is_only_made() =>
        Check.Marked(
            """
            public class Board(int contacts)
            {
                public F4Socket Plug { get; } = F4.Socket(contacts);
            }

            public static class Boards
            {
                static void Build()
                {
                    var board = new Board(18); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task Indexers_with_a_getter() =>
        Check.Marked(
            """
            public class Map
            {
                readonly int[] pins = { 3, 25 };

                public int this[int index] => pins[index];

                public int this[string name]
                {
                    get { return name == "A" ? this[0] : this[1]; }
                }
            }

            public static class Boards
            {
                static void Build()
                {
                    var map = new Map();
                    Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("A", 0.1.Amperes(), [map["B"]]); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task An_indexer_with_a_setter() =>
        Check.Marked(
            """
            public class Map
            {
                readonly Dictionary<string, int> table = new();

                public int this[string name]
                {
                    get => table[name];
                    set => table[name] = value;
                }
            }

            public static class Boards
            {
                static void Build()
                {
                    var map = new Map { ["a"] = 18 };
                    map["b"] = 24;
                    F4.Socket(map["b"]);
                    F4.Socket(map["a"]); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_setter_that_writes_to_the_field() =>
        Check.Marked(
            """
            public class Plan
            {
                public int Contacts
                {
                    get;
                    set => field = value + 1;
                } = 20;
            }

            public static class Boards
            {
                static void Build()
                {
                    var plan = new Plan();
                    F4.Socket(plan.Contacts);
                    plan.Contacts = 17;
                    F4.Socket(plan.Contacts); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task An_object_of_a_type_parameter() =>
        Check.Marked(
            """
            public interface IBoard
            {
                int Contacts { get; }
            }

            public class Camera : IBoard
            {
                public int Contacts => 18;
            }

            public static class Boards
            {
                static F4Socket Make<T>()
                    where T : IBoard, new() => F4.Socket(new T().Contacts);

                static void Build()
                {
                    Make<Camera>(); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_part_that_is_read_back_from_the_interconnect() =>
        Check.MarkedStatements(
            """
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("V", 0.1.Amperes(), [flex.First.Contacts + 1]); // KEY1003
            """
        );

    [Fact]
    public Task The_contacts_of_a_part() =>
        Check.MarkedStatements(
            """
            var socket = F4.AXK7L24223G;
            var flex = Interconnect.Between(socket, F4.AXK8L24124BG).AddNet("V", 0.1.Amperes(), [socket.Contacts + 1]); // KEY1003
            """
        );

    [Theory]
    [InlineData("private readonly F4Socket spare; public Lamp(Kind kind) { Kind = kind; spare = F4.AXK7L24223G; }")]
    [InlineData(
        "private readonly Lazy<F4Socket> spare; public Lamp(Kind kind) { Kind = kind; spare = new(() => Choose(kind)); } "
            + "private static F4Socket Choose(Kind kind) => kind == Kind.Camera ? F4.AXK7L24223G : throw new ArgumentException();"
    )]
    public Task A_property_beside_parts_that_the_constructor_chooses(string members) =>
        Check.Marked(
            $$"""
            enum Kind { Camera, Display }

            sealed class Lamp
            {
                {{members}}

                public Kind Kind { get; }

                public F4Socket Make() =>
                    Kind switch
                    {
                        Kind.Camera => F4.Socket(24),
                        _ => F4.Socket(18), // KEY1001
                    };
            }
            """
        );
}
