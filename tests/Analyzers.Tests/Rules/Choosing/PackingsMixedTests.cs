using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class PackingsMixedTests
{
    private const string TwoPackings = """
        series: K4
        manufacturer: Acme
        ratings:
          currentPerContact: 0.4 A
          totalCurrent: 4 A
        embossedTape:
          - for: { variant: standard }
            piecesPerReel: 1000
          - for: { variant: large }
            piecesPerReel: 5000
          - for: { variant: huge }
            piecesPerReel: 9000
        packing:
          orderUnit: reel
          sampleUnit: 50
        numbers:
          socket:
            pattern: KS{contacts}
          header:
            pattern: KH{contacts}
        pairs:
          - matedHeight: 1.0 mm
            parts:
              10: [KS10, KH10]
              20: [KS20, KH20]
        variants:
          - name: large
            numbers:
              socket:
                pattern: KS{contacts}L
              header:
                pattern: KH{contacts}L
            contacts: [10, 20]
          - name: huge
            numbers:
              socket:
                pattern: KS{contacts}H
              header:
                pattern: KH{contacts}H
            contacts: [10, 20]
        """;

    [Fact]
    public Task In_one_assembly() =>
        CatalogTest.RunStatements(
            TwoPackings,
            """
            Interconnect one = Interconnect.Between({|#1:K4.KS10|}, K4.KH10);
            Interconnect two = Interconnect.Between({|#0:K4.KS10L|}, K4.KH10);
            new BoardAssembly("a").Join("main", "camera", one).Join("main", "display", two);
            """,
            Check.Warning("KEY1007", "KS10L and KS10 are the same part in different packings; use one of them throughout", related: 1)
        );

    [Fact]
    public Task In_one_order() =>
        CatalogTest.RunStatements(
            TwoPackings,
            """
            new PurchaseOrder("a").Add({|#1:K4.KH10L|}, 5000).Add({|#0:K4.KH10|}, 1000);
            """,
            Check.Warning("KEY1007", "KH10 and KH10L are the same part in different packings; use one of them throughout", related: 1)
        );

    [Fact]
    public Task Other_parts_and_the_same_number_pass() =>
        CatalogTest.RunStatements(
            TwoPackings,
            """
            Interconnect one = Interconnect.Between(K4.KS10, K4.KH10);
            Interconnect two = Interconnect.Between(K4.KS20L, K4.KH20);
            new BoardAssembly("a").Join("main", "camera", one).Join("main", "display", two).Join("main", "keys", one);
            new PurchaseOrder("a").Add(K4.KH10L, 5000).Add(K4.KS10, 1000).Add(K4.KH10L, 5000).AddSamples(K4.KH20, 50);
            Interconnect.Between(K4.KS10L, K4.KH10);
            """
        );

    [Fact]
    public Task A_third_packing_is_one_fault_more() =>
        CatalogTest.RunStatements(
            TwoPackings,
            """
            new PurchaseOrder("a").Add({|#2:K4.KH10|}, 1000).Add({|#0:K4.KH10L|}, 5000).Add({|#1:K4.KH10H|}, 9000);
            """,
            new DiagnosticResult("KEY1007", DiagnosticSeverity.Warning)
                .WithMessage("KH10L and KH10 are the same part in different packings; use one of them throughout")
                .WithLocation(0)
                .WithLocation(2),
            new DiagnosticResult("KEY1007", DiagnosticSeverity.Warning)
                .WithMessage("KH10H and KH10 are the same part in different packings; use one of them throughout")
                .WithLocation(1)
                .WithLocation(2)
        );

    [Fact]
    public Task An_inspection_part_is_another_part() =>
        Check.Statements("new PurchaseOrder(\"a\").Add(F4.AXK7L24223G, 3000).Add(F4.AXK7LE2426G, 50);");

    [Fact]
    public Task Sockets_of_another_height_are_other_parts() =>
        Check.Statements(
            "new PurchaseOrder(\"a\").Add(P4.AXK740447G, 4000).Add(P4.AXK740147G, 6000).Add(P4.AXK740247G, 6000).Add(P4.AXK740347G, 6000);"
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        CatalogTest.Run(
            TwoPackings,
            """
            static class Boards
            {
                static PurchaseOrder Of(Connector part) => new PurchaseOrder("a").Add(K4.KH10, 1000).Add(part, 5000);
                static PurchaseOrder Some(int pieces) => new PurchaseOrder("a").Add(K4.KH10, pieces).Add({|KEY1007:K4.KH10L|}, pieces);
            }
            """
        );
}
