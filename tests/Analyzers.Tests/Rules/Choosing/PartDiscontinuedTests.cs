using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class PartDiscontinuedTests
{
    private const string Renewed = """
        series: K5
        manufacturer: Acme
        ratings:
          currentPerContact: 0.4 A
          totalCurrent: 4 A
        roles:
          socket: receptacle
          header: plug
        product:
          - for: { contacts: 10, part: socket }
            status: notForNewDesigns
            successor: KS20
          - for: { contacts: 20, part: header }
            status: obsolete
        alternates:
          - for: { contacts: 20, part: header }
            number: "X{contacts}"
            manufacturer: Other
        pairs:
          - matedHeight: 1.0 mm
            parts:
              10: [KS10, KH10]
              20: [KS20, KH20]
        """;

    [Fact]
    public Task A_part_that_is_not_for_new_designs_is_reported_where_it_is_used() =>
        CatalogTest.RunStatements(
            Renewed,
            "Interconnect one = Interconnect.Between({|#0:K5.KS10|}, K5.KH10);",
            Check.Warning("KEY1008", "KS10 is not for new designs; the successor is KS20")
        );

    [Fact]
    public Task A_part_that_is_no_longer_made_is_reported_with_its_alternate() =>
        CatalogTest.RunStatements(
            Renewed,
            "Interconnect two = Interconnect.Between(K5.KS20, {|#0:K5.KH20|});",
            Check.Warning("KEY1008", "KH20 is no longer made; the alternate is X20")
        );

    [Fact]
    public Task An_order_for_a_product_that_is_maintained_passes() =>
        CatalogTest.RunStatements(Renewed, "new PurchaseOrder(\"spares\").Add(K5.KS10, 100);");
}
