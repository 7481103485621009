using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code that has the names of Keyway or of parts, but is something else, has no findings.</summary>
public class NamesTests
{
    [Fact]
    public Task Types_in_another_namespace() =>
        Check.File(
            """
            namespace Mine
            {
                sealed class Interconnect
                {
                    public static Interconnect Between(object first, object second) => new();

                    public Interconnect AddNet(string name, ElectricCurrent current, int[] contacts) => this;

                    public Interconnect WithMatedHeight(Length height) => this;
                }

                static class F4
                {
                    public static int Socket(int contacts) => contacts;

                    public static F4Socket AXK7L24223G => Panasonic.F4.AXK7L26223G;

                    public static class PartNumbers
                    {
                        public const string AXK7L24223G = "AXK7L24223G";
                    }
                }

                readonly struct PartNumber
                {
                    public static PartNumber Parse(string text) => default;
                }

                static class Boards
                {
                    static void Build()
                    {
                        Interconnect.Between(Panasonic.F4.AXK7L24223G, F4S.AXT624124)
                            .AddNet("A", 9.Amperes(), [99])
                            .WithMatedHeight(9.Millimeters());
                        F4.Socket(18);
                        PartNumber.Parse("AXK7L26227G");
                        Keyway.Interconnect.Between(F4.AXK7L24223G, Panasonic.F4.AXK8L26124BG);
                    }
                }
            }
            """
        );

    [Fact]
    public Task Methods_of_the_users_own() =>
        Check.File(
            """
            static class Boards
            {
                static F4Socket Socket(int contacts) => F4.AXK7L24223G;

                static F4Header Header(int contacts, Length matedHeight) => F4.AXK8L24124BG;

                static Interconnect Between(Connector first, Connector second) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);

                static Interconnect AddNet(this Interconnect flex, string name, int[] contacts) => flex;

                static Interconnect WithMatedHeight(this Interconnect flex, string height) => flex;

                static Header MatingHeader(this Socket socket, string height) => F4.AXK8L24124BG;

                static PartNumber Parse(string text) => default;

                static void Build()
                {
                    Socket(18);
                    Header(18, 99.Millimeters());
                    Between(F4.AXK7L24223G, F4.AXK7L24223G).AddNet("A", [99]).AddNet("A", [99, 99]).WithMatedHeight("99 mm");
                    P4.AXK740347G.MatingHeader("9 mm");
                    Parse("AXK7L26227G");
                }
            }
            """
        );

    [Fact]
    public Task Quantities_of_the_users_own() =>
        Check.File(
            """
            readonly record struct Milliamps(decimal Value)
            {
                public static implicit operator ElectricCurrent(Milliamps current) => current.Value.Milliamperes();

                public static Milliamps operator *(Milliamps current, int factor) => new(current.Value * factor);
            }

            static class Units
            {
                // Hides the extension method of Keyway, and takes thousandths.
                public static ElectricCurrent Amperes(this int value, bool thousandths) => value.Milliamperes();
            }

            static class Boards
            {
                static void Build() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("VCAM", new Milliamps(20) * 6, contacts: [1])
                    .AddNet("VIO", 300.Amperes(thousandths: true), contacts: [2]);
            }
            """
        );

    [Fact]
    public Task Delegates_and_method_groups() =>
        Check.Statements(
            """
            Func<Connector, Connector, Interconnect> between = Interconnect.Between;
            between = (first, second) => Interconnect.Between(first, F4.Header(first.Contacts));
            between(F4.AXK7L24223G, F4.AXK8L26124BG);
            Func<int, F4Socket> socket = contacts => F4.Socket(contacts + 6);
            socket(18);
            """
        );

    [Fact]
    public Task Expressions_that_never_run() =>
        Check.Members(
            """
                static string Name => nameof(Interconnect.Between) + nameof(F4.AXK7L24223G);

                /// <summary>Not <see cref="F4.Socket(int)"/> with 18.</summary>
                static Type Kind => typeof(Interconnect);
            """
        );
}
