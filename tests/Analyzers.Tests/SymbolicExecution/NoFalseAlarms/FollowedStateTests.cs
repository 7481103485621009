using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Variables, collections and references have the values that the program assigns to them.</summary>
public class FollowedStateTests
{
    [Fact]
    public Task Elements_that_are_structures() =>
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
    public Task Lists_under_two_names() =>
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
    public Task Loops_that_capture() =>
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
    public Task Exceptions_from_helpers() =>
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
    public Task Tables_with_rules_of_their_own() =>
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
    public Task References_and_ranges() =>
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
    public Task Numbers_at_their_limits() =>
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
