using Keyway.Parts;
using Keyway.Rules.Mating;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Parts;

public class ProductFactsTests
{
    private static readonly Series Series = TestSeries.Create(
        "series W2\nsource title=W2 | address=https://acme.example/w2.pdf\nroles socket=receptacle | header=plug\n"
            + "product status=active | rohs=compliant | moistureSensitivityLevel=2a | footprint=Acme:W2_{contacts} | model={number}.step\n"
            + "product@role=header status=lastTimeBuy | successor=X{contacts}-B\n"
            + "alternate@role=header number=Y{contacts} | manufacturer=Other\n"
            + "alternate@role=socket number=WC10\ntray type=A | piecesPerTray=50\npacking orderUnit=tray\n"
            + "reflow peak=260 °C | peakDuration=10 s | liquidus=220 °C | liquidusDuration=60 s | passes=2\n"
            + "socket 10: WA{}\nsocket 10: WC{}\nheader 10: WB{}\npair 1.0 mm: 0 2\n"
    );

    private static readonly Connector Socket = Series.Find("WA10")!;

    private static readonly Connector Header = Series.Find("WB10")!;

    [Fact]
    public void A_parts_list_finds_its_facts()
    {
        ProductFacts facts = Socket.Product;
        Assert.Equal((ProductStatus.Active, null), (facts.Status, facts.Successor));
        Assert.Equal((RohsCompliance.Compliant, "2a"), (facts.Rohs, facts.MoistureSensitivityLevel));
        Assert.Equal(("Acme:W2_10", "WA10.step"), (facts.Footprint, facts.Model));
        Assert.Equal((ProductStatus.LastTimeBuy, "X10-B"), (Header.Product.Status, Header.Product.Successor));
        Assert.Equal("https://acme.example/w2.pdf", Series.Source!.Address);
        Assert.Null(TestSeries.Part("AXK740347G").Product.Status);
    }

    [Fact]
    public void Alternates_are_those_that_either_catalog_lists()
    {
        Alternate alternate = Assert.Single(Header.Alternates);
        Assert.Equal(("Y10", "Other"), (alternate.Number, alternate.Manufacturer));
        Connector other = Series.Find("WC10")!;
        Assert.True(Socket.IsAlternateOf(other));
        Assert.True(other.IsAlternateOf(Socket));
        Assert.False(Socket.IsAlternateOf(Header));
        Assert.Empty(TestSeries.Part("AXK740347G").Alternates);
    }

    [Fact]
    public void A_tray_may_be_the_unit_of_order()
    {
        Assert.Equal(("A", 50), (Socket.Packing.Tray!.Type, Socket.Packing.Tray.PiecesPerTray));
        Assert.Equal((OrderUnit.Tray, 50), (Socket.Packing.OrderUnit, Socket.Packing.OrderUnitPieces));
        Assert.Null(TestSeries.Part("AXK740347G").Packing.Tray);
    }

    [Fact]
    public void Reflow_has_times_and_passes()
    {
        Soldering soldering = Socket.Soldering;
        Assert.Equal((TimeSpan.FromSeconds(10), 2), (soldering.ReflowPeakDuration, soldering.ReflowPasses));
        Assert.Equal((220.DegreesCelsius(), TimeSpan.FromMinutes(1)), (soldering.ReflowLiquidus, soldering.ReflowLiquidusDuration));
    }

    [Fact]
    public void Messages_use_the_words_of_the_catalog_for_roles()
    {
        Assert.Equal(
            "WA10 and WC10 are both receptacles; a receptacle mates with a plug, WA10 with WB10",
            Assert.Single(Judge.By<RolesDoNotMate>(SampleDesigns.Between(Socket, Series.Find("WC10")!))).Message
        );
        Assert.Equal("W2 plugs", new PartRequest(Series, ConnectorRole.Header, Traced.Create(10), null).Noun);
    }
}
