using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Patterns on parts and members that contradict what is known of them.</summary>
public class PartsOfUnknownsTests
{
    private const string Types = """
        public record struct Demand(int Ports, bool Purge);
        public record Probe(string Name, int Ports) { public bool IsLarge => Ports > 32; }
        public record Small(int Ports) { public int Ports { get; } = Ports > 3 ? throw new ArgumentException() : Ports; }
        public class Open { public virtual int Ports { get; set; } }
        public class Twice
        {
            public int Ports { get; init; }
            public void Deconstruct(out int first, out int second) { first = Ports; second = Ports; }
        }
        public class State
        {
            public string? Name { get; set; }
            public int Ports;
            public void Clear() { Name = null; Ports = 0; }
        }
        """;

    [Theory]
    [InlineData("Demand demand", "if (demand is { Ports: > 2 } && demand.Ports <= 2) F4.Socket(18);")]
    [InlineData("Demand demand", "if (demand is (> 2, true) && (!demand.Purge || demand.Ports < 3)) F4.Socket(18);")]
    [InlineData("Demand demand", "var other = demand; other.Ports = 4; if (other is (3, _)) F4.Socket(18);")]
    [InlineData("Demand demand", "if (demand is (3, _)) return; if (demand is (3, true)) F4.Socket(18);")]
    [InlineData(
        "Probe probe",
        "if (probe is { Name: \"a\" } or { Ports: 3 }) return; if (probe.Name == \"a\" || probe.Ports == 3) F4.Socket(18);"
    )]
    [InlineData("Probe probe", "F4.Socket(probe switch { { IsLarge: true } => 20, { Ports: > 40 } => 18, _ => 24 });")]
    [InlineData("Probe probe", "var (name, ports) = probe; if (probe.Ports == 3 && ports != 3) F4.Socket(18);")]
    [InlineData("Probe probe", "probe = probe with { Ports = 4 }; if (probe is { Ports: 3 } or (_, 5)) F4.Socket(18);")]
    [InlineData("Probe? probe", "if (probe is null) return; if (probe is not { Ports: var ports }) F4.Socket(18);")]
    [InlineData("(string Name, int Ports) probe", "if (probe is (\"a\", 3) && (probe.Ports == 4 || probe.Item1 != \"a\")) F4.Socket(18);")]
    [InlineData("Twice twice", "if (twice is (1, 2)) F4.Socket(18); var (first, second) = twice; if (first != second) F4.Socket(18);")]
    [InlineData("Small small", "if (small is { Ports: > 3 } or { Ports: 7 }) F4.Socket(18);")]
    [InlineData("State state", "state.Ports = 4; if (state is { Ports: 3 }) F4.Socket(18);")]
    [InlineData("State state", "if (state.Ports == 3) { state.Clear(); if (state is { Ports: 3 }) F4.Socket(18); }")]
    [InlineData("State state", "if (state.Ports == 3) { state.Clear(); if (state.Ports == 3) F4.Socket(18); }")]
    [InlineData("State state", "if (state.Name == \"a\") { state.Clear(); if (state.Name == \"a\") F4.Socket(18); }")]
    [InlineData("State state", "if (state is { Name: \"a\" }) { state.Name = \"b\"; if (state is { Name: \"a\" }) F4.Socket(18); }")]
    public Task A_contradiction_about_a_parameter_is_no_path(string parameter, string code) =>
        Check.Members($$"""{{Types}} public static void Build({{parameter}}) { {{code}} }""");

    [Theory]
    [InlineData("if (Text() is \"a\" && (Text(), Number()) is (\"b\", _)) F4.Socket(18);")]
    [InlineData("if ((Text(), Number()) is (\"a\", 3)) { if (Number() == 4) F4.Socket(18); }")]
    [InlineData("if ((Text(), Number()) is (\"a\", 3)) { } else if (Text() == \"a\" && Number() == 3) F4.Socket(18);")]
    [InlineData("Probe probe = Load()!; if (probe.Name == \"a\") return; if (probe is { Name: \"a\" }) F4.Socket(18);")]
    [InlineData("Probe probe = Load()!; if (probe is (var name, > 3) && name != probe.Name) F4.Socket(18);")]
    [InlineData("Probe probe = Load()!; if (probe is (\"a\", 3)) return; if (probe is { Ports: 3, Name: \"a\" }) F4.Socket(18);")]
    public Task A_contradiction_about_what_comes_from_outside_is_no_path(string code) =>
        Check.Members(
            $$"""
            {{Types}}
            static Probe? Load() => System.Text.Json.JsonSerializer.Deserialize<Probe>(Text());
            static string Text() => File.ReadAllText("probe.json");
            static int Number() => int.Parse(Text());
            static void Build() { {{code}} }
            """
        );

    [Fact]
    public Task A_pattern_on_the_operand_of_a_finding_guards_it() =>
        Check.Members(
            """
            public record Load(string Net, int Count);

            static Interconnect Build(string json)
            {
                Load load = System.Text.Json.JsonSerializer.Deserialize<Load>(json)!;
                if (load is (_, > 3))
                {
                    throw new InvalidDataException();
                }

                return Interconnect.Between(F4.Socket(20), F4.Header(20)).AddNet("A", 0.2.Amperes() * load.Count, contacts: [1]);
            }
            """
        );
}
