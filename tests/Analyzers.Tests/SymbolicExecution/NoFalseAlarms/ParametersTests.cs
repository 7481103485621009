using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Values that come from outside are unknown.</summary>
public class ParametersTests
{
    [Fact]
    public Task Of_a_method() =>
        Check.Members(
            """
                static Interconnect Build(
                    Connector first,
                    Header second,
                    ElectricCurrent current,
                    IEnumerable<int> contacts,
                    Length height
                ) =>
                    Interconnect.Between(first, second)
                        .AddNet("VCAM", current, contacts)
                        .AddNet("GND", current, contacts)
                        .WithMatedHeight(height);
            """
        );

    [Fact]
    public Task With_a_default() =>
        Check.Members(
            """
                static F4Socket Build(int contacts = 18) => F4.Socket(contacts);

                static F4Socket Use() => Build(24);
            """
        );

    [Fact]
    public Task Of_a_lambda_with_a_default() =>
        Check.Statements(
            """
            var build = (int contacts = 18) => F4.Socket(contacts);
            build(24);
            """
        );

    [Fact]
    public Task Out_and_ref() =>
        Check.Members(
            """
                static void Find(out Header header, ref int contacts)
                {
                    header = F4.AXK8L24124BG;
                    contacts = 24;
                }

                static void Build()
                {
                    Header header = F4.AXK8L26124BG;
                    int contacts = 18;
                    Find(out header, ref contacts);
                    Interconnect.Between(F4.AXK7L24223G, header);
                    F4.Socket(contacts);
                    Find(out Header other, ref contacts);
                    Interconnect.Between(F4.AXK7L24223G, other);
                }

                static void Build(ref Header header, in int contacts)
                {
                    Interconnect.Between(F4.AXK7L24223G, header);
                    F4.Socket(contacts);
                }
            """
        );

    [Fact]
    public Task Of_a_primary_constructor() =>
        Check.File(
            """
            class Board(int contacts, Header header)
            {
                public F4Socket Socket { get; } = F4.Socket(contacts);

                public Interconnect Flex => Interconnect.Between(F4.AXK7L24223G, header);
            }

            record Flex(int Contacts = 18)
            {
                public F4Socket Socket => F4.Socket(Contacts);
            }
            """
        );

    [Fact]
    public Task Of_a_generic_method() =>
        Check.Members(
            """
                static Interconnect Build<TSocket, THeader>(TSocket socket, THeader header)
                    where TSocket : Socket
                    where THeader : Header => Interconnect.Between(socket, header).AddNet("VCAM", 9.Amperes(), contacts: default(int[])!);
            """
        );

    [Fact]
    public Task Values_from_outside_the_program() =>
        Check.Statements(
            """
            int contacts = int.Parse(Console.ReadLine()!);
            F4.Socket(contacts);
            F4.Socket(Random.Shared.Next());
            F4.Socket(DateTime.Now.Day);
            PartNumber.Parse(Console.ReadLine()!);
            PartNumber.Parse($"AXK7L{contacts}227G");
            PartNumber.Parse("AXK7L" + contacts + "227G");
            P4.Socket(40, contacts.Millimeters());
            """
        );

    [Fact]
    public Task One_half_of_two() =>
        Check.Members(
            """
                static void Build(Connector other, Length height, int contact)
                {
                    Interconnect.Between(F4.AXK7L24223G, other).WithMatedHeight(0.9.Millimeters());
                    Interconnect.Between(other, P4.AXK840145WG)
                        .WithMatedHeight(2.0.Millimeters())
                        .AddNet("A", 0.6.Amperes(), contacts: [1, contact]);
                    Interconnect.Between(P4.AXK740347G, P4.AXK840145WG)
                        .WithMatedHeight(height)
                        .AddNet("A", 5.Amperes(), contacts: [1, contact]);
                }
            """
        );
}
