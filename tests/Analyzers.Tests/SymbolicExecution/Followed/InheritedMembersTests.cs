using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>An inherited member is judged with the objects of each class that inherits it.</summary>
public class InheritedMembersTests
{
    private const string Module = """
        abstract class Module(int contacts, decimal height)
        {
            protected abstract ElectricCurrent Draw { get; }

            protected virtual int[] Supply => [1, 2];

            public Interconnect Connect(Temperature hot)
            {
                P4Socket socket = P4.Socket(contacts, height.Millimeters());
                Interconnect link = Interconnect
                    .Between(socket, socket.MatingHeader(height.Millimeters()))
                    .AddNet("V", Draw, Supply)
                    .WithStorageTemperature(hot, hot);
                return Extend(link);
            }

            protected virtual Interconnect Extend(Interconnect link) => link;
        }

        """;

    [Fact]
    public Task What_a_class_overrides_and_passes_to_the_constructor() =>
        Check.Marked(
            Module
                + """
                class Sound() : Module(30, 2.0m)
                {
                    protected override ElectricCurrent Draw => 0.3.Amperes();
                }

                class Thirsty() : Module(30, 2.0m)
                {
                    protected override ElectricCurrent Draw => 0.7.Amperes(); // KEY3001
                }

                class Tall() : Module(70, 3.0m) // KEY1004
                {
                    protected override ElectricCurrent Draw => 0.3.Amperes();
                }

                class Wide() : Module(30, 2.0m)
                {
                    protected override ElectricCurrent Draw => 0.3.Amperes();

                    protected override Interconnect Extend(Interconnect link) => link.AddNet("X", 1.Milliamperes(), [30, 31]); // KEY1003
                }
                """
        );

    [Fact]
    public Task A_message_names_the_class() =>
        Check.File(
            """
            abstract class Lamp
            {
                protected abstract int Contacts { get; }

                public F4Socket Choose() => F4.Socket({|#1:Contacts|});
            }

            class Torch : Lamp
            {
                protected override int Contacts => {|#0:18|};
            }
            """,
            Check.Error(
                "KEY1001",
                "F4 sockets are not made with 18 contacts; the nearest are 16 and 20 (when 'this is Torch' is true)",
                related: 1
            )
        );

    [Fact]
    public Task Members_of_a_generic_class() =>
        Check.Marked(
            """
            interface ISettings
            {
                static abstract int Contacts { get; }
            }

            sealed class EchoSettings : ISettings
            {
                public static int Contacts => 20;

                public bool IsLong { get; set; }
            }

            sealed class DelaySettings : ISettings
            {
                public static int Contacts => 18;
            }

            abstract class Module<TSettings>(TSettings settings, int spare)
                where TSettings : ISettings
            {
                protected TSettings Settings { get; } = settings;

                protected abstract int Extra { get; }

                public F4Socket Own() => F4.Socket(TSettings.Contacts); // KEY1001

                public F4Socket Wide() => F4.Socket(TSettings.Contacts + Extra);

                public F4Socket Spare() => F4.Socket(spare);
            }

            abstract class ShortModule<TSettings>(TSettings settings) : Module<TSettings>(settings, 24)
                where TSettings : ISettings
            {
                protected override int Extra => 4;
            }

            class Echo(EchoSettings settings) : Module<EchoSettings>(settings, 18) // KEY1001
            {
                protected override int Extra => Settings.IsLong ? 4 : -2; // KEY1001
            }

            class Delay(DelaySettings settings) : Module<DelaySettings>(settings, 24)
            {
                protected override int Extra => 2;
            }

            class ShortEcho(EchoSettings settings) : ShortModule<EchoSettings>(settings);
            """
        );
}
