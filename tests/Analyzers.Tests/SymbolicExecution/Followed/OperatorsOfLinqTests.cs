using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Each LINQ operator is evaluated on known sequences.</summary>
public class OperatorsOfLinqTests
{
    [Fact]
    public Task OrderBy_and_ThenByDescending() =>
        Check.MarkedStatements(
            """
            var nets = new[]
            {
                (Name: "B", Contact: 2, Load: 0.2),
                (Name: "A", Contact: 1, Load: 0.4),
                (Name: "A2", Contact: 1, Load: 0.2),
            };
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            var first = nets.OrderBy(net => net.Contact).ThenByDescending(net => net.Load).First();
            flex = flex.AddNet(first.Name, first.Load.Amperes(), [first.Contact]); // KEY3001
            """
        );

    [Fact]
    public Task Order() =>
        Check.MarkedStatements(
            """
            var contacts = new[] { 24, 18, 20 }.Order().First();
            F4.Socket(contacts); // KEY1001
            """
        );

    [Fact]
    public Task OrderBy_with_decimals() =>
        Check.MarkedStatements(
            """
            var contacts = new[] { (Load: 0.3m, Contacts: 24), (Load: 0.2m, Contacts: 18) }
                .OrderBy(row => row.Load)
                .First()
                .Contacts;
            F4.Socket(contacts); // KEY1001
            """
        );

    [Fact]
    public Task OrderBy_with_quantities() =>
        Check.MarkedStatements(
            """
            var contacts = new[] { (Load: 0.3.Amperes(), Contacts: 24), (Load: 0.2.Amperes(), Contacts: 18) }
                .OrderBy(row => row.Load)
                .First()
                .Contacts;
            F4.Socket(contacts); // KEY1001
            """
        );

    [Fact]
    public Task MaxBy() =>
        Check.MarkedStatements(
            """
            var contacts = new[] { (Load: 0.3m, Contacts: 18), (Load: 0.2m, Contacts: 24) }.MaxBy(row => row.Load).Contacts;
            F4.Socket(contacts); // KEY1001
            """
        );

    [Fact]
    public Task GroupBy() =>
        Check.MarkedStatements(
            """
            var nets = new[] { ("VBAT", 0.2), ("GND", 0.1), ("VBAT", 0.2) };
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            int contact = 0;
            foreach (var each in nets.GroupBy(net => net.Item1))
                flex = flex.AddNet(each.Key, each.Sum(net => net.Item2).Amperes(), [++contact]); // KEY3001
            """
        );

    [Fact]
    public Task Chunk() =>
        Check.MarkedStatements(
            """
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            foreach (var pair in Enumerable.Range(1, 26).Chunk(2))
                flex = flex.AddNet("D" + pair[0], 0.1.Amperes(), pair); // KEY1003
            """
        );

    [Fact]
    public Task Index() =>
        Check.MarkedStatements(
            """
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            foreach (var (index, name) in new[] { "A", "B" }.Index())
                flex = flex.AddNet(name, 0.1.Amperes(), [index]); // KEY1003
            """
        );

    [Fact]
    public Task Zip_with_a_selector() =>
        Check.MarkedStatements(
            """
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            foreach (var net in new[] { "A", "B" }.Zip([0.1, 0.4], (name, load) => (name, load)))
                flex = flex.AddNet(net.name, net.load.Amperes(), [net.name == "A" ? 1 : 2]); // KEY3001
            """
        );

    [Fact]
    public Task ToDictionary_with_an_element_selector() =>
        Check.MarkedStatements(
            """
            var table = new[] { ("A", 24), ("B", 18) }.ToDictionary(row => row.Item1, row => row.Item2);
            F4.Socket(table["B"]); // KEY1001
            """
        );

    [Fact]
    public Task ToDictionary_with_a_key_selector() =>
        Check.MarkedStatements(
            """
            var table = new[] { ("A", 24), ("B", 18) }.ToDictionary(row => row.Item1);
            F4.Socket(table["B"].Item2); // KEY1001
            """
        );

    [Fact]
    public Task ToHashSet() =>
        Check.MarkedStatements(
            """
            var used = new[] { 1, 2, 2, 25 }.ToHashSet();
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            flex = flex.AddNet("GND", 0.1.Amperes(), used.ToArray()); // KEY1003
            """
        );

    [Fact]
    public Task ToLookup() =>
        Check.Marked(
            """
            public record Pin(int Number, string Net, double Amps);

            public static class Boards
            {
                static readonly Pin[] Pins = [new(1, "VBAT", 0.3), new(2, "VBAT", 0.3), new(3, "GND", 0.3), new(25, "GND", 0.3)];

                static Interconnect Build()
                {
                    var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    var byNet = Pins.ToLookup(pin => pin.Net);
                    return flex.AddNet("GND", 0.1.Amperes(), byNet["GND"].Select(pin => pin.Number)); // KEY1003
                }
            }
            """
        );

    [Fact]
    public Task Where_over_parts() =>
        Check.MarkedStatements(
            """
            foreach (var socket in new[] { F4.AXK7L24223G, F4.AXK7L26223G }.Where(socket => socket.Contacts > 24))
                Interconnect.Between(socket, F4.AXK8L24124BG); // KEY2003
            """
        );

    [Fact]
    public Task Aggregate_over_currents() =>
        Check.MarkedStatements(
            """
            var total = new[] { 0.1.Amperes(), 0.3.Amperes() }.Aggregate((left, right) => left + right);
            var flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("V", total, [1]); // KEY3001
            """
        );

    [Fact]
    public Task Aggregate_over_a_table_of_tuples() =>
        Check.Marked(
            """
            public static class Boards
            {
                static readonly (string Net, double Amps, int[] Contacts)[] Nets = [
                    ("VBAT", 0.6, [1, 2]),
                    ("VIO", 0.7, [3, 4]), // KEY3001
                ];

                static Interconnect Build() =>
                    Nets.Aggregate(
                        Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG),
                        (flex, net) => flex.AddNet(net.Net, net.Amps.Amperes(), net.Contacts)
                    );
            }
            """
        );

    [Fact]
    public Task Select_with_a_lambda_and_with_a_method_group() =>
        Check.Marked(
            """
            public static class Boards
            {
                static void Build()
                {
                    var first = new[] { 24, 18 }.Select(n => F4.Socket(n)).ToArray(); // KEY1001
                    var second = new[] { 24, 18 }.Select(F4.Socket).ToList(); // KEY1001
                }
            }
            """
        );

    [Fact]
    public Task Select_with_a_method_of_the_user() =>
        Check.Marked(
            """
            public static class Boards
            {
                static int Twice(int n) => n * 2;

                static void Build()
                {
                    foreach (var n in new[] { 12, 9 }.Select(Twice))
                        F4.Socket(n); // KEY1001
                }
            }
            """
        );
}
