using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Functions that tables, tuples and objects hold, in queries and iterators.</summary>
public class HeldFunctionsTests
{
    [Fact]
    public Task A_query_over_a_table_of_functions() =>
        Check.Marked(
            """
            sealed record Grade(string Name, double Hours = 96);

            static class Plan
            {
                private static readonly Dictionary<string, (Func<Grade> Grade, bool IsTested)> Projects = new()
                {
                    ["cabin"] = (() => new Grade("cabin"), true),
                    ["trunk"] = (() => new Grade("trunk", 240), true),
                };

                public static IEnumerable<(string Name, Interconnect Link)> Build() =>
                    from project in Projects
                    orderby project.Key
                    let grade = project.Value.Grade()
                    select (project.Key, Require(F4.AXK7L24223G, grade));

                private static Interconnect Require(F4Socket socket, Grade grade) =>
                    Interconnect
                        .Between(socket, socket.MatingHeader())
                        .RequireDampHeat(TimeSpan.FromHours(grade.Hours), 40.DegreesCelsius(), 93.Percent()); // KEY4008
            }
            """
        );

    [Fact]
    public Task A_method_of_an_object_as_a_function() =>
        Check.Marked(
            """
            sealed record Pair(Connector Base, Connector Moving)
            {
                public Interconnect Connect() => Interconnect.Between(Base, Moving);
            }

            sealed class Joints
            {
                public Pair Wrist { get; } = new(F4S.AXT530124, F4S.AXT630124);

                public Pair Gripper { get; } = new(F4.AXK7L24223G, F4S.AXT624124);

                public IEnumerable<(string Name, Func<Interconnect> Connect)> All()
                {
                    yield return ("wrist", Wrist.Connect);
                    yield return ("gripper", Gripper.Connect); // KEY2002
                }

                public static void Check()
                {
                    foreach ((string name, Func<Interconnect> connect) in new Joints().All())
                    {
                        connect().EnsureValid();
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_property_that_yields() =>
        Check.Marked(
            """
            sealed class Spares
            {
                public IEnumerable<(Connector Part, int Pieces)> All
                {
                    get
                    {
                        int rigs = 3;
                        yield return (F4S.InspectionSocket(30), 25 * rigs);
                        yield return (F4S.InspectionHeader(30), 10 * rigs);
                    }
                }

                public static PurchaseOrder Order()
                {
                    var order = new PurchaseOrder("spares");
                    foreach (var (part, pieces) in new Spares().All)
                    {
                        order = order.Add(part, pieces); // KEY6002
                    }

                    return order;
                }
            }
            """
        );

    [Fact]
    public Task Keys_and_values_of_a_dictionary_that_a_query_reads_later() =>
        Check.Marked(
            """
            static class Product
            {
                private static readonly IReadOnlyDictionary<string, (Connector Socket, Connector Header)> Connectors =
                    new Dictionary<string, (Connector, Connector)>
                    {
                        ["camera"] = (F4.AXK7L24223G, F4.AXK8L24124BG),
                        ["touch"] = (F4.AXK7L24223G, F4.AXK8L26124BG), // KEY2003
                    };

                static Interconnect Get(string name)
                {
                    (Connector socket, Connector header) = Connectors[name];
                    return Interconnect.Between(socket, header);
                }

                static void Build()
                {
                    var designs = new List<(string Name, Interconnect Design)>();
                    designs.AddRange(Connectors.Keys.Select(name => (name, Get(name))));
                }
            }
            """
        );

    [Fact]
    public Task Rows_that_hold_lists_behind_a_guard_and_an_attempt() =>
        Check.Marked(
            """
            sealed record Rail(string Name, int[] Contacts);

            sealed record Link(string Board, params Rail[] Rails);

            static class Links
            {
                public static readonly Link[] All =
                [
                    new("esc", new Rail("VBAT", [1, 2])),
                    new("gps", new Rail("3V3", [1, 1])), // KEY3006
                ];
            }

            static class Boards
            {
                static Interconnect Build(Link link)
                {
                    ArgumentNullException.ThrowIfNull(link);
                    Interconnect result = Interconnect.Between(P4.AXK750247G, P4.AXK850145WG);
                    foreach (Rail rail in link.Rails)
                    {
                        result = result.AddNet(rail.Name, 0.1.Amperes(), rail.Contacts);
                    }

                    return result;
                }

                static void Check()
                {
                    foreach (Link link in Links.All)
                    {
                        try
                        {
                            Build(link).EnsureValid();
                        }
                        catch (DesignRuleException exception)
                        {
                            Console.WriteLine($"{link.Board}: {exception.Message}");
                        }
                    }
                }
            }
            """
        );

    [Fact]
    public Task Figures_of_packings_and_series() =>
        Check.Members(
            """
                static void Build()
                {
                    int pieces = 2000;
                    if (F4S.AXT520124.Packing.OrderUnitPieces is { } unit && unit > 1)
                    {
                        new PurchaseOrder("spring").Add(F4S.AXT520124, {|KEY6001:pieces|});
                    }

                    Length gap = P4.Series.MatedHeights.Where(made => made >= 2.9.Millimeters()).DefaultIfEmpty(3.5.Millimeters()).Min();
                    Interconnect.Between(P4.AXK750347G, P4.AXK850145WG).WithMatedHeight({|KEY2005:gap|});
                }
            """
        );

    [Fact]
    public Task A_row_that_a_loop_counts() =>
        Check.Marked(
            """
            static class Boards
            {
                private static readonly (int Signals, int Supplies)[] Rows =
                [
                    (18, 3),
                    (12, 3), // KEY1001
                    (13, 3), // KEY1001
                ];

                static void Build()
                {
                    for (int i = 0; i < Rows.Length; i++)
                    {
                        int contacts = Rows[i].Signals + (2 * Rows[i].Supplies);
                        F4.Socket(contacts);
                    }
                }
            }
            """
        );

    [Fact]
    public Task An_iterator_that_calls_a_function_of_an_object_with_an_open_truth() =>
        Check.Marked(
            """
            sealed class Netlist(bool debug, int lanes)
            {
                public IEnumerable<(string Name, int Contact)> Management()
                {
                    yield return ("RESET", 1);
                    if (debug)
                    {
                        yield return ("SWDIO", 2);
                    }
                }

                public IEnumerable<(string Name, int Contact)> Lanes() =>
                    Spread(Enumerable.Range(0, lanes), 20, lane => [$"TX{lane}_P", $"TX{lane}_N"]);

                private static IEnumerable<(string Name, int Contact)> Spread<T>(IEnumerable<T> items, int first, Func<T, string[]> names)
                {
                    int contact = first;
                    foreach (T item in items)
                    {
                        foreach (string name in names(item))
                        {
                            yield return (name, contact++);
                        }
                    }
                }

                static void Build()
                {
                    Netlist netlist = new(Environment.GetEnvironmentVariable("SLOT_DEBUG") == "1", lanes: 3);
                    Interconnect slot = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach ((string name, int contact) in netlist.Management().Concat(netlist.Lanes()))
                    {
                        slot = slot.AddNet(name, 2.Milliamperes(), [contact]); // KEY1003
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_cache_of_what_functions_in_a_registry_make() =>
        Check.Marked(
            """
            sealed class Registry
            {
                private readonly Dictionary<string, Func<int, F4Socket>> makers = [];

                public Registry Register(string name, Func<int, F4Socket> maker)
                {
                    makers.Add(name, maker);
                    return this;
                }

                public F4Socket Make(string name, int contacts) => makers[name](contacts);
            }

            sealed class Cache(Registry registry, int contacts)
            {
                private readonly Dictionary<string, Lazy<F4Socket>> made = [];

                public F4Socket Get(string name)
                {
                    made.TryAdd(name, new Lazy<F4Socket>(() => registry.Make(name, contacts)));
                    return made[name].Value;
                }
            }

            static class Boards
            {
                static void Build()
                {
                    Registry registry = new Registry().Register("narrow", count => F4.Socket(count - 2));
                    Console.WriteLine(new Cache(registry, 22).Get("narrow"));
                    Console.WriteLine(new Cache(registry, 20).Get("narrow")); // KEY1001
                }
            }
            """
        );
}
