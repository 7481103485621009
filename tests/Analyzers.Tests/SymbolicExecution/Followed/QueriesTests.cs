using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Query expressions are evaluated, also if they are stored in variables or passed on.</summary>
public class QueriesTests
{
    [Fact]
    public Task A_query_that_groups() =>
        Check.MarkedStatements(
            """
            var nets = new[] { ("VBAT", 0.2), ("GND", 0.1), ("VBAT", 0.2) };
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            int contact = 0;
            foreach (
                var (name, load) in from net in nets
                group net by net.Item1 into each
                select (each.Key, each.Sum(net => net.Item2))
            )
                flex = flex.AddNet(name, load.Amperes(), [++contact]); // KEY3001
            """
        );

    [Fact]
    public Task A_query_with_two_sources() =>
        Check.MarkedStatements(
            """
            int[] contacts = (from first in new[] { 0, 20 } from second in new[] { 1, 5 } select first + second).ToArray();
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("GND", 0.1.Amperes(), contacts); // KEY1003
            """
        );

    [Fact]
    public Task A_query_over_an_array() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    int[] counts = [24, 18, 20]; // KEY1001
                    var query = counts.Where(contacts => contacts < 20);
                    foreach (var contacts in query)
                        F4.Socket(contacts);
                }
            }
            """
        );

    [Fact]
    public Task A_query_over_records() =>
        Check.Marked(
            """
            public record Part(string Name, int Count);

            public static class Boards
            {
                static void Build()
                {
                    Part[] parts = [new("a", 24), new("b", 18)];
                    var query = parts.Where(part => part.Name != "a").Select(part => part.Count);
                    foreach (var contacts in query)
                        F4.Socket(contacts); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task A_query_that_makes_records() =>
        Check.Marked(
            """
            public record Net(string Name, double Amps, int Contact);

            public static class Boards
            {
                static void Build()
                {
                    string[] names = ["A", "B"];
                    var nets = names.Select((each, i) => new Net(each, 0.2 * (i + 1), i + 1));
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (var each in nets)
                        flex = flex.AddNet(each.Name, each.Amps.Amperes(), [each.Contact]); // KEY3001
                }
            }
            """
        );

    [Fact]
    public Task A_query_that_is_handed_on() =>
        Check.Marked(
            """
            public static class Boards
            {
                static IEnumerable<int> With(IEnumerable<int> contacts, int more) => contacts.Append(more);

                static void Build()
                {
                    var all = With(With(Enumerable.Range(1, 3), 5), 25);
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("A", 0.1.Amperes(), all.ToArray()); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task Groups_of_a_table() =>
        Check.Marked(
            """
            public record Pin(int Number, string Net, double Amps);

            public static class Boards
            {
                static readonly Pin[] Pins = [new(1, "VBAT", 0.3), new(2, "VBAT", 0.3), new(3, "GND", 0.3), new(25, "GND", 0.3)];

                static Interconnect Build()
                {
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    foreach (var each in Pins.GroupBy(pin => pin.Net))
                        flex = flex.AddNet(
                            each.Key,
                            each.Sum(pin => pin.Amps).Amperes(),
                            each.Select(pin => pin.Number).ToArray() // KEY1003
                        );
                    return flex;
                }
            }
            """
        );

    [Fact]
    public Task A_query_that_makes_anonymous_objects() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var table = new List<(string Name, int Load, int Contact)> { ("A", 250, 1), ("B", 320, 2) };
                    var query =
                        from row in table
                        where row.Load > 0
                        orderby row.Contact descending
                        select new
                        {
                            row.Name,
                            Current = row.Load.Milliamperes(),
                            row.Contact,
                        };
                    foreach (var row in query.ToList())
                        Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet(row.Name, row.Current, [row.Contact]); // KEY3001
                }
            }
            """
        );

    [Fact]
    public Task A_query_over_arrays_in_tuples() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var table = new[] { ("A", new[] { 1 }), ("B", new[] { 30 }) };
                    var query = table.Where(row => row.Item1 != "A").Select(row => row.Item2);
                    foreach (var contacts in query)
                        Interconnect.Between(F4.AXK7L12223G, F4.AXK8L12124BG).AddNet("N", 0.1.Amperes(), contacts); // KEY1003
                }
            }
            """
        );

    [Theory]
    [InlineData("Steps().TakeWhile(step => step.On <= until)")]
    [InlineData("Steps().Where(step => step.On <= until)")]
    [InlineData("Steps().ToList().TakeWhile(step => step.On <= until)")]
    [InlineData("Table.TakeWhile(step => step.On <= until)")]
    public Task What_a_condition_selects_and_a_function_combines_is_judged(string selected) =>
        Check.Members(
            $$"""
            record Step(int On, double Amperes);

            static readonly Step Last = new(3, {|KEY3001:0.9|});

            static readonly Step[] Table = [new(2, 0.1), Last];

            static IEnumerable<Step> Steps()
            {
                yield return new(2, 0.1);
                yield return Last;
            }

            static Interconnect Build(string[] args)
            {
                int until = int.Parse(args[1]);
                return {{selected}}.Aggregate(
                    Interconnect.Between(F4.Socket(20), F4.Header(20)),
                    (pair, step) => pair.AddNet($"N{step.On}", step.Amperes.Amperes(), contacts: [step.On])
                );
            }
            """
        );
}
