using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Mating;

public class MatedHeightNotGivenTests
{
    [Fact]
    public Task Names_the_height_of_the_pair_and_the_part_for_the_other() =>
        Check.Statements(
            """
            Interconnect.Between({|#1:P4.AXK740347G|}, {|#2:P4.AXK840145WG|})
                .WithMatedHeight({|#0:3.0.Millimeters()|});
            """,
            Check.Error("KEY2005", "AXK740347G with AXK840145WG is 2.5 mm high, not 3.0 mm; for 3.0 mm use AXK840245WG", related: 2)
        );

    [Fact]
    public Task In_the_other_order() =>
        Check.Statements(
            """
            Interconnect.Between({|#1:P4.AXK840145WG|}, {|#2:P4.AXK740347G|})
                .WithMatedHeight({|#0:3.0.Millimeters()|});
            """,
            Check.Error("KEY2005", "AXK840145WG with AXK740347G is 2.5 mm high, not 3.0 mm; for 3.0 mm use AXK840245WG", related: 2)
        );

    [Fact]
    public Task The_height_of_the_pair_passes_in_any_unit() =>
        Check.Statements(
            """
            Interconnect pair = Interconnect.Between(P4.AXK740347G, P4.AXK840145WG);
            pair.WithMatedHeight(2.5.Millimeters());
            pair.WithMatedHeight(2500.Micrometers());
            pair.WithMatedHeight(Length.Parse("2.50 mm"));
            """
        );

    [Fact]
    public Task The_last_height_counts() =>
        Check.Statements(
            "Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight(3.0.Millimeters()).WithMatedHeight(2.5.Millimeters());"
        );

    [Fact]
    public Task Parts_that_do_not_mate_have_that_one_fault() =>
        Check.Statements("Interconnect.Between(P4.AXK740347G, {|KEY2003:P4.AXK850145WG|}).WithMatedHeight(9.Millimeters());");

    [Fact]
    public Task One_known_half_is_enough() =>
        Check.Members(
            """
                static Interconnect Build(Header header) => Interconnect.Between(P4.AXK740347G, header)
                    .WithMatedHeight({|KEY2005:1.5.Millimeters()|});

                static Interconnect Sound(Header header) => Interconnect.Between(P4.AXK740347G, header)
                    .WithMatedHeight(3.0.Millimeters());
            """
        );

    [Fact]
    public Task A_partner_is_requested_at_a_height_that_it_does_not_support() =>
        Check.Statements(
            "P4.AXK740347G.MatingHeader({|#0:1.5.Millimeters()|});",
            Check.Error(
                "KEY2005",
                "AXK740347G does not support a mated height of 1.5 mm; AXK740347G mates with AXK840145WG at 2.5 mm or AXK840245WG at 3.0 mm"
            )
        );

    [Fact]
    public Task A_partner_is_requested_although_there_are_several() =>
        Check.Statements(
            "{|#0:P4.AXK840145WG.MatingSocket()|};",
            Check.Error(
                "KEY2005",
                "AXK840145WG mates with AXK740147G at 1.5 mm, AXK740247G at 2.0 mm or AXK740347G at 2.5 mm; specify the mated height"
            )
        );

    [Fact]
    public Task Partners_that_exist_pass() =>
        Check.Statements(
            """
            P4.AXK740347G.MatingHeader(2.5.Millimeters());
            P4.AXK740347G.MatingHeader(3.Millimeters());
            P4.AXK840145WG.MatingSocket(1.5.Millimeters());
            F4.AXK7L24223G.MatingHeader();
            F4S.AXT624124.MatingSocket();
            P4.AXK740147G.MatingHeader();
            """
        );

    [Fact]
    public async Task The_remedies_are_the_height_and_the_parts_for_the_other() =>
        Assert.Equal(
            ["3.0.Millimeters() -> 2.5.Millimeters()", "P4.AXK840145WG -> global::Panasonic.P4.AXK840245WG"],
            await Remedies.OfExpression("Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight(3.0.Millimeters())")
        );

    [Fact]
    public async Task The_remedies_of_a_request_are_the_heights_it_gives() =>
        Assert.Equal(
            ["1.5.Millimeters() -> 2.5.Millimeters()", "1.5.Millimeters() -> 3.0.Millimeters()"],
            await Remedies.OfExpression("P4.AXK740347G.MatingHeader(1.5.Millimeters())")
        );
}
