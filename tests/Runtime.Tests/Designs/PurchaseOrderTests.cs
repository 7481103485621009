using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class PurchaseOrderTests
{
    private static readonly Connector Socket = TestSeries.Part("RA10");

    private static readonly PurchaseOrder Empty = new("first");

    [Fact]
    public void Every_call_returns_a_new_order_and_leaves_the_old_one_as_it_was()
    {
        PurchaseOrder one = Empty.Add(Socket, 1);
        PurchaseOrder two = one.AddSamples(Socket, 1);
        Assert.Empty(Empty.Check());
        Assert.Equal(["KEY6001"], one.Check().Select(finding => finding.Id));
        Assert.Equal(["KEY6001", "KEY6003"], two.Check().Select(finding => finding.Id));
        Assert.Equal(["first", "first"], new[] { two.Name, two.ToString() });
    }

    [Fact]
    public void Findings_read_as_the_build_prints_them() =>
        Assert.Equal(
            [
                "error KEY6001: 1,000 pieces of RA10 are not a whole number of inner cartons of 300; the next is 1,200, 200 more",
                "error KEY6002: 300 pieces of RA10 are fewer than the minimum order of 500",
                "error KEY6003: samples of RA10 come in multiples of 50, not 51; the next multiple is 100",
            ],
            Empty.Add(Socket, 1000).Add(Socket, 300).AddSamples(Socket, 51).Check().Select(finding => finding.ToString())
        );

    [Fact]
    public void An_error_is_not_let_through() =>
        Assert.Equal("KEY6002", Assert.Single(Assert.Throws<DesignRuleException>(Empty.Add(Socket, 300).EnsureValid).Findings).Id);

    [Fact]
    public void Warnings_and_information_are_let_through()
    {
        Connector other = TestSeries
            .Create(
                "series Q4\npacking@role=socket orderUnit=innerCarton | innerCarton=300\n"
                    + "packing@role=header orderUnit=innerCarton | innerCarton=400\nsocket 10: QA{}\nheader 10: QB{}\npair 1.0 mm: 0 1\n"
            )
            .Find("QA10")!;
        PurchaseOrder uneven = Empty.AddFor(Interconnect.Between(other, other.Mates[0].Partner), 100);
        Assert.Equal(
            "warning KEY6004: 100 units take 1 inner carton of QA10 (300 pieces, 200 left over) "
                + "and 1 inner carton of QB10 (400 pieces, 300 left over); at 1,200 units both come out even",
            Assert.Single(uneven.Check()).ToString()
        );
        Assert.Same(uneven, uneven.EnsureValid());
        PurchaseOrder unknown = Empty.Add(TestSeries.Part("UA10"), 1);
        Assert.Equal(
            "info KEY1005: the catalog gives no order unit for UA10; this is not checked",
            Assert.Single(unknown.Check()).ToString()
        );
        Assert.Same(unknown, unknown.EnsureValid());
    }

    [Fact]
    public void Null_is_neither_a_name_nor_a_part_nor_an_interconnect()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new PurchaseOrder(null!)).ParamName);
        Assert.Equal("part", Assert.Throws<ArgumentNullException>(() => Empty.Add(null!, 1)).ParamName);
        Assert.Equal("part", Assert.Throws<ArgumentNullException>(() => Empty.AddSamples(null!, 1)).ParamName);
        Assert.Equal("interconnect", Assert.Throws<ArgumentNullException>(() => Empty.AddFor(null!, 1)).ParamName);
    }
}
