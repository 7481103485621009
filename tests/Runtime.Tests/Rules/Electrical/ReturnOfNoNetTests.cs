using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class ReturnOfNoNetTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2").AddNet("VCAM", 0.1m, 1).AddNet("VIO", 0.1m, 2);

    [Fact]
    public void A_name_that_is_not_a_net_is_a_finding_with_the_one_that_was_meant()
    {
        Finding finding = Assert.Single(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["VCAN", "VIO"], 3)));
        Assert.Equal(
            "error KEY3011: 'GND' returns 'VCAN', but no net with this name was added before it; did you mean 'VCAM'?",
            finding.ToString()
        );
        Assert.Equal("VCAN", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Equal(["VCAN: VCAM"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Where_none_is_near_all_that_were_added_before_are_named()
    {
        Finding finding = Assert.Single(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["CLOCK"], 3).AddNet("LATER", 0.1m, 4)));
        Assert.Equal(
            "'GND' returns 'CLOCK', but no net with this name was added before it; the nets are 'VCAM' and 'VIO'",
            finding.Message
        );
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_net_that_is_added_only_after_it_is_a_finding() =>
        Assert.Equal(
            "'GND' returns 'VCAM', but no net with this name was added before it",
            Assert.Single(Judge.By<ReturnOfNoNet>(MadeUp.Pair("K2").AddReturn("GND", ["VCAM"], 3).AddNet("VCAM", 0.1m, 1))).Message
        );

    [Fact]
    public void A_return_is_not_its_own() => Assert.Single(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["GND"], 3)));

    [Fact]
    public void Each_name_of_each_return_is_checked_separately() =>
        Assert.Equal(
            ["A1", "A2", "B1"],
            Judge
                .By<ReturnOfNoNet>(Design.AddReturn("GND", ["A1", "VIO", "A2"], 3).AddReturn("AGND", ["VCAM", "B1"], 4))
                .Select(finding => finding.Origin)
        );

    [Fact]
    public void Nets_that_were_added_before_pass()
    {
        Assert.Empty(Judge.By<ReturnOfNoNet>(Design));
        Assert.Empty(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["VIO", "VCAM"], 3)));
        Assert.Empty(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["VIO"], 3).AddReturn("AGND", ["GND"], 4)));
        Assert.Empty(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", [], 3)));
    }

    [Fact]
    public void What_is_unknown_is_not_a_finding_and_halves_need_not_be()
    {
        Assert.Empty(Judge.By<ReturnOfNoNet>(Design.AddNetWithoutName(0.1m, 4).AddReturn("GND", ["VCAN"], 3)));
        Assert.Single(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["VCAN"], 3).AddNetWithoutName(0.1m, 4)));
        Assert.Single(
            Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["VCAN"], 3).AddNetWithoutName(0.1m, 4).AddReturn("AGND", ["VCAN"], 5))
        );
        Assert.Empty(Judge.By<ReturnOfNoNet>(Returning(SampleDesigns.Unknown<IReadOnlyList<Traced<string>>>())));
        Assert.Equal(
            ["wrong"],
            Judge
                .By<ReturnOfNoNet>(
                    Returning(
                        Traced.Create<IReadOnlyList<Traced<string>>>([SampleDesigns.Unknown<string>(), new Traced<string>("VCAN", "wrong")])
                    )
                )
                .Select(finding => finding.Origin)
        );
        Assert.Single(Judge.By<ReturnOfNoNet>(SampleDesigns.NoneKnown().AddReturn("GND", ["VCAN"], 3)));
    }

    [Fact]
    public void Adding_such_a_return_throws_with_the_words_of_the_rule()
    {
        Finding found = Assert.Single(Judge.By<ReturnOfNoNet>(Design.AddReturn("GND", ["VCAN"], 3)));
        Interconnect designed = Interconnect
            .Between(TestSeries.Part("AXK7L24223G"), TestSeries.Part("AXK8L24124BG"))
            .AddNet("VCAM", 0.1.Amperes(), [1]);
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => designed.AddReturn("GND", ["VCAN"], [3]));
        Assert.StartsWith(found.Message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal("nets", thrown.ParamName);
    }

    private static InterconnectModel Returning(Traced<IReadOnlyList<Traced<string>>> of) =>
        Design.Stating(nameof(Interconnect.AddReturn), SampleDesigns.Name("GND"), of, SampleDesigns.Contacts("GND", 3));
}
