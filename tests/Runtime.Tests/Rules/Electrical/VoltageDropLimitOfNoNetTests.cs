using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class VoltageDropLimitOfNoNetTests
{
    private static readonly InterconnectModel Design = MadeUp.Pair("K2").AddNet("VCORE", 0.1m, 1).AddNet("VIO", 0.1m, 2);

    [Fact]
    public void A_name_that_is_not_a_net_is_a_finding_with_the_one_that_was_meant()
    {
        Finding finding = Assert.Single(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(Design, "VCORR")));
        Assert.Equal("error KEY3012: there is no net 'VCORR'; did you mean 'VCORE'?", finding.ToString());
        Assert.Equal("net", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Equal(["net: VCORE"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void Where_none_is_near_all_are_named()
    {
        Finding finding = Assert.Single(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(Design, "CLOCK")));
        Assert.Equal("there is no net 'CLOCK'; the nets are 'VCORE' and 'VIO'", finding.Message);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void Without_nets_none_is_named() =>
        Assert.Equal(
            "there is no net 'VIO'",
            Assert.Single(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(MadeUp.Pair("K2"), "VIO"))).Message
        );

    [Fact]
    public void Upper_and_lower_case_are_two_names() =>
        Assert.Equal(["net: VIO"], Judge.RemediesOf(Assert.Single(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(Design, "vio")))));

    [Fact]
    public void Each_name_is_checked_separately() =>
        Assert.Equal(
            ["there is no net 'VCORR'; did you mean 'VCORE'?", "there is no net 'VIA'; did you mean 'VIO'?"],
            Judge
                .By<VoltageDropLimitOfNoNet>(LimitedFor(LimitedFor(LimitedFor(Design, "VCORR"), "VIO"), "VIA"))
                .Select(finding => finding.Message)
        );

    [Fact]
    public void A_net_passes_whether_it_is_added_before_or_after()
    {
        Assert.Empty(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(Design, "VCORE")));
        Assert.Empty(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(MadeUp.Pair("K2"), "VCORE").AddNet("VCORE", 0.1m, 1)));
        Assert.Empty(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(Design.AddReturn("GND", ["VIO"], 3), "GND")));
    }

    [Fact]
    public void A_limit_for_all_nets_names_no_net() =>
        Assert.Empty(
            Judge.By<VoltageDropLimitOfNoNet>(
                Design.Stating(nameof(Interconnect.LimitVoltageDrop), SampleDesigns.Known(5.Millivolts(), "drop"))
            )
        );

    [Fact]
    public void What_is_unknown_is_not_a_finding_and_halves_need_not_be()
    {
        Assert.Empty(Judge.By<VoltageDropLimitOfNoNet>(Design));
        Assert.Empty(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(Design.AddNetWithoutName(0.1m, 3), "VCORR")));
        Assert.Empty(
            Judge.By<VoltageDropLimitOfNoNet>(
                Design.Stating(
                    nameof(Interconnect.LimitVoltageDrop),
                    SampleDesigns.Unknown<string>(),
                    SampleDesigns.Known(5.Millivolts(), "drop")
                )
            )
        );
        Assert.Single(Judge.By<VoltageDropLimitOfNoNet>(LimitedFor(SampleDesigns.NoneKnown(), "VCORR")));
    }

    private static InterconnectModel LimitedFor(InterconnectModel design, string net) =>
        design.Stating(nameof(Interconnect.LimitVoltageDrop), SampleDesigns.Known(net, "net"), SampleDesigns.Known(5.Millivolts(), "drop"));
}
