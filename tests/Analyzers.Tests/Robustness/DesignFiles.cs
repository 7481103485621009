using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Robustness;

/// <summary>Design code as hardware teams write it, without mistakes.</summary>
internal static class DesignFiles
{
    public static IReadOnlyDictionary<string, string> ByName { get; } =
        new Dictionary<string, string>
        {
            ["Interconnects"] =
                Check.Usings
                + """
                    namespace Handheld;

                    /// <summary>The interconnects of a handheld scanner.</summary>
                    internal static class Interconnects
                    {
                        private static readonly int[] CameraSupply = [1, 2, 3, 4];
                        private static readonly int[] CameraReturn = { 21, 22, 23, 24 };

                        public static Interconnect Camera { get; } = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                            .AddNet("VCAM", 1.2.Amperes(), contacts: CameraSupply)
                            .AddNet("GND", 1.2.Amperes(), contacts: [.. CameraReturn])
                            .WithVoltage(3.3.Volts())
                            .WithAmbientTemperature((-20).DegreesCelsius(), 70.DegreesCelsius())
                            .WithMatingCycles(30)
                            .WithMatedHeight(0.9.Millimeters());

                        private static Interconnect StackedKeypad(bool backlit)
                        {
                            const int Backlights = 6;
                            P4Socket socket = P4.Socket(contacts: 40, matedHeight: 3.0.Millimeters());
                            Interconnect keypad = Interconnect.Between(socket, socket.MatingHeader(3.0.Millimeters()));
                            if (backlit)
                            {
                                keypad = keypad.AddNet("BACKLIGHT", 20.Milliamperes() * Backlights, contacts: [1]);
                            }

                            return keypad.AddNet($"RETURN{Backlights}", backlit ? 0.2.Amperes() : 0.Amperes(), new List<int> { 30, 31 });
                        }
                    }
                    """,
            ["Catalogue"] =
                Check.Usings
                + """
                    namespace Bench
                    {
                        public enum Variant { Narrow, Wide }

                        public sealed record Wish(Variant Variant, int? Contacts = null);

                        public sealed class Chooser(IReadOnlyDictionary<string, Length> heights)
                        {
                            private readonly List<PartNumber> chosen = new() { PartNumber.Parse("AXT524124") };

                            public Connector this[Wish wish] => wish switch
                            {
                                { Variant: Variant.Wide, Contacts: null } => F4.AXK7L40223G,
                                { Contacts: > 24 and var contacts } when contacts % 2 == 0 => F4S.Socket(contacts),
                                _ => throw new ArgumentOutOfRangeException(nameof(wish)),
                            };

                            public async Task<IEnumerable<Interconnect>> ChooseAsync(params string[] names)
                            {
                                await Task.Yield();
                                try
                                {
                                    foreach (string name in names)
                                    {
                                        if (!heights.TryGetValue(name, out Length height)) continue;
                                        chosen.Add(P4.Socket(40, height).PartNumber);
                                    }
                                }
                                catch (DesignRuleException exception) when (exception.Findings.Count > 0)
                                {
                                    Console.Error.WriteLine(exception);
                                }
                                finally
                                {
                                    chosen.Sort();
                                }

                                return from number in chosen select Pair(number.Connector);

                                static Interconnect Pair(Connector part) => part is P4Socket socket
                                    ? Interconnect.Between(socket, socket.MatingHeader(2.5.Millimeters()))
                                    : Interconnect.Between(part, ((Socket)part).MatingHeader());
                            }
                        }
                    }
                    """,
            ["Dock"] =
                Check.Usings
                + """
                    static class Dock
                    {
                        static ElectricCurrent Charge { get; } = 1.8.Amperes() + 200.Milliamperes();

                        static unsafe Interconnect Build(ref int revision, Func<int, int>? shift)
                        {
                            int[] supply = new int[8], ground = new int[] { 9, 10, 11, 12, 13, 14, 15, 16 };
                            for (int i = 0, next = 1; i < supply.Length; i++, next += 1)
                            {
                                supply[i] = shift?.Invoke(next) ?? next;
                            }

                            next:
                            switch (revision)
                            {
                                case 0 or 1:
                                    revision++;
                                    goto next;
                                case > 2 when ground is [_, .., 16]:
                                    (supply[0], supply[^1]) = (supply[^1], supply[0]);
                                    break;
                            }

                            fixed (int* first = supply) { *first = 1; }
                            var total = (Supply: Charge, Return: -Charge / 1.0m);
                            Interconnect? dock = Interconnect.Between(P4.AXK780347G, P4.AXK880145WG);
                            dock = dock?.AddNet("VBUS", total.Supply, contacts: supply)?.AddNet("GND", total.Return, contacts: ground);
                            using (var log = new StringWriter()) lock (log) { log.Write(dock!.Check().Count); }
                            return new BoardAssembly("dock").Join("main", "dock", dock).Joints[0].Interconnect
                                ?? throw new InvalidOperationException();
                        }
                    }
                    """,
        };
}
