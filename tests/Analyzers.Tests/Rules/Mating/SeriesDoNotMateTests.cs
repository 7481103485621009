using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class SeriesDoNotMateTests
{
    [Fact]
    public Task Names_the_right_partner() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4.AXK7L24223G|}, {|#0:F4S.AXT624124|});",
            Check.Error("KEY2002", "an F4 socket does not mate with an F4S header; AXK7L24223G mates with AXK8L24124BG", related: 1)
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4S.AXT624124|}, {|#0:F4.AXK7L24223G|});",
            Check.Error("KEY2002", "an F4S header does not mate with an F4 socket; AXT624124 mates with AXT524124", related: 1)
        );

    [Fact]
    public Task The_series_is_the_cause_where_the_count_differs_too() =>
        Check.Statements("Interconnect.Between(P4.AXK740147G, {|KEY2002:F4S.AXT624124|});");

    [Fact]
    public Task The_socket_of_each_series_mates_with_its_own_header() =>
        Check.Statements(
            """
            Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            Interconnect.Between(F4S.AXT624124, F4S.AXT524124);
            """
        );

    [Fact]
    public async Task The_remedies_are_the_partners_of_either() =>
        Assert.Equal(
            ["F4S.AXT624124 -> global::Panasonic.F4.AXK8L24124BG", "F4.AXK7L24223G -> global::Panasonic.F4S.AXT524124"],
            await Remedies.OfExpression("Interconnect.Between(F4.AXK7L24223G, F4S.AXT624124)")
        );
}
