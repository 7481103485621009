using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Environment;

public class EnduranceNotTestedTests
{
    [Fact]
    public Task Cycles_and_temperatures_of_a_thermal_shock() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .RequireThermalShock({|#0:100|}, {|#1:(-65).DegreesCelsius()|}, {|#2:125.DegreesCelsius()|}, {|#3:TimeSpan.FromHours(1)|});
            """,
            At(0, "thermal shock with 100 cycles goes beyond the maker's test; F4 connectors are tested with 5 cycles"),
            At(1, "thermal shock at -65 °C goes beyond the maker's test; F4 connectors are tested at -58 °C to -55 °C"),
            At(2, "thermal shock at 125 °C goes beyond the maker's test; F4 connectors are tested at 85 °C to 88 °C"),
            At(3, "thermal shock with a dwell of 1 h goes beyond the maker's test; F4 connectors are tested with a dwell of 30 min")
        );

    [Fact]
    public Task Hours_and_conditions_of_the_others() =>
        Check.Statements(
            """
            Interconnect.Between(P4.AXK840145WG, P4.AXK740147G)
                .RequireDampHeat({|KEY4008:TimeSpan.FromDays(10)|}, {|KEY4008:85.DegreesCelsius()|}, {|KEY4008:96.Percent()|})
                .RequireSaltSpray(
                    {|KEY4008:TimeSpan.FromHours(48)|}, {|KEY4008:50.DegreesCelsius()|}, concentration: {|KEY4008:7.Percent()|})
                .RequireHydrogenSulfide(
                    {|KEY4008:TimeSpan.FromHours(96)|}, {|KEY4008:50.DegreesCelsius()|},
                    {|KEY4008:10.PartsPerMillion()|}, {|KEY4008:85.Percent()|});
            """
        );

    [Fact]
    public Task The_tests_of_the_maker_pass() =>
        Check.Statements(
            """
            Interconnect.Between(F4S.AXT524124, F4S.AXT624124)
                .RequireThermalShock(5)
                .RequireThermalShock(5, (-55).DegreesCelsius(), 85.DegreesCelsius())
                .RequireThermalShock(5, 85.DegreesCelsius(), (-55).DegreesCelsius(), TimeSpan.FromMinutes(30))
                .RequireDampHeat(TimeSpan.FromHours(120))
                .RequireDampHeat(TimeSpan.FromHours(120), 40.DegreesCelsius(), 95.Percent())
                .RequireSaltSpray(TimeSpan.FromDays(1), 35.DegreesCelsius(), 5.Percent())
                .RequireHydrogenSulfide(TimeSpan.FromHours(48), 40.DegreesCelsius(), 3.PartsPerMillion(), 80.Percent());
            """
        );

    [Fact]
    public Task The_last_word_counts() =>
        Check.Statements(
            "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireSaltSpray(TimeSpan.FromHours(99))"
                + ".RequireSaltSpray(TimeSpan.FromHours(24));"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Interconnect Of(Connector one, Connector other) => Interconnect.Between(one, other).RequireThermalShock(99);
                static Interconnect For(TimeSpan duration) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .RequireDampHeat(duration);
                static Interconnect At(Temperature cold) => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .RequireThermalShock(5, cold, 85.DegreesCelsius());
                static Interconnect Half(Connector other) => Interconnect.Between(F4.AXK7L24223G, other)
                    .RequireThermalShock({|KEY4008:99|});
            """
        );

    private static DiagnosticResult At(int markup, string message) =>
        new DiagnosticResult("KEY4008", DiagnosticSeverity.Warning).WithMessage(message).WithLocation(markup);
}
