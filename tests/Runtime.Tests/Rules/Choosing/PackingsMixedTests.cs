using Keyway.Designs.Model;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Choosing;

public class PackingsMixedTests
{
    private static readonly Series Series = TestSeries.Create(
        """
        series K2
        variant short: 1
        variant bulk: 2
        variant strong: 3
        ratings@variant=strong currentPerContact=0.6 A
        packing@variant=bulk innerCarton=100
        packing@variant=strong innerCarton=60
        embossed-tape@variant=standard piecesPerReel=3000
        embossed-tape@variant=short piecesPerReel=500
        socket 10 12: KA{}
        socket 10 12: KAS{}
        socket 10 12: KAB{}
        socket 10 12: KAX{}
        header 10 12: KB{}
        pair 1.2 mm: 0 4
        pair 1.2 mm: 1 4
        pair 1.2 mm: 2 4
        pair 1.2 mm: 3 4

        """
    );

    [Fact]
    public void Two_packings_of_a_part_in_an_order_are_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<PackingsMixed>(Order("KA10", "KAS10")));
        Assert.Equal(
            "warning KEY1007: KAS10 and KA10 are the same part in different packings; use one of them throughout",
            finding.ToString()
        );
        Assert.Equal("KAS10", finding.Origin);
        Assert.Equal(["KA10"], finding.Related);
        Assert.Equal(["KAS10: KA10"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Two_packings_of_a_part_in_an_assembly_are_a_finding()
    {
        Finding finding = Assert.Single(
            Judge.By<PackingsMixed>(new AssemblyModel().Join("a", "b", Between("KAS12", "KB12")).Join("a", "c", Between("KA12", "KB12")))
        );
        Assert.Equal("KA12 and KAS12 are the same part in different packings; use one of them throughout", finding.Message);
        Assert.Equal("first", finding.Origin);
        Assert.Equal(["first: KAS12"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Each_further_packing_is_one_finding_and_a_repeated_packing_is_not() =>
        Assert.Equal(
            ["KAS10: KA10", "KAB10: KA10"],
            Judge.By<PackingsMixed>(Order("KA10", "KAS10", "KAB10", "KAS10", "KA10", "KAB10")).SelectMany(Judge.RemediesOf)
        );

    [Fact]
    public void Parts_that_differ_otherwise_are_not_a_finding()
    {
        Assert.Empty(Judge.By<PackingsMixed>(Order("KA10", "KA10")));
        Assert.Empty(Judge.By<PackingsMixed>(Order("KA10", "KAS12")));
        Assert.Empty(Judge.By<PackingsMixed>(Order("KA10", "KB10")));
        Assert.Empty(Judge.By<PackingsMixed>(Order("KA10", "KAX10")));
    }

    /// <summary>Parts from two catalogs may be unrelated, even if both catalogs name the same packing.</summary>
    [Fact]
    public void Parts_of_two_series_are_not_a_finding()
    {
        Series other = TestSeries.Create(
            "series L3\nvariant short: 0\nembossed-tape@variant=short piecesPerReel=500\nsocket 10: LA{}\nheader 10: LB{}\n"
                + "pair 1.2 mm: 0 1\n"
        );
        Assert.Empty(Judge.By<PackingsMixed>(Add(Add(new OrderModel(), Series.Find("KA10")!), other.Find("LA10")!)));
    }

    [Fact]
    public void What_is_unknown_is_not_a_finding_and_leaves_the_others_checked()
    {
        OrderModel unknown = Order("KA10")
            .Stating(nameof(PurchaseOrder.Add), SampleDesigns.Unknown<Connector>(), SampleDesigns.Known(1, "pieces"));
        Assert.Empty(Judge.By<PackingsMixed>(new OrderModel()));
        Assert.Empty(Judge.By<PackingsMixed>(unknown));
        Assert.Single(Judge.By<PackingsMixed>(Add(unknown, Series.Find("KAS10")!)));
        Assert.Empty(Judge.By<PackingsMixed>(new AssemblyModel().JoinUnknown("a", "b").Join("a", "c", SampleDesigns.NoneKnown())));
        Assert.Single(
            Judge.By<PackingsMixed>(
                new AssemblyModel().Join("a", "b", Between("KA10", "KB10")).JoinUnknown("b", "c").Join("c", "d", Between("KB10", "KAS10"))
            )
        );
    }

    [Fact]
    public void Samples_are_not_what_is_built() =>
        Assert.Empty(
            Judge.By<PackingsMixed>(
                Order("KA10")
                    .Stating(
                        nameof(PurchaseOrder.AddSamples),
                        SampleDesigns.Known(Series.Find("KAS10")!, "samples"),
                        SampleDesigns.Known(50, "pieces")
                    )
            )
        );

    private static InterconnectModel Between(string first, string second) =>
        SampleDesigns.Between(Series.Find(first)!, Series.Find(second)!);

    /// <summary>The origin of each part is its part number.</summary>
    private static OrderModel Order(params string[] numbers) =>
        numbers.Aggregate(new OrderModel(), (order, number) => Add(order, Series.Find(number)!));

    private static OrderModel Add(OrderModel order, Connector part) =>
        order.Stating(nameof(PurchaseOrder.Add), SampleDesigns.Known(part, part.PartNumber.Value), SampleDesigns.Known(3000, "pieces"));
}
