using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>
/// Pairs that are no socket and header of one series with the same contacts: FMC's card with fewer contacts, a second source, a series that
/// is hermaphroditic at one height only, and halves whose heights add up.
/// </summary>
public class UnequalHalvesTests
{
    private const string Mezzanine = """
        series: FM
        manufacturer: Acme
        forces:
          insertionForcePerContact: 0.1 N
        pairs:
          - matedHeight: 10 mm
            parts:
              400: [HPC-C, HPC-M]
              160: [LPC-C, LPC-M]
              400/160: [HPC-C, LPC-M]
        """;

    private const string SecondSource = """
        series: CL
        manufacturer: Other
        matesWith:
          - for: { matedHeight: 10 mm }
            series: FM
            manufacturer: Acme
        forces:
          insertionForcePerContact: 0.2 N
        pairs:
          - matedHeight: 10 mm
            parts:
              160: [CL-C, CL-M]
          - matedHeight: 8.5 mm
            parts:
              160: [CL-C8, CL-M]
        """;

    private const string OneHeight = """
        series: HX
        manufacturer: Acme
        numbers:
          connector:
            pattern: HX-{contacts:000}-X
        dimensions:
          connector:
            unit: mm
            byContacts: { columns: [A], rows: { 40: [25.2] } }
          socket:
            unit: mm
            byContacts: { columns: [B], rows: { 40: [26.2] } }
        pairs:
          - matedHeight: 5.0 mm
            hermaphroditic: true
            parts:
              40: HX-040-X
          - matedHeight: 8.0 mm
            parts:
              40: [HX-40-S, HX-40-P]
        variants:
          - name: heavy
            numbers: { connector: { pattern: "HXH-{contacts}" } }
            contacts: [40]
            matedHeight: 5.0 mm
        """;

    private const string Halves = """
        series: LS
        manufacturer: Acme
        hermaphroditic: true
        contacts: { rows: 2 }
        numbers:
          connector:
            pattern: LS-1{contactsPerRow:00}-{half}-L
            halves: { "02.5": 2.5 mm, "04.0": 4.0 mm }
        pairs:
          - matedHeight: 5.0 mm
            parts:
              20: LS-110-02.5-L
              5 per row: LS-105-02.5-L
          - matedHeight: 6.5 mm
            parts:
              20: [LS-110-02.5-L, LS-110-04.0-L]
        variants:
          - name: heavy
            numbers:
              connector:
                pattern: LSH-{contacts}-{half}
                halves: { "A": 2.5 mm, "B": 4.0 mm }
            contacts: [20]
            matedHeight: 6.5 mm
        """;

    [Fact]
    public Task A_card_may_have_fewer_contacts_than_its_carrier() =>
        CatalogTest.RunStatements(
            Mezzanine,
            """
            Interconnect.Between(FM.HPC_C, FM.LPC_M).WithMatedHeight(10.Millimeters()).AddNet("3P3V", 1.Amperes(), [1, 160]);
            Interconnect.Between(FM.LPC_M, FM.HPC_C).LimitInsertionForce(16.Newtons());
            Interconnect.Between(FM.LPC_M, FM.HPC_C).LimitInsertionForce({|KEY2007:15.9.Newtons()|});
            Interconnect.Between(FM.HPC_C, FM.LPC_M).AddNet("3P3V", 1.Amperes(), [1, {|KEY1003:161|}]);
            Interconnect.Between(FM.HPC_C, FM.HPC_M).AddNet("3P3V", 1.Amperes(), [400]);
            Interconnect.Between(FM.LPC_C, {|KEY2003:FM.HPC_M|});
            """
        );

    [Fact]
    public Task A_series_may_mate_with_another_one() =>
        CatalogTest.RunStatements(
            [Mezzanine, SecondSource],
            """
            Interconnect.Between(Acme.FM.LPC_C, Other.CL.CL_M).WithMatedHeight(10.Millimeters());
            Interconnect.Between(Other.CL.CL_C, Acme.FM.LPC_M);
            Interconnect.Between(Other.CL.CL_C, {|KEY2003:Acme.FM.HPC_M|});
            Interconnect.Between(Other.CL.CL_C8, {|KEY2004:Acme.FM.LPC_M|});
            Interconnect.Between(Other.CL.CL_C, {|KEY2001:Acme.FM.LPC_C|});
            Interconnect.Between(Acme.FM.LPC_C, Other.CL.CL_M).LimitInsertionForce(1.Newtons());
            """
        );

    [Fact]
    public Task A_series_may_be_hermaphroditic_at_one_height() =>
        CatalogTest.RunStatements(
            OneHeight,
            """
            Interconnect.Between(HX.HX_040_X, HX.HX_040_X).WithMatedHeight(5.Millimeters());
            Interconnect.Between(HX.Socket(40), HX.Header(40)).WithMatedHeight(8.Millimeters());
            Interconnect.Between(HX.HeavyConnector(40), HX.Connector(40)).WithMatedHeight(5.Millimeters());
            Interconnect.Between(HX.Connector(40), HX.Connector(40)).WithMatedHeight({|KEY2005:8.Millimeters()|});
            Interconnect.Between(HX.HX_40_S, {|KEY2001:HX.HX_40_S|});
            Interconnect.Between(HX.HX_40_S, {|KEY2004:HX.HX_040_X|});
            Length length = HX.HX_040_X.Dimensions.A + HX.HX_40_S.Dimensions.B;
            """
        );

    [Fact]
    public Task Heights_of_halves_add_up() =>
        CatalogTest.RunStatements(
            Halves,
            """
            Interconnect.Between(LS.LS_110_02_5_L, LS.LS_110_04_0_L).WithMatedHeight(6.5.Millimeters());
            Interconnect.Between(LS.LS_105_02_5_L, LS.Connector(10, 5.Millimeters())).WithMatedHeight(5.Millimeters());
            Interconnect.Between(LS.LSH_20_A, LS.LSH_20_B).WithMatedHeight(6.5.Millimeters());
            Interconnect.Between(LS.LSH_20_A, LS.LS_110_04_0_L).WithMatedHeight(6.5.Millimeters());
            Interconnect.Between(LS.LS_110_04_0_L, {|KEY2004:LS.LS_110_04_0_L|});
            Interconnect.Between(LS.LSH_20_A, {|KEY2004:LS.LSH_20_A|});
            """
        );
}
