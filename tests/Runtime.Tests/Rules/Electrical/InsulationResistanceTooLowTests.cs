using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class InsulationResistanceTooLowTests
{
    private static readonly InterconnectModel Design = SampleDesigns.Between("RA10", "RB10");

    [Fact]
    public void More_than_a_new_connector_has()
    {
        Finding finding = Assert.Single(Judge.By<InsulationResistanceTooLow>(Needing(Design, 1000.1m)));
        Assert.Equal(
            "error KEY3014: an insulation resistance of 1000.1 MΩ is not guaranteed; R4 connectors have at least 1000 MΩ when new",
            finding.ToString()
        );
        Assert.Equal("need", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void More_than_remains_after_the_test_that_takes_most()
    {
        InterconnectModel tested = Design
            .Stating(nameof(Interconnect.RequireThermalShock), Traced.Create(5))
            .Stating(nameof(Interconnect.RequireSaltSpray), Traced.Create(TimeSpan.Zero));
        Finding finding = Assert.Single(Judge.By<InsulationResistanceTooLow>(Needing(tested, 60)));
        Assert.Equal(
            "an insulation resistance of 60 MΩ is not guaranteed; R4 connectors have at least 50 MΩ after salt spray",
            finding.Message
        );
        Assert.Equal(["call"], finding.Related);
    }

    [Fact]
    public void What_is_guaranteed_passes()
    {
        Assert.Empty(Judge.By<InsulationResistanceTooLow>(Needing(Design, 1000)));
        Assert.Empty(Judge.By<InsulationResistanceTooLow>(Needing(Design, -1)));
        Assert.Empty(
            Judge.By<InsulationResistanceTooLow>(Needing(Design.Stating(nameof(Interconnect.RequireThermalShock), Traced.Create(5)), 100))
        );
        Assert.Empty(
            Judge.By<InsulationResistanceTooLow>(
                Needing(Design.Stating(nameof(Interconnect.RequireSaltSpray), Traced.Create(TimeSpan.Zero)), 50)
            )
        );
    }

    [Fact]
    public void A_test_after_which_no_figure_is_given_takes_nothing() =>
        Assert.Empty(
            Judge.By<InsulationResistanceTooLow>(
                Needing(Design.Stating(nameof(Interconnect.RequireHydrogenSulfide), Traced.Create(TimeSpan.FromHours(48))), 1000)
            )
        );

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nratings insulationResistance=10 MΩ\nheader 10: WB{}\n").Find("WB10")!;
        Assert.Equal(
            "an insulation resistance of 500 MΩ is not guaranteed; W4 connectors have at least 10 MΩ when new",
            Assert.Single(Judge.By<InsulationResistanceTooLow>(Needing(SampleDesigns.Between(TestSeries.Part("RA10"), weak), 500))).Message
        );
    }

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<InsulationResistanceTooLow>(Design));
        Assert.Empty(Judge.By<InsulationResistanceTooLow>(Needing(SampleDesigns.Between("UA10", "UB10"), 99999)));
        Assert.Empty(Judge.By<InsulationResistanceTooLow>(Needing(SampleDesigns.NoneKnown(), 99999)));
        Assert.Empty(
            Judge.By<InsulationResistanceTooLow>(
                Design.Stating(nameof(Interconnect.RequireInsulationResistance), SampleDesigns.Unknown<ElectricResistance>())
            )
        );
        Assert.Single(Judge.By<InsulationResistanceTooLow>(Needing(SampleDesigns.Half("RA10"), 99999)));
    }

    private static InterconnectModel Needing(InterconnectModel design, decimal megaohms) =>
        design.Stating(nameof(Interconnect.RequireInsulationResistance), SampleDesigns.Known(megaohms.Megaohms(), "need"));
}
