using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>What followed code shares, copies, changes and leaves to others is what the program shares, copies, changes and leaves.</summary>
public class FollowedStateTests
{
    [Fact]
    public Task Elements_That_Are_Structures() =>
        Check.File(
            """
            struct Pin { public int Contacts; }

            class Boards
            {
                private Pin pin = new() { Contacts = 24 };

                static void Build()
                {
                    var pins = new Pin[1];
                    pins[0].Contacts = 24;
                    Pin copy = pins[0];
                    copy.Contacts = 18;
                    F4.Socket(pins[0].Contacts);
                    var list = new List<Pin> { copy };
                    copy.Contacts = 24;
                    list[0] = copy;
                    copy.Contacts = 18;
                    F4.Socket(list[0].Contacts);
                    foreach (Pin each in list)
                    {
                        Pin own = each;
                        own.Contacts = 18;
                    }

                    F4.Socket(list[0].Contacts);
                    (Pin First, int) tuple = (list[0], 1);
                    tuple.First.Contacts = 18;
                    F4.Socket(list[0].Contacts);
                }
            }
            """
        );

    [Fact]
    public Task Lists_Under_Two_Names() =>
        Check.Members(
            """
                static void Build()
                {
                    var contacts = new List<int> { 18 };
                    IList<int> other = contacts;
                    other[0] = 24;
                    F4.Socket(contacts[0]);
                    ICollection<int> third = contacts;
                    third.Clear();
                    third.Add(20);
                    F4.Socket(contacts[0]);
                    contacts.Insert(0, 24);
                    F4.Socket(contacts[0]);
                    contacts.Sort();
                    contacts.Reverse();
                    F4.Socket(contacts[0]);
                    int[] array = [18, 24];
                    Array.Reverse(array);
                    F4.Socket(array[0]);
                    Array.Sort(array, (a, b) => b - a);
                    F4.Socket(array[0]);
                    Span<int> span = array;
                    span[0] = 24;
                    F4.Socket(array[0]);
                }
            """
        );

    [Fact]
    public Task Loops_That_Capture() =>
        Check.Members(
            """
                static void Build()
                {
                    var makers = new List<Func<F4Socket>>();
                    for (int i = 17; i < 24; i++)
                    {
                        makers.Add(() => F4.Socket(i));
                    }

                    makers[0]();
                    int contacts = 18;
                    Func<F4Socket> make = () => F4.Socket(contacts);
                    contacts = 24;
                    make();
                    Action change = () => contacts = 20;
                    change += () => contacts = 24;
                    change();
                    F4.Socket(contacts);
                }
            """
        );

    [Fact]
    public Task Statics_That_Change() =>
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
    public Task Setters_And_Getters_With_Code() =>
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
    public Task Constructors_In_Their_Order() =>
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
    public Task Members_That_Are_Hidden() =>
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
    public Task Records_With_Code() =>
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
    public Task Exceptions_From_Helpers() =>
        Check.Members(
            """
                static int Refuse() => throw new InvalidOperationException();

                static int Chosen(List<int> contacts)
                {
                    try
                    {
                        contacts[0] = 18;
                        return Refuse();
                    }
                    catch (InvalidOperationException)
                    {
                        return 24;
                    }
                    finally
                    {
                        contacts[0] = 24;
                    }
                }

                static int Last()
                {
                    int contacts = 18;
                    try
                    {
                        return 24;
                    }
                    finally
                    {
                        contacts = 20;
                        Console.WriteLine(contacts);
                    }
                }

                static void Build()
                {
                    var contacts = new List<int> { 18 };
                    F4.Socket(Chosen(contacts));
                    F4.Socket(contacts[0]);
                    F4.Socket(Last());
                }
            """
        );

    [Fact]
    public Task Tables_With_Rules_Of_Their_Own() =>
        Check.Members(
            """
                static void Build()
                {
                    var ignoring = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["camera"] = 18 };
                    ignoring["CAMERA"] = 24;
                    F4.Socket(ignoring["camera"]);
                    var lists = new Dictionary<string, List<int>> { ["a"] = [18] };
                    lists["a"][0] = 24;
                    F4.Socket(lists["a"][0]);
                    var sorted = new SortedDictionary<string, int> { ["b"] = 24, ["a"] = 20 };
                    foreach (var pair in sorted)
                    {
                        F4.Socket(pair.Value);
                    }

                    var table = new Dictionary<string, int> { ["a"] = 18 };
                    table.Remove("a");
                    table["b"] = 24;
                    foreach (int contacts in table.Values)
                    {
                        F4.Socket(contacts);
                    }

                    IDictionary<string, int> other = table;
                    other["b"] = 20;
                    F4.Socket(table["b"]);
                }
            """
        );

    [Fact]
    public Task References_And_Ranges() =>
        Check.Members(
            """
                static ref int First(int[] contacts) => ref contacts[0];

                static void Change(in int contacts, ref int other) => other = 24;

                static void Build()
                {
                    int[] contacts = [18, 24, 20];
                    First(contacts) = 24;
                    F4.Socket(contacts[0]);
                    F4.Socket(contacts[^1]);
                    F4.Socket(contacts[1..][0]);
                    int other = 18;
                    Change(other, ref other);
                    F4.Socket(other);
                    int[][] rows = [[18], [24]];
                    rows[0] = rows[1];
                    F4.Socket(rows[0][0]);
                    int[,] grid = new int[1, 1];
                    grid[0, 0] = 24;
                    F4.Socket(grid[0, 0]);
                    string text = "18";
                    text += "";
                    text = text.Replace("18", "24");
                    F4.Socket(int.Parse(text));
                }
            """
        );

    [Fact]
    public Task Patterns_On_What_Is_Known() =>
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

    [Fact]
    public Task Numbers_At_Their_Limits() =>
        Check.Members(
            """
                static int Wrap(int number) => unchecked(number + 1);

                static void Build()
                {
                    F4.Socket(Wrap(int.MaxValue) < 0 ? 24 : 18);
                    byte small = 255;
                    small++;
                    F4.Socket(small == 0 ? 24 : 18);
                    F4.Socket(7 / 2 == 3 ? 24 : 18);
                    F4.Socket(-7 % 3 == -1 ? 24 : 18);
                    F4.Socket((1 << 33) == 2 ? 24 : 18);
                    F4.Socket('a' + 1 == 98 ? 24 : 18);
                    F4.Socket(0.1 + 0.2 == 0.3 ? 18 : 24);
                    F4.Socket(0.1m + 0.2m == 0.3m ? 24 : 18);
                    F4.Socket((int)2.9 == 2 ? 24 : 18);
                    F4.Socket(Math.Round(2.5) == 2 ? 24 : 18);
                    short number = unchecked((short)70000);
                    F4.Socket(number == 4464 ? 24 : 18);
                }
            """
        );
}
