using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Patterns on the parts and members of parameters, and of what comes from outside.</summary>
public class PartsOfUnknownsTests
{
    private const string Types = """
        public readonly record struct Demand(int Ports, bool Purge);
        public record Probe(string Name, int Ports) { public bool IsLarge => Ports > 32; }
        public class Pair
        {
            public int First { get; init; }
            public int Second { get; init; }
            public void Deconstruct(out int first, out int second) { first = First; second = Second; }
        }
        """;

    [Theory]
    [InlineData("Demand demand", "if (demand is { Ports: > 2, Purge: true }) F4.Socket({|KEY1001:18|});")]
    [InlineData("Demand demand", "if (demand is (> 2, true)) F4.Socket({|KEY1001:18|});")]
    [InlineData("Demand demand", "F4.Socket({|KEY1001:demand switch { (> 2, true) => 18, (_, false) => 20, _ => 24 }|});")]
    [InlineData("Demand demand", "switch (demand) { case (> 32, _): break; case { Purge: true }: F4.Socket({|KEY1001:18|}); break; }")]
    [InlineData("Demand demand", "var (ports, purge) = demand; if (ports > 2 && !purge) F4.Socket({|KEY1001:18|});")]
    [InlineData("Demand demand", "bool isLarge = demand is { Ports: > 2, Purge: true }; if (isLarge) F4.Socket({|KEY1001:18|});")]
    [InlineData("Demand demand", "bool isSmall = demand is not (> 2, _); F4.Socket({|KEY1001:isSmall ? 18 : 20|});")]
    [InlineData("Demand demand", "if (demand is (var ports, true) && ports > 40) F4.Socket({|KEY1001:18|});")]
    [InlineData("Probe probe", "if (probe is { Name: \"melt\", IsLarge: true }) F4.Socket({|KEY1001:18|});")]
    [InlineData("Probe probe", "if (probe is { Name.Length: 4, Ports: 3 }) F4.Socket({|KEY1001:18|});")]
    [InlineData("Probe probe", "if (probe is { Name: \"melt\" } or { Ports: 3 }) F4.Socket({|KEY1001:18|});")]
    [InlineData("Probe? probe", "if (probe is (\"melt\", 3)) F4.Socket({|KEY1001:18|});")]
    [InlineData("Probe? probe", "if (probe is not { Ports: 3 }) F4.Socket({|KEY1001:18|});")]
    [InlineData("Pair pair", "if (pair is (1, 2)) F4.Socket({|KEY1001:18|});")]
    [InlineData("Pair pair", "var (first, second) = pair; if (first == 1 && second == 2) F4.Socket({|KEY1001:18|});")]
    [InlineData("(string Name, int Ports) probe", "if (probe is (\"melt\", 3)) F4.Socket({|KEY1001:18|});")]
    [InlineData("(string Name, int Ports) probe", "var (name, ports) = probe; if (name == \"melt\") F4.Socket({|KEY1001:18|});")]
    [InlineData("List<Probe> probes", "foreach (Probe probe in probes) if (probe is (\"melt\", 3)) F4.Socket({|KEY1001:18|});")]
    [InlineData("IEnumerable<Probe> probes", "foreach (var (name, ports) in probes) if (ports == 3) F4.Socket({|KEY1001:18|});")]
    public Task Those_of_a_parameter_are_assumed(string parameter, string code) =>
        Check.Members($$"""{{Types}} public static void Build({{parameter}}) { {{code}} }""");

    [Theory]
    [InlineData("if (Load() is (\"melt\", 3)) F4.Socket({|KEY1001:18|});")]
    [InlineData("if (Load() is { Name: \"melt\", Ports: > 3 }) F4.Socket({|KEY1001:18|});")]
    [InlineData("if (Load() is not { Name: \"melt\", IsLarge: true }) F4.Socket({|KEY1001:18|});")]
    [InlineData("F4.Socket({|KEY1001:Load() switch { (\"melt\", 3) => 20, { Ports: 20 } => 24, _ => 18 }|});")]
    [InlineData("if (Load() is { Ports: var ports, Name: \"melt\" } && ports > 40) F4.Socket({|KEY1001:18|});")]
    [InlineData("F4.Socket({|KEY1001:(Text(), Number()) switch { (\"melt\", > 2) => 18, _ => 20 }|});")]
    [InlineData("if ((Text(), Number()) is (\"melt\", > 2)) F4.Socket({|KEY1001:18|});")]
    [InlineData("switch (Text(), Number()) { case (\"melt\", _): F4.Socket({|KEY1001:18|}); break; }")]
    public Task Each_outcome_is_judged_of_what_comes_from_outside(string code) =>
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
    public Task Rows_of_a_decision_table_are_chosen_by_the_members_of_a_parameter() =>
        Check.Members(
            """
            public readonly record struct Demand(int Ports, bool Purge);

            public sealed record Row(Predicate<Demand> When, Func<Interconnect, Demand, Interconnect> Then);

            private static readonly Row[] Table =
            [
                new(
                    demand => demand is { Purge: true, Ports: > 32 },
                    (pair, _) => pair.AddNet("VALVES", {|KEY3001:2.4.Amperes()|}, contacts: [3, 4])
                ),
                new(demand => demand.Ports > 0, (pair, _) => pair.AddNet("GND", 0.3.Amperes(), contacts: [20])),
            ];

            public static Interconnect Build(Demand demand) =>
                Table
                    .Where(row => row.When(demand))
                    .Aggregate(Interconnect.Between(F4S.Socket(24), F4S.Header(24)), (pair, row) => row.Then(pair, demand));
            """
        );
}
