using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Members, constructors and records of the user's own types behave as in the program.</summary>
public class FollowedTypesTests
{
    [Fact]
    public Task Statics_that_change() =>
        Check.File(
            """
            class Options
            {
                public static readonly Options Default = new() { Contacts = 18 };

                public static int Spare { get; set; } = 18;

                public static int Fixed { get; } = Spare;

                public int Contacts { get; set; }
            }

            static class Boards
            {
                static Boards() => Options.Default.Contacts = 24;

                static void Build()
                {
                    F4.Socket(Options.Default.Contacts);
                    Options.Spare = 24;
                    F4.Socket(Options.Spare);
                    F4.Socket(Options.Fixed);
                }
            }
            """
        );

    [Fact]
    public Task Setters_and_getters_with_code() =>
        Check.File(
            """
            class Options
            {
                private int contacts = 18;
                private int reads;

                public int Contacts
                {
                    get => contacts;
                    set => contacts = value < 20 ? 24 : value;
                }

                public int Next => reads++ == 0 ? 24 : 20;

                public int Lazy => lazy ??= 24;

                private int? lazy;

                public int this[int index] { get => index + 6; set => contacts = index; }
            }

            static class Boards
            {
                static void Build()
                {
                    var options = new Options { Contacts = 18 };
                    F4.Socket(options.Contacts);
                    F4.Socket(options.Next);
                    F4.Socket(options.Next);
                    F4.Socket(options.Lazy);
                    F4.Socket(options[18]);
                    options[24] = 18;
                    F4.Socket(options.Contacts);
                }
            }
            """
        );

    [Fact]
    public Task Constructors_in_their_order() =>
        Check.File(
            """
            class Board
            {
                public Board() => Socket = F4.Socket(Contacts());

                public F4Socket Socket { get; }

                protected virtual int Contacts() => 18;
            }

            class Camera : Board
            {
                private readonly int contacts = 24;

                protected override int Contacts() => contacts;
            }

            class Display : Board
            {
                private int contacts = 18;

                public Display() => contacts = 24;

                public int Count => contacts;

                protected override int Contacts() => 20;
            }

            class Other(int contacts)
            {
                public int Contacts => contacts;

                public void Change() => contacts = 24;
            }

            static class Boards
            {
                static void Build()
                {
                    new Camera();
                    F4.Socket(new Display().Count);
                    var other = new Other(18);
                    other.Change();
                    F4.Socket(other.Contacts);
                }
            }
            """
        );

    [Fact]
    public Task Members_that_are_hidden() =>
        Check.File(
            """
            interface IBoard
            {
                int Contacts { get; }

                int Spare => 18;
            }

            class Board
            {
                public int Contacts = 18;
            }

            class Camera : Board, IBoard
            {
                public new int Contacts = 24;

                int IBoard.Contacts => 20;

                int IBoard.Spare => 24;
            }

            static class Boards
            {
                static void Build()
                {
                    var camera = new Camera();
                    F4.Socket(camera.Contacts);
                    IBoard board = camera;
                    F4.Socket(board.Contacts);
                    F4.Socket(board.Spare);
                    F4.Socket(((Board)camera).Contacts + 2);
                }
            }
            """
        );

    [Fact]
    public Task Records_with_code() =>
        Check.File(
            """
            record Pin(int Contacts)
            {
                public int Contacts { get; init; } = Contacts < 20 ? 24 : Contacts;

                public int Twice => Contacts * 2;
            }

            record Wide(int Contacts, int Spare) : Pin(Contacts);

            record Odd(int Contacts)
            {
                protected Odd(Odd other) => Contacts = 24;

                public void Deconstruct(out int contacts) => contacts = 24;
            }

            static class Boards
            {
                static void Build()
                {
                    F4.Socket(new Pin(18).Contacts);
                    F4.Socket((new Pin(24) with { }).Contacts);
                    F4.Socket(new Wide(18, 2).Contacts);
                    F4.Socket((new Odd(18) with { }).Contacts);
                    F4.Socket(new Pin(24) == new Pin(24) ? 24 : 18);
                    F4.Socket(new Pin(24).Equals(new Pin(24)) ? 24 : 18);
                }
            }
            """
        );

    [Fact]
    public Task Patterns_on_what_is_known() =>
        Check.File(
            """
            record Pin(int Contacts, string? Name = null);

            static class Boards
            {
                static void Build()
                {
                    object pin = new Pin(24);
                    if (pin is Pin { Contacts: 18 })
                    {
                        F4.Socket(18);
                    }

                    if (pin is Pin { Name: not null, Contacts: var contacts })
                    {
                        F4.Socket(contacts - 6);
                    }

                    int[] counts = [24, 18];
                    if (counts is [18, ..] or [.., 24])
                    {
                        F4.Socket(18);
                    }

                    F4.Socket(pin switch { Pin(18, _) => 18, Pin { Name.Length: > 2 } => 19, string => 17, _ => 24 });
                    F4.Socket((1, "x") switch { (2, _) => 18, (_, "x") => 24, _ => 19 });
                }
            }
            """
        );
}
