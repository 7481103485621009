using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Methods and iterators that are called through delegates.</summary>
public class DelegatesTests
{
    private const string Repairs = """
        interface IRepair
        {
            Mounting For(Connector part);
        }

        sealed class Iron : IRepair
        {
            private static readonly (Temperature Tip, TimeSpan Time)[] Irons =
            [
                (300.DegreesCelsius(), TimeSpan.FromSeconds(5)),
                (350.DegreesCelsius(), TimeSpan.FromSeconds(4)), // KEY5009
            ];

            public Mounting For(Connector part) =>
                Irons.Aggregate(Mounting.Of(part), (mounting, iron) => mounting.WithHandSoldering(iron.Tip, iron.Time));
        }

        """;

    [Theory]
    [InlineData("parts.Select(repair.For)", "Repairs().Count()")]
    [InlineData("parts.Select(part => repair.For(part))", "Repairs().Count()")]
    [InlineData("parts.Select(repair.For)", "Repairs().ToList().Count")]
    [InlineData("parts.ConvertAll(repair.For)", "Repairs().Count()")]
    [InlineData("from part in parts select repair.For(part)", "Repairs().Count()")]
    public Task The_method_of_an_interface(string select, string count) =>
        Check.Marked(
            Repairs
                + $$"""
                sealed class Arm(IRepair repair)
                {
                    private readonly List<Connector> parts = [P4.AXK724247G, P4.AXK824145WG];

                    public IEnumerable<Mounting> Repairs() => {{select}};
                }

                static class Service
                {
                    static int Run() => new Arm(new Iron()).{{count}};
                }
                """
        );

    [Fact]
    public Task The_method_of_an_abstract_class() =>
        Check.Marked(
            """
            abstract class Card
            {
                public abstract int Contacts { get; }

                public abstract Interconnect Wire(Interconnect slot);

                public Interconnect Build(Func<Func<Interconnect, Interconnect>, Interconnect> apply) => apply(Wire);
            }

            sealed class Receiver : Card
            {
                public override int Contacts => 40;

                public override Interconnect Wire(Interconnect slot) => slot.AddNet("V5", 0.2.Amperes(), [41]); // KEY1003
            }

            static class Rack
            {
                static void Build()
                {
                    Card card = new Receiver();
                    card.Build(wire => wire(Interconnect.Between(P4.AXK740247G, P4.AXK840145WG)));
                }
            }
            """
        );

    [Theory]
    [InlineData("counts.SelectMany(Sockets)")]
    [InlineData("counts.SelectMany(count => Sockets(count))")]
    [InlineData("counts.Select(Sockets).SelectMany(sockets => sockets)")]
    [InlineData("counts.SelectMany(Local)")]
    [InlineData("counts.SelectMany(table[\"all\"])")]
    public Task An_iterator(string sockets) =>
        Check.Marked(
            $$"""
            static class Parts
            {
                static IEnumerable<Connector> Sockets(int count)
                {
                    Console.WriteLine("socket");
                    yield return F4.Socket(count);
                }

                static void Build()
                {
                    int[] counts = [18]; // KEY1001
                    Dictionary<string, Func<int, IEnumerable<Connector>>> table = new() { ["all"] = Sockets };
                    foreach (Connector part in {{sockets}})
                    {
                    }

                    IEnumerable<Connector> Local(int count)
                    {
                        yield return F4.Socket(count);
                    }
                }
            }
            """
        );

    [Fact]
    public Task A_method_with_a_local_iterator() =>
        Check.Marked(
            """
            sealed class Parts
            {
                public List<Connector> All(int contacts)
                {
                    return [.. Sockets()];

                    IEnumerable<Connector> Sockets()
                    {
                        yield return F4.Socket(contacts);
                    }
                }
            }

            static class Boards
            {
                static void Build() => new Parts().All(18); // KEY1001
            }
            """
        );
}
