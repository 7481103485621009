using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>The state of the user's own types is tracked from the constructor to its use.</summary>
public class ObjectsTests
{
    [Fact]
    public Task A_record_and_with() =>
        Check.File(
            """
            record Link(F4Socket Socket, F4Header Header)
            {
                public Interconnect Connect() => Interconnect.Between(Socket, Header);
            }

            static class Boards
            {
                static void Build()
                {
                    var link = new Link(F4.AXK7L24223G, F4.AXK8L24124BG);
                    link.Connect();
                    Link other = link with { Header = {|KEY2003:F4.AXK8L26124BG|} };
                    other.Connect();
                    (F4Socket socket, F4Header header) = other;
                    Interconnect.Between(socket, {|KEY2003:header|});
                    Interconnect.Between(link.Socket, link.Header);
                }
            }
            """
        );

    [Fact]
    public Task A_design_in_a_constructor() =>
        Check.File(
            """
            class Product
            {
                private readonly int contacts;

                public Product(int contacts, double current)
                {
                    this.contacts = contacts;
                    Flex = Interconnect.Between(F4.Socket(this.contacts), F4.AXK8L24124BG)
                        .AddNet("VBAT", current.Amperes(), contacts: [1]);
                }

                public Interconnect Flex { get; }
            }

            static class Boards
            {
                static void Build()
                {
                    new Product(24, 0.3);
                    {|KEY3001:new Product(24, 0.4)|};
                    new Product({|KEY1001:18|}, 0.3);
                }
            }
            """
        );

    [Fact]
    public Task Initializers_and_defaults() =>
        Check.File(
            """
            class Options
            {
                public int Contacts { get; init; } = 24;

                public int Spare;

                public List<int> Supply { get; } = [1];

                public int All => Contacts + Spare;
            }

            static class Boards
            {
                static void Build()
                {
                    var options = new Options();
                    F4.Socket(options.All);
                    options.Spare = 2;
                    F4.Socket(options.All);
                    options.Spare -= 10;
                    F4.Socket({|KEY1001:new Options { Contacts = 18 }.All|});
                    F4.Socket(options.All);
                    options.Supply.Add(25);
                    Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", 0.1.Amperes(), {|KEY1003:options.Supply|});
                }
            }
            """
        );

    [Fact]
    public Task Properties_of_this() =>
        Check.File(
            """
            class Board
            {
                private int Contacts => 18;

                private int Sound => Contacts + 2;

                private F4Socket Part => F4.AXK7L26223G;

                Interconnect Build()
                {
                    F4.Socket({|KEY1001:Contacts|});
                    F4.Socket(Sound);
                    return Interconnect.Between(Part, {|KEY2003:F4.AXK8L24124BG|});
                }
            }
            """
        );

    [Fact]
    public Task A_structure_that_does_not_change() =>
        Check.File(
            """
            readonly record struct Options(int Contacts);

            static class Boards
            {
                static void Build()
                {
                    Options first = new(24);
                    Options second = first with { Contacts = 18 };
                    F4.Socket(first.Contacts);
                    F4.Socket({|KEY1001:second.Contacts|});
                }
            }
            """
        );

    [Fact]
    public Task A_class_is_shared() =>
        Check.File(
            """
            class Options
            {
                public int Contacts { get; set; } = 24;
            }

            static class Boards
            {
                static void Change(Options options) => options.Contacts = 18;

                static void Build(Action<Options> unknown)
                {
                    var first = new Options();
                    Options second = first;
                    F4.Socket(second.Contacts);
                    Change(first);
                    F4.Socket({|KEY1001:second.Contacts|});
                    unknown(first);
                    F4.Socket(second.Contacts);
                }
            }
            """
        );

    [Fact]
    public Task Tuples_and_anonymous_objects() =>
        Check.Members(
            """
                static (F4Socket Socket, F4Header Header) Pair(bool fits) => (F4.AXK7L24223G, fits ? F4.AXK8L24124BG : F4.AXK8L26124BG);

                static void Build()
                {
                    var pair = Pair(true);
                    Interconnect.Between(pair.Socket, pair.Header);
                    var (socket, header) = Pair(false);
                    Interconnect.Between(socket, {|KEY2003:header|});
                    var link = new { Socket = F4.AXK7L24223G, Contacts = 18 };
                    F4.Socket({|KEY1001:link.Contacts|});
                    (int a, int b) = (24, 18);
                    (a, b) = (b, a);
                    F4.Socket({|KEY1001:a|});
                    F4.Socket(b);
                }
            """
        );

    [Fact]
    public Task A_base_class() =>
        Check.File(
            """
            class Board(int contacts)
            {
                protected int Contacts { get; } = contacts;
            }

            class Camera(int contacts, int spare) : Board(contacts + spare)
            {
                public F4Socket Socket() => F4.Socket(Contacts);
            }

            static class Boards
            {
                static void Build()
                {
                    new Camera(20, 4).Socket();
                    {|KEY1001:new Camera(16, 2).Socket()|};
                }
            }
            """
        );
}
