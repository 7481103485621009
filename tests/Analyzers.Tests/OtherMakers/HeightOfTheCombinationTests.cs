using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>
/// A series in which sockets and headers come in several heights and the combination determines the mated height; with contact codes of
/// different lengths, and with a variant letter that is a mating class with its own rating.
/// </summary>
public class HeightOfTheCombinationTests
{
    private const string Catalog = """
        series: K5
        manufacturer: Acme
        ratings:
          - currentPerContact: 0.4 A
          - for: { variant: heavy }
            currentPerContact: 0.5 A
        numbers:
          socket:
            pattern: "{contacts}-S1"
            contacts: { "8": 8, "00": 100, "A2": 120 }
        pairs:
          - matedHeight: 1.5 mm
            parts:
              8: [8-S1, 8-H1]
              100: [00-S1, 00-H1]
              120: [A2-S1, A2-H1]
          - matedHeight: 2.0 mm
            parts:
              8: [8-S1, 8-H2]
              100: [00-S1, 00-H2]
          - matedHeight: 2.5 mm
            parts:
              8: [8-S1, 8-H1-X]
        variants:
          - name: heavy
            matesWith: itself
            numbers:
              socket:
                pattern: "{contacts}-SV"
                contacts: { "00": 100 }
              header:
                pattern: "{contacts}-HV{height}"
                contacts: { "00": 100 }
                heights: { "1": 1.5 mm, "2": 2.0 mm }
            contacts: [100]
        """;

    private const string OneHeader = """
        series: K6
        manufacturer: Acme
        pairs:
          - matedHeight: 1.5 mm
            parts: { 10: [K10S1, K10H1] }
          - matedHeight: 2.0 mm
            parts: { 10: [K10S1, K10H2] }
          - matedHeight: 2.5 mm
            parts: { 10: [K10S2, K10H1] }
        """;

    [Fact]
    public Task Sound_designs_pass() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(K5._00_S1, K5._00_H1).WithMatedHeight(1.5.Millimeters());
            Interconnect.Between(K5._00_S1, K5._00_H2).WithMatedHeight(2.0.Millimeters());
            Interconnect.Between(K5.Socket(120), K5.A2_H1).AddNet("VBAT", 0.8.Amperes(), [119, 120]);
            Interconnect.Between(K5.HeavySocket(100), K5.HeavyHeader(100, 2.0.Millimeters())).AddNet("VBAT", 1.Amperes(), [1, 2]);
            PartNumber.Parse("A2-S1");
            """
        );

    [Fact]
    public Task Mistakes_are_seen() =>
        CatalogTest.RunStatements(
            Catalog,
            """
            Interconnect.Between(K5._00_S1, K5._00_H2).WithMatedHeight({|KEY2005:1.5.Millimeters()|});
            Interconnect.Between(K5.Socket(120), {|KEY2003:K5._00_H1|});
            Interconnect.Between({|#1:K5.HeavySocket(100)|}, {|#0:K5._00_H1|});
            Interconnect.Between(K5.Socket(100), K5._00_H1).AddNet("VBAT", {|KEY3001:1.Amperes()|}, [1, 2]);
            K5.HeavySocket({|KEY1001:8|});
            PartNumber.Parse({|KEY1002:"A3-S1"|});
            """,
            new DiagnosticResult("KEY2004", DiagnosticSeverity.Error)
                .WithLocation(0)
                .WithLocation(1)
                .WithMessage(
                    "00-SV is a heavy K5 socket and 00-H1 is a standard K5 header, which do not mate; "
                        + "00-SV mates with 00-HV1 at 1.5 mm or 00-HV2 at 2.0 mm"
                )
        );

    [Fact]
    public Task One_header_for_two_heights_that_are_not_neighbors() =>
        CatalogTest.RunStatements(
            OneHeader,
            """
            Interconnect.Between(K6.K10S1, K6.K10H1).WithMatedHeight(1.5.Millimeters());
            Interconnect.Between(K6.K10S2, K6.K10H1).WithMatedHeight(2.5.Millimeters());
            Interconnect.Between(K6.K10S1, K6.K10H1).WithMatedHeight({|KEY2005:2.0.Millimeters()|});
            K6.K10H1.MatingSocket({|KEY2005:2.0.Millimeters()|});
            Interconnect.Between(K6.K10S2, {|KEY2004:K6.K10H2|});
            """
        );
}
