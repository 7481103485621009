using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class CountsDoNotMateTests
{
    [Fact]
    public Task Names_both_counts_and_the_right_partner() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4S.AXT524124|}, {|#0:F4S.AXT626124|});",
            Check.Error("KEY2003", "AXT524124 has 24 contacts, but AXT626124 has 26; AXT524124 mates with AXT624124", related: 1)
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            "Interconnect.Between({|#1:F4S.AXT626124|}, {|#0:F4S.AXT524124|});",
            Check.Error("KEY2003", "AXT626124 has 26 contacts, but AXT524124 has 24; AXT626124 mates with AXT526124", related: 1)
        );

    [Fact]
    public Task Several_partners_are_told_apart_by_their_heights() =>
        Check.Statements(
            "Interconnect.Between({|#1:P4.AXK740347G|}, {|#0:P4.AXK850145WG|});",
            Check.Error(
                "KEY2003",
                "AXK740347G has 40 contacts, but AXK850145WG has 50; AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm",
                related: 1
            )
        );

    [Fact]
    public async Task The_remedies_are_the_partners_of_either() =>
        Assert.Equal(
            ["F4S.AXT626124 -> global::Panasonic.F4S.AXT624124", "F4S.AXT524124 -> global::Panasonic.F4S.AXT526124"],
            await Remedies.OfExpression("Interconnect.Between(F4S.AXT524124, F4S.AXT626124)")
        );
}
