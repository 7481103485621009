using Keyway.Designs.Model;
using Keyway.Rules.Electrical;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Electrical;

public class DielectricTestTooHighTests
{
    private static readonly InterconnectModel Design = SampleDesigns.Between("RA10", "RB10");

    [Theory]
    [InlineData(
        150.1,
        "error KEY3013: a test voltage of 150.1 V is over the dielectric strength; R4 connectors withstand 150 V AC for 1 min"
    )]
    [InlineData(
        -500,
        "error KEY3013: a test voltage of -500 V is over the dielectric strength; R4 connectors withstand 150 V AC for 1 min"
    )]
    public void A_voltage_over_the_dielectric_strength_is_an_error(double volts, string text)
    {
        Finding finding = Assert.Single(Judge.By<DielectricTestTooHigh>(Tested(Design, (decimal)volts)));
        Assert.Equal(text, finding.ToString());
        Assert.Equal("voltage", finding.Origin);
        Assert.Equal(150.Volts(), Assert.Single(finding.Remedies).Value);
    }

    [Fact]
    public void A_shorter_test_bears_no_higher_voltage() =>
        Assert.Equal(
            FindingSeverity.Error,
            Assert.Single(Judge.By<DielectricTestTooHigh>(Tested(Design, 151, TimeSpan.FromSeconds(1)))).Severity
        );

    [Fact]
    public void A_longer_test_is_a_warning()
    {
        Finding finding = Assert.Single(Judge.By<DielectricTestTooHigh>(Tested(Design, 150, TimeSpan.FromSeconds(61))));
        Assert.Equal(
            "warning KEY3013: 150 V for 61 s goes beyond the maker's test; R4 connectors withstand 150 V AC for 1 min",
            finding.ToString()
        );
        Assert.Equal("duration", finding.Origin);
        Assert.Equal(["voltage"], finding.Related);
        Assert.Equal(TimeSpan.FromMinutes(1), Assert.Single(finding.Remedies).Value);
    }

    [Theory]
    [InlineData(0, 60)]
    [InlineData(150, 60)]
    [InlineData(-150, 60)]
    [InlineData(60, 3600)]
    [InlineData(-60, 3600)]
    public void The_limits_themselves_are_allowed_and_the_rated_voltage_for_good(double volts, int seconds)
    {
        Assert.Empty(Judge.By<DielectricTestTooHigh>(Tested(Design, (decimal)volts)));
        Assert.Empty(Judge.By<DielectricTestTooHigh>(Tested(Design, (decimal)volts, TimeSpan.FromSeconds(seconds))));
    }

    [Fact]
    public void The_weaker_half_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nratings dielectricStrength=100 V\nheader 10: WB{}\n").Find("WB10")!;
        Assert.Equal(
            "a test voltage of 120 V is over the dielectric strength; W4 connectors withstand 100 V AC",
            Assert.Single(Judge.By<DielectricTestTooHigh>(Tested(SampleDesigns.Between(TestSeries.Part("RA10"), weak), 120))).Message
        );
    }

    [Fact]
    public void Of_a_longer_test_nothing_is_known_without_its_time_or_the_rated_voltage()
    {
        foreach (
            string facts in new[]
            {
                "ratings dielectricStrength=150 V | voltage=60 V",
                "ratings dielectricStrength=150 V\ntest-conditions dielectricDuration=1 min",
            }
        )
        {
            Connector same = TestSeries.Create($"series H4\n{facts}\nconnector 10: HA{{}}\npair 1.0 mm: 0 0\n").Find("HA10")!;
            Assert.Empty(Judge.By<DielectricTestTooHigh>(Tested(SampleDesigns.Between(same, same), 100, TimeSpan.FromHours(1))));
        }
    }

    [Fact]
    public void What_is_unknown_or_not_stated_is_not_a_finding()
    {
        Assert.Empty(Judge.By<DielectricTestTooHigh>(Design));
        Assert.Empty(Judge.By<DielectricTestTooHigh>(Tested(SampleDesigns.Between("UA10", "UB10"), 5000, TimeSpan.FromHours(1))));
        Assert.Empty(Judge.By<DielectricTestTooHigh>(Tested(SampleDesigns.NoneKnown(), 5000)));
        Assert.Empty(
            Judge.By<DielectricTestTooHigh>(
                Design.Stating(nameof(Interconnect.RequireDielectricStrength), SampleDesigns.Unknown<ElectricPotential>())
            )
        );
        Assert.Empty(
            Judge.By<DielectricTestTooHigh>(
                Design.Stating(
                    nameof(Interconnect.RequireDielectricStrength),
                    SampleDesigns.Known(150.Volts(), "voltage"),
                    SampleDesigns.Unknown<TimeSpan>()
                )
            )
        );
        Assert.Single(Judge.By<DielectricTestTooHigh>(Tested(SampleDesigns.Half("RA10"), 151)));
    }

    private static InterconnectModel Tested(InterconnectModel design, decimal volts) =>
        design.Stating(nameof(Interconnect.RequireDielectricStrength), SampleDesigns.Known(volts.Volts(), "voltage"));

    private static InterconnectModel Tested(InterconnectModel design, decimal volts, TimeSpan duration) =>
        design.Stating(
            nameof(Interconnect.RequireDielectricStrength),
            SampleDesigns.Known(volts.Volts(), "voltage"),
            SampleDesigns.Known(duration, "duration")
        );
}
