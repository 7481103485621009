using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>
/// A series modeled on Hirose's DF40: the socket alone determines the height, part numbers contain parentheses and dots, ratings depend on
/// the number of contacts, one number of contacts exists for one half only, and one part comes in several packings.
/// </summary>
public class HeightOfTheSocketTests
{
    private const string Catalog = """
        series: D40
        manufacturer: Acme
        ratings:
          - for: { contacts: 100 or less }
            currentPerContact: 0.3 A
          - for: { contacts: 120 }
            currentPerContact: 0.25 A
        packingChoices:
          - name: reel of 1000
            pieces: 1000
          - name: reel of 5000
            pieces: 5000
            minimumOrder: 10000
        numbers:
          header:
            pattern: D40C-{contacts}DP-0.4V(51)
        pairs:
          - matedHeight: 1.5 mm
            parts:
              20: [D40C-20DS-0.4V(51), D40C-20DP-0.4V(51)]
              100: [D40C-100DS-0.4V(51), D40C-100DP-0.4V(51)]
              120: [D40C-120DS-0.4V(51), D40C-120DP-0.4V(51)]
          - matedHeight: 2.5 mm
            parts:
              20: [D40HC(2.5)-20DS-0.4V(51), D40C-20DP-0.4V(51)]
              34: [D40HC(2.5)-34DS-0.4V(51), none]
              100: [D40HC(2.5)-100DS-0.4V(51), D40C-100DP-0.4V(51)]
        """;

    [Fact]
    public Task Sound_designs_pass() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(D40.D40C_100DS_0_4V_51, D40.D40C_100DP_0_4V_51).WithMatedHeight(1.5.Millimeters())
                .AddNet("VBAT", 0.6.Amperes(), [1, 2]);
            Interconnect.Between(D40.Socket(100, 2.5.Millimeters()), D40.Header(100)).WithMatedHeight(2.5.Millimeters());
            Interconnect.Between(D40.Socket(120, 1.5.Millimeters()), D40.Header(120)).AddNet("VBAT", 0.5.Amperes(), [1, 2]);
            Socket alone = D40.Socket(34, 2.5.Millimeters());
            PartNumber.Parse("D40HC(2.5)-34DS-0.4V(51)");
            int? most = D40.D40C_20DP_0_4V_51.Packing.Choices[1].MinimumOrder;
            """
        );

    [Fact]
    public Task Mistakes_are_seen() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            D40.Socket({|KEY1001:30|}, 1.5.Millimeters());
            D40.Socket(120, {|KEY1004:2.5.Millimeters()|});
            D40.Header({|KEY1001:34|});
            Interconnect.Between(D40.Socket(34, 2.5.Millimeters()), {|KEY2003:D40.Header(20)|});
            Interconnect.Between(D40.D40C_20DS_0_4V_51, D40.Header(20)).WithMatedHeight({|KEY2005:2.5.Millimeters()|});
            Interconnect.Between(D40.Socket(120, 1.5.Millimeters()), D40.Header(120)).AddNet("VBAT", {|KEY3001:0.6.Amperes()|}, [1, 2]);
            PartNumber.Parse({|KEY1002:"D40C-30DP-0.4V(51)"|});
            """
        );
}
