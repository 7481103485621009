using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class VoltageOverPolicyTests
{
    private static readonly DesignPolicy ThreeQuarters = new() { VoltageDerating = 75.Percent() };

    private static readonly InterconnectModel Design = MadeUp.Pair("K2", "ratings voltage=24 V").Under(ThreeQuarters);

    [Theory]
    [InlineData(18.1, "18.1 V")]
    [InlineData(-18.1, "-18.1 V")]
    [InlineData(24, "24 V")]
    [InlineData(-24, "-24 V")]
    public void Over_the_share_that_the_team_allows(double volts, string stated)
    {
        Finding finding = Assert.Single(Judge.By<VoltageOverPolicy>(Design.WithVoltage((decimal)volts)));
        Assert.Equal(
            $"warning KEY3010: {stated} is over the team's limit; derated to 75 %, K2 connectors are rated for 18 V",
            finding.ToString()
        );
        Assert.Equal("voltage", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_share_itself_is_allowed()
    {
        Assert.All([0, 18m, -18m], volts => Assert.Empty(Judge.By<VoltageOverPolicy>(Design.WithVoltage(volts))));
        Assert.Single(Judge.By<VoltageOverPolicy>(Design.WithVoltage(18.00000000000000000000000001m)));
    }

    [Fact]
    public void Over_the_rating_another_rule_speaks()
    {
        InterconnectModel over = Design.WithVoltage(24.1m);
        Assert.Empty(Judge.By<VoltageOverPolicy>(over));
        Assert.Empty(Judge.By<VoltageOverPolicy>(Design.WithVoltage(-24.1m)));
        Assert.Equal(["KEY3003"], Judge.Errors(over));
    }

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("L3", "ratings voltage=48 V"),
                MadeUp.Header("M4", "ratings voltage=12 V")
            )
        )
        {
            Assert.Equal(
                "10 V is over the team's limit; derated to 75 %, M4 connectors are rated for 9 V",
                Assert.Single(Judge.By<VoltageOverPolicy>(design.Under(ThreeQuarters).WithVoltage(10))).Message
            );
        }
    }

    [Fact]
    public void What_is_unknown_not_rated_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<VoltageOverPolicy>(Design));
        Assert.Empty(Judge.By<VoltageOverPolicy>(Design.Under(DesignPolicy.None).WithVoltage(24)));
        Assert.Empty(Judge.By<VoltageOverPolicy>(Design.Under(new DesignPolicy { CurrentDerating = 10.Percent() }).WithVoltage(24)));
        Assert.Empty(Judge.By<VoltageOverPolicy>(Design.WithVoltage(SampleDesigns.Unknown<ElectricPotential>())));
        Assert.Empty(Judge.By<VoltageOverPolicy>(MadeUp.Pair("U4").Under(ThreeQuarters).WithVoltage(24)));
        Assert.Empty(Judge.By<VoltageOverPolicy>(SampleDesigns.NoneKnown().Under(ThreeQuarters).WithVoltage(24)));
        Assert.All(
            MadeUp.WithUnknown(Design.First.Value),
            half => Assert.Single(Judge.By<VoltageOverPolicy>(half.Under(ThreeQuarters).WithVoltage(24)))
        );
    }
}
