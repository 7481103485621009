using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>
/// Series whose part numbers end with options, as those of Samtec and Hirose do: plating, bosses and packing, which do not change what a
/// part mates with.
/// </summary>
public class OptionsTests
{
    private const string Catalog = """
        series: OP
        manufacturer: Acme
        options:
          - name: plating
            codes:
              L: 10 µin gold
              F: gold flash
          - name: bosses
            codes:
              "(51)": no bosses
              "(58)":
                description: with bosses
                for: { contacts: 20 or more, part: socket }
          - name: packing
            codes:
              "": tray
              -TR: tape and reel
        ratings:
          - currentPerContact: 0.5 A
            matingCycles: 100
          - for: { options: { plating: F } }
            currentPerContact: 0.3 A
        numbers:
          socket:
            pattern: S{contacts}-{plating}{bosses}{packing}
          header:
            pattern: P{contacts}-{plating}{packing}
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [S10-L(51), P10-L]
              20: [S20-L(51), P20-L]
        """;

    private const string OpenVariants = """
        series: OV
        manufacturer: Acme
        pairs:
          - matedHeight: 1.5 mm
            parts: { 10: [S10-51, P10-51] }
        variants:
          - name: p53
            numbers: { socket: { pattern: "S{contacts}-53" }, header: { pattern: "P{contacts}-53" } }
            contacts: [10]
          - name: thick
            numbers: { socket: { pattern: "S{contacts}G-51" }, header: { pattern: "P{contacts}G-51" } }
            contacts: [10]
        """;

    private const string SelfMating = """
        series: OH
        manufacturer: Acme
        hermaphroditic: true
        options:
          - name: packing
            codes: { "": tube, -TR: tape and reel }
        numbers:
          connector:
            pattern: OH-{contacts}{packing}
        pairs:
          - matedHeight: 5.0 mm
            parts:
              20: OH-20
        """;

    [Fact]
    public Task Parts_with_any_options_mate() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(OP.S10_L_51, OP.P10_L).WithMatedHeight(1.5.Millimeters());
            Interconnect.Between(OP.S20_F_58_TR, OP.P20_L).WithMatedHeight(1.5.Millimeters());
            Interconnect.Between(OP.P20_F_TR, OP.S20_L_58).AddNet("VBAT", 0.3.Amperes(), [1]);
            Interconnect.Between(OP.S20_F_58_TR, OP.S20_F_58_TR.MatingHeader());
            OPHeader header = OP.Header(20);
            PartNumber.Parse("S20-F(58)-TR");
            """
        );

    [Fact]
    public Task Their_facts_and_the_parts_they_are_made_for_are_their_own() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(OP.S10_L_51, OP.P10_L).AddNet("VBAT", 0.5.Amperes(), [1]);
            Interconnect.Between(OP.S10_L_51, OP.P10_F).AddNet("VBAT", {|KEY3001:0.5.Amperes()|}, [1]);
            Interconnect.Between(OP.S20_F_58_TR, {|KEY2003:OP.P10_F_TR|});
            Interconnect.Between(OP.S20_F_58_TR, OP.P20_L).WithMatedHeight({|KEY2005:2.Millimeters()|});
            PartNumber.Parse({|KEY1002:"S10-L(58)"|});
            """
        );

    [Fact]
    public Task Parts_of_variants_that_mate_with_all_mate_with_each_other() =>
        CatalogTest.RunStatements(
            OpenVariants,
            """
            Interconnect.Between(OV.S10G_51, OV.P10_53).WithMatedHeight(1.5.Millimeters());
            Interconnect.Between(OV.S10_53, OV.P10G_51);
            Interconnect.Between(OV.S10_53, OV.P10_53);
            Interconnect.Between(OV.S10_51, OV.P10G_51);
            """
        );

    [Fact]
    public Task Parts_that_mate_with_their_like_have_options_too() =>
        CatalogTest.RunStatements(
            SelfMating,
            """
            Interconnect.Between(OH.OH_20_TR, OH.OH_20).WithMatedHeight(5.Millimeters());
            Interconnect.Between(OH.OH_20_TR, OH.OH_20_TR).WithMatedHeight({|KEY2005:6.Millimeters()|});
            """
        );
}
