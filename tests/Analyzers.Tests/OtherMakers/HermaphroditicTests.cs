using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>A series modeled on Samtec's LSHM: both halves are alike, and the mated height is the sum of their heights.</summary>
public class HermaphroditicTests
{
    private const string Catalog = """
        series: LS
        manufacturer: Acme
        hermaphroditic: true
        ratings:
          currentPerContact: 2 A
        numbers:
          connector:
            pattern: LS-1{contacts}-06.0
        dimensions:
          connector:
            unit: mm
            byContacts:
              columns: [A]
              rows:
                20: [15.2]
                40: [25.2]
        pairs:
          - matedHeight: 12.0 mm
            parts:
              20: LS-120-06.0
              40: [LS-140-06.0]
        """;

    private const string TwoHeights = """
        series: LT
        manufacturer: Acme
        hermaphroditic: true
        pairs:
          - matedHeight: 5.0 mm
            parts:
              20: LT-20-2.5
          - matedHeight: 6.5 mm
            parts:
              20: [LT-20-2.5, LT-20-4.0]
          - matedHeight: 8.0 mm
            parts:
              20: LT-20-4.0
        """;

    [Fact]
    public Task A_connector_mates_with_its_like() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(LS.LS_120_06_0, LS.LS_120_06_0).WithMatedHeight(12.Millimeters()).AddNet("VBAT", 4.Amperes(), [1, 2]);
            LSConnector one = LS.Connector(40);
            LSConnector other = one.MatingConnector();
            Interconnect.Between(one, other).WithMatedHeight(12.Millimeters());
            Length length = one.Dimensions.A;
            """
        );

    [Fact]
    public Task Mistakes_are_seen() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(LS.LS_120_06_0, {|KEY2003:LS.LS_140_06_0|});
            LS.Connector({|KEY1001:30|});
            LS.Connector(20).MatingConnector({|KEY2005:10.Millimeters()|});
            Interconnect.Between(LS.Connector(20), LS.Connector(20)).AddNet("VBAT", {|KEY3001:2.1.Amperes()|}, [1]);
            """
        );

    [Fact]
    public Task Two_heights_combine() =>
        CatalogTest.RunStatements(
            TwoHeights,
            """
            Interconnect.Between(LT.LT_20_2_5, LT.LT_20_2_5).WithMatedHeight(5.Millimeters());
            Interconnect.Between(LT.LT_20_4_0, LT.LT_20_2_5).WithMatedHeight(6.5.Millimeters());
            Interconnect.Between(LT.LT_20_4_0, LT.LT_20_4_0).WithMatedHeight({|KEY2005:6.5.Millimeters()|});
            Interconnect.Between(LT.LT_20_2_5, LT.LT_20_2_5.MatingConnector(6.5.Millimeters())).WithMatedHeight(6.5.Millimeters());
            """
        );
}
