using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class InterconnectCheckTests
{
    private static readonly Interconnect Camera = Interconnect.Between(TestSeries.Part("AXK7L24223G"), TestSeries.Part("AXK8L24124BG"));

    public static TheoryData<string> Peculiar => Cultures.Peculiar;

    [Fact]
    public void The_example_of_the_design_is_sound()
    {
        Interconnect camera = Camera
            .AddNet("VCAM", 1.2.Amperes(), contacts: [1, 2, 3, 4])
            .AddNet("GND", 1.2.Amperes(), contacts: [21, 22, 23, 24])
            .WithVoltage(3.3.Volts())
            .WithAmbientTemperature((-20).DegreesCelsius(), 70.DegreesCelsius())
            .WithMatingCycles(30)
            .WithMatedHeight(0.9.Millimeters());
        Assert.Empty(camera.Check());
        Assert.Same(camera, camera.EnsureValid());
    }

    [Fact]
    public void Findings_come_by_ID()
    {
        Interconnect interconnect = Camera
            .AddNet("B", 1.Amperes(), [1, 1])
            .AddNet("B", 1.Amperes(), [30])
            .WithVoltage(61.Volts())
            .WithMatedHeight(1.Millimeters());
        Assert.Equal(
            ["KEY1003", "KEY2005", "KEY3001", "KEY3003", "KEY3005", "KEY3006"],
            Errors(interconnect).Select(finding => finding.Id)
        );
    }

    [Fact]
    public void A_finding_reads_as_the_build_prints_it() =>
        Assert.Equal(
            "error KEY3001: 'VBAT' puts 0.375 A on each of 4 contacts; F4 contacts carry 0.3 A; 1.5 A needs 5 contacts",
            Assert.Single(Errors(Camera.AddNet("VBAT", 1.5.Amperes(), contacts: [1, 2, 3, 4]))).ToString()
        );

    [Fact]
    public void Checking_twice_finds_the_same()
    {
        Interconnect interconnect = Camera.AddNet("VBAT", 6.Amperes(), contacts: [1, 2, 25]);
        Assert.Equal(
            interconnect.Check().Select(finding => finding.ToString()),
            interconnect.Check().Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void A_broken_rule_throws_with_the_findings()
    {
        Interconnect interconnect = Camera.AddNet("VBAT", 1.5.Amperes(), contacts: [1, 2, 3, 25]);
        DesignRuleException exception = Assert.Throws<DesignRuleException>(interconnect.EnsureValid);
        Assert.Equal(interconnect.Check().Select(finding => finding.ToString()), exception.Findings.Select(finding => finding.ToString()));
        Assert.Contains(
            "error KEY1003: AXK7L24223G has contacts 1 to 24; there is no contact 25",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Peculiar))]
    public void Messages_are_the_same_in_every_culture(string culture)
    {
        Interconnect interconnect = Camera
            .AddNet("VBAT", 1.5.Amperes(), contacts: [1, 2, 3, 4])
            .AddNet("VCAM", 4.5.Amperes(), contacts: [-5])
            .WithVoltage((-60.5).Volts())
            .WithMatedHeight(1.5.Millimeters());
        Assert.Equal(
            interconnect.Check().Select(finding => finding.ToString()),
            Cultures.In(culture, () => interconnect.Check().Select(finding => finding.ToString()).ToList())
        );
    }

    private static IEnumerable<Finding> Errors(Interconnect interconnect) =>
        interconnect.Check().Where(finding => finding.Severity == FindingSeverity.Error);
}
