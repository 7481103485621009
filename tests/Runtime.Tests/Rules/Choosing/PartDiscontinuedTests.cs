using Keyway.Designs.Model;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Choosing;

public class PartDiscontinuedTests
{
    private static readonly Series Series = TestSeries.Create(
        """
        series K5
        variant old: 1
        variant older: 2
        variant oldest: 3
        variant new: 4
        product@variant=old status=notForNewDesigns | successor=KA{contacts}
        product@variant=older status=lastTimeBuy
        alternate@variant=older number=KAA{contacts}
        alternate@variant=older number=Z{contacts} | manufacturer=Other
        product@variant=oldest status=obsolete
        product@variant=new status=preview
        product@role=header status=active
        socket 10: KA{}
        socket 10: KAA{}
        socket 10: KAB{}
        socket 10: KAC{}
        socket 10: KAD{}
        header 10: KB{}
        pair 1.2 mm: 0 5
        pair 1.2 mm: 1 5
        pair 1.2 mm: 2 5
        pair 1.2 mm: 3 5
        pair 1.2 mm: 4 5

        """
    );

    [Fact]
    public void A_part_that_is_not_for_new_designs_has_a_successor()
    {
        Finding finding = Assert.Single(Judge.By<PartDiscontinued>(Between("KAA10")));
        Assert.Equal("warning KEY1008: KAA10 is not for new designs; the successor is KA10", finding.ToString());
        Assert.Equal("first", finding.Origin);
        Assert.Equal(["first: KA10"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Alternates_are_named_without_a_successor_and_offered_if_they_are_made()
    {
        Finding finding = Assert.Single(Judge.By<PartDiscontinued>(Between("KAB10")));
        Assert.Equal(
            "KAB10 is about to be discontinued, and can be ordered for the last time; the alternates are KAA10 and Z10",
            finding.Message
        );
        Assert.Empty(Judge.RemediesOf(finding));
    }

    [Fact]
    public void A_part_without_a_successor_is_a_finding_too()
    {
        Finding finding = Assert.Single(Judge.By<PartDiscontinued>(Between("KAC10")));
        Assert.Equal("KAC10 is no longer made; its catalog names no successor", finding.Message);
    }

    [Theory]
    [InlineData("KA10")]
    [InlineData("KAD10")]
    public void Other_parts_are_sound(string socket) => Assert.Empty(Judge.By<PartDiscontinued>(Between(socket)));

    [Fact]
    public void An_unknown_part_is_not_checked() =>
        Assert.Empty(Judge.By<PartDiscontinued>(new InterconnectModel(Traced<Connector>.Unknown(null), Traced<Connector>.Unknown(null))));

    private static InterconnectModel Between(string socket) => SampleDesigns.Between(Series.Find(socket)!, Series.Find("KB10")!);
}
