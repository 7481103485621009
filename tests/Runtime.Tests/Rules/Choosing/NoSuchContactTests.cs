using Keyway.Designs.Model;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Choosing;

public class NoSuchContactTests
{
    private static readonly InterconnectModel Camera = SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG");

    [Fact]
    public void A_contact_after_the_last_is_a_finding()
    {
        Finding finding = Assert.Single(Judge.By<NoSuchContact>(Camera.AddNet("VCAM", 1.2m, 25)));
        Assert.Equal("error KEY1003: AXK7L24223G has contacts 1 to 24; there is no contact 25", finding.ToString());
        Assert.Equal("VCAM[0]", finding.Origin);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void So_is_one_before_the_first_or_far_away(int contact) =>
        Assert.Equal(
            FormattableString.Invariant($"AXK7L24223G has contacts 1 to 24; there is no contact {contact}"),
            Assert.Single(Judge.By<NoSuchContact>(Camera.AddNet("VCAM", 1.2m, contact))).Message
        );

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    public void The_first_and_the_last_are_there(int contact) =>
        Assert.Empty(Judge.By<NoSuchContact>(Camera.AddNet("VCAM", 1.2m, contact)));

    [Fact]
    public void Every_contact_that_is_not_there_is_a_finding_of_its_own() =>
        Assert.Equal(
            ["A[1]", "A[2]", "B[0]"],
            Judge.By<NoSuchContact>(Camera.AddNet("A", 1, 1, 25, 26).AddNet("B", 1, 25)).Select(finding => (string)finding.Origin!)
        );

    [Theory]
    [InlineData("AXK7L24223G", "AXK8L26124BG")]
    [InlineData("AXK8L26124BG", "AXK7L24223G")]
    public void Where_the_halves_differ_the_wider_one_counts(string first, string second)
    {
        Assert.Empty(Judge.By<NoSuchContact>(SampleDesigns.Between(first, second).AddNet("A", 1, 26)));
        Assert.Equal(
            "AXK8L26124BG has contacts 1 to 26; there is no contact 27",
            Assert.Single(Judge.By<NoSuchContact>(SampleDesigns.Between(first, second).AddNet("A", 1, 27))).Message
        );
    }

    [Fact]
    public void One_known_half_is_enough() => Assert.Single(Judge.By<NoSuchContact>(SampleDesigns.Half("AXK7L24223G").AddNet("A", 1, 25)));

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(Judge.By<NoSuchContact>(SampleDesigns.NoneKnown().AddNet("A", 1, 9999)));
        Assert.Empty(
            Judge.By<NoSuchContact>(
                Camera.WithNet(
                    new NetModel(
                        SampleDesigns.Name("A"),
                        SampleDesigns.Current("A", 1),
                        SampleDesigns.Unknown<IReadOnlyList<Traced<int>>>()
                    )
                )
            )
        );
    }

    [Fact]
    public void An_unknown_contact_leaves_the_others_checked()
    {
        Traced<IReadOnlyList<Traced<int>>> contacts = Traced.Create<IReadOnlyList<Traced<int>>>([
            SampleDesigns.Unknown<int>(),
            new Traced<int>(25, "wrong"),
            Traced.Create(1),
        ]);
        Finding finding = Assert.Single(
            Judge.By<NoSuchContact>(
                Camera.WithNet(new NetModel(SampleDesigns.Unknown<string>(), SampleDesigns.Unknown<ElectricCurrent>(), contacts))
            )
        );
        Assert.Equal("wrong", finding.Origin);
    }
}
