using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Factories that an object registers by their codes, and that code looks up and calls for what comes from outside.</summary>
public class RegistriesTests
{
    private const string Registry = """
        delegate Interconnect ModuleFactory(Length gap);

        sealed class Registry
        {
            private readonly Dictionary<string, ModuleFactory> factories = new(StringComparer.OrdinalIgnoreCase);

            public Registry()
            {
                Register("di16", gap => Digital(50, gap, 24.Volts()));
                Register("relay8", Relay);
                Register("ai8", Analog);
            }

            public ModuleFactory this[string code] =>
                factories.TryGetValue(code, out ModuleFactory? factory) ? factory : throw new KeyNotFoundException(code);

            private void Register(string code, ModuleFactory factory) => factories.Add(code, factory);

            private static Interconnect Digital(int contacts, Length gap, ElectricPotential field) =>
                Interconnect.Between(P4.Socket(contacts, gap), P4.Header(contacts, gap)).WithVoltage(field);

            private static Interconnect Relay(Length gap) => Digital(80, gap, 24.Volts() * 3); // KEY3003

            private static Interconnect Analog(Length gap) => Interconnect.Between(P4.Socket(70, gap), P4.Header(70, gap));
        }

        """;

    [Theory]
    [InlineData("foreach (string code in codes) { _ = registry[code](gap); }")]
    [InlineData("foreach (string code in codes) { ModuleFactory make = registry[code]; make(gap).EnsureValid(); }")]
    [InlineData("foreach ((int slot, string code) in codes.Index()) { assembly = assembly.Join($\"{slot}\", code, registry[code](gap)); }")]
    [InlineData("for (int i = 0; i < codes.Count; i++) { assembly = assembly.Join($\"{i}\", codes[i], registry[codes[i]](gap)); }")]
    public Task Each_code_from_outside_selects_a_factory(string loop) =>
        Check.Marked(
            $$"""
            {{Registry}}
            static class Backplane
            {
                public static BoardAssembly Build(IReadOnlyList<string> codes)
                {
                    Length gap = 2.5.Millimeters();
                    var registry = new Registry();
                    var assembly = new BoardAssembly("backplane");
                    {{loop}}
                    return assembly;
                }
            }
            """
        );

    [Fact]
    public Task What_a_factory_does_with_what_the_options_select() =>
        Check.Marked(
            $$"""
            {{Registry}}
            sealed record Options(IReadOnlyList<string> Slots, string Profile)
            {
                public static Options FromEnvironment()
                {
                    string[] slots = Environment.GetEnvironmentVariable("SLOTS") is { Length: > 0 } text ? text.Split(',') : ["di16"];
                    string profile = Environment.GetEnvironmentVariable("PROFILE") ?? "standard";
                    if (profile is not ("standard" or "marine"))
                    {
                        throw new FormatException(profile);
                    }

                    return new Options(slots, profile);
                }
            }

            sealed class Builder(Registry registry)
            {
                private static readonly Dictionary<string, decimal> Gaps = new()
                {
                    ["standard"] = 2.5m,
                    ["marine"] = 3.0m, // KEY1004
                };

                public void Build(Options options)
                {
                    Length gap = Gaps[options.Profile].Millimeters();
                    foreach (string code in options.Slots)
                    {
                        registry[code](gap).EnsureValid();
                    }
                }
            }

            static class Start
            {
                public static int Main()
                {
                    Options options;
                    try
                    {
                        options = Options.FromEnvironment();
                    }
                    catch (FormatException e)
                    {
                        Console.Error.WriteLine(e.Message);
                        return 2;
                    }

                    new Builder(new Registry()).Build(options);
                    return 0;
                }
            }
            """
        );

    [Theory]
    [InlineData("if (code is not (\"di16\" or \"relay8\")) { throw new FormatException(code); }")]
    [InlineData("if (code != \"di16\" && code != \"relay8\") { throw new FormatException(code); }")]
    [InlineData("if (code is not (\"di16\" or \"relay8\")) { return; }")]
    public Task A_code_that_is_one_of_those_that_are_allowed(string guard) =>
        Check.Marked(
            $$"""
            static class Fields
            {
                private static readonly Dictionary<string, ElectricPotential> Volts = new()
                {
                    ["di16"] = 24.Volts(),
                    ["relay8"] = 72.Volts(), // KEY3003
                };

                public static void Build()
                {
                    string code = Environment.GetEnvironmentVariable("MODULE") ?? "";
                    {{guard}}
                    Interconnect pair = Interconnect.Between(P4.Socket(50, 2.5.Millimeters()), P4.Header(50, 2.5.Millimeters()));
                    pair.WithVoltage(Volts[code]).EnsureValid();
                }
            }
            """
        );

    [Fact]
    public Task All_rows_of_a_large_table_although_paths_have_forked_before() =>
        Check.Marked(
            """
            static class Fields
            {
                private static readonly Dictionary<string, int> Contacts = new()
                {
                    ["a"] = 50,
                    ["b"] = 60,
                    ["c"] = 70,
                    ["d"] = 80,
                    ["e"] = 40,
                    ["f"] = 64, // KEY1001
                };

                public static void Build(string[] args)
                {
                    string code = args[0];
                    Length gap = File.Exists("thin") ? 2.0.Millimeters() : 2.5.Millimeters();
                    string name = File.Exists("a") ? "a" : "b";
                    string rail = File.Exists("b") ? "VCC" : "VIO";
                    Interconnect.Between(P4.Socket(60, gap), P4.Header(60, gap)).AddNet(name + rail, 0.1.Amperes(), [1]).EnsureValid();
                    P4.Socket(Contacts[code], gap);
                }
            }
            """
        );
}
