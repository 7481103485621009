using Keyway.Designs.Model;
using Keyway.Rules.Environment;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Environment;

public class EnduranceNotTestedTests
{
    private static readonly InterconnectModel Design = SampleDesigns.Between("RA10", "RB10");

    [Fact]
    public void Each_condition_beyond_the_test_is_reported_at_its_place()
    {
        IReadOnlyList<Finding> findings = Judge.By<EnduranceNotTested>(
            Design
                .Stating(
                    nameof(Interconnect.RequireThermalShock),
                    SampleDesigns.Known(6, "cycles"),
                    SampleDesigns.Known((-58.1).DegreesCelsius(), "cold"),
                    SampleDesigns.Known(88.1.DegreesCelsius(), "hot"),
                    SampleDesigns.Known(TimeSpan.FromMinutes(60), "dwell")
                )
                .Stating(
                    nameof(Interconnect.RequireDampHeat),
                    SampleDesigns.Known(TimeSpan.FromHours(121), "damp hours"),
                    SampleDesigns.Known(43.DegreesCelsius(), "damp temperature"),
                    SampleDesigns.Known(98.Percent(), "damp humidity")
                )
                .Stating(
                    nameof(Interconnect.RequireSaltSpray),
                    SampleDesigns.Known(TimeSpan.FromHours(48), "salt hours"),
                    SampleDesigns.Known(40.DegreesCelsius(), "salt temperature"),
                    SampleDesigns.Known(10.Percent(), "salt")
                )
                .Stating(
                    nameof(Interconnect.RequireHydrogenSulfide),
                    SampleDesigns.Known(TimeSpan.FromHours(96), "gas hours"),
                    SampleDesigns.Known(45.DegreesCelsius(), "gas temperature"),
                    SampleDesigns.Known(5.PartsPerMillion(), "gas"),
                    SampleDesigns.Known(81.Percent(), "gas humidity")
                )
        );
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
        Assert.Equal(
            [
                ("cycles", "thermal shock with 6 cycles goes beyond the maker's test; R4 connectors are tested with 5 cycles"),
                ("cold", "thermal shock at -58.1 °C goes beyond the maker's test; R4 connectors are tested at -58 °C to -55 °C"),
                ("hot", "thermal shock at 88.1 °C goes beyond the maker's test; R4 connectors are tested at 85 °C to 88 °C"),
                (
                    "dwell",
                    "thermal shock with a dwell of 1 h goes beyond the maker's test; R4 connectors are tested with a dwell of 30 min"
                ),
                ("damp hours", "damp heat for 121 h goes beyond the maker's test; R4 connectors are tested for 120 h"),
                ("damp temperature", "damp heat at 43 °C goes beyond the maker's test; R4 connectors are tested at 38 °C to 42 °C"),
                (
                    "damp humidity",
                    "damp heat at a relative humidity of 98 % goes beyond the maker's test; "
                        + "R4 connectors are tested at a relative humidity of 90 % to 95 %"
                ),
                ("salt hours", "salt spray for 48 h goes beyond the maker's test; R4 connectors are tested for 24 h"),
                ("salt temperature", "salt spray at 40 °C goes beyond the maker's test; R4 connectors are tested at 33 °C to 37 °C"),
                (
                    "salt",
                    "salt spray at a concentration of 10 % goes beyond the maker's test; "
                        + "R4 connectors are tested at a concentration of 4 % to 6 %"
                ),
                ("gas hours", "hydrogen sulfide for 96 h goes beyond the maker's test; R4 connectors are tested for 48 h"),
                (
                    "gas temperature",
                    "hydrogen sulfide at 45 °C goes beyond the maker's test; " + "R4 connectors are tested at 38 °C to 42 °C"
                ),
                (
                    "gas humidity",
                    "hydrogen sulfide at a relative humidity of 81 % goes beyond the maker's test; "
                        + "R4 connectors are tested at a relative humidity of 75 % to 80 %"
                ),
                (
                    "gas",
                    "hydrogen sulfide at a concentration of 5 ppm goes beyond the maker's test; "
                        + "R4 connectors are tested at a concentration of 2 ppm to 4 ppm"
                ),
            ],
            findings.Select(finding => ((string)finding.Origin!, finding.Message))
        );
    }

    [Fact]
    public void The_tests_of_the_maker_pass() =>
        Assert.Empty(
            Judge.By<EnduranceNotTested>(
                Interconnect
                    .Between(TestSeries.Part("RA10"), TestSeries.Part("RB10"))
                    .RequireThermalShock(5, (-58).DegreesCelsius(), 88.DegreesCelsius(), TimeSpan.FromMinutes(30))
                    .RequireDampHeat(TimeSpan.FromDays(5), 42.DegreesCelsius(), 95.Percent())
                    .RequireSaltSpray(TimeSpan.FromHours(24), 37.DegreesCelsius(), 6.Percent())
                    .RequireHydrogenSulfide(TimeSpan.FromHours(48), 42.DegreesCelsius(), 4.PartsPerMillion(), 80.Percent())
                    .Model
            )
        );

    [Fact]
    public void Milder_tests_pass() =>
        Assert.Empty(
            Judge.By<EnduranceNotTested>(
                Interconnect
                    .Between(TestSeries.Part("RA10"), TestSeries.Part("RB10"))
                    .RequireThermalShock(1, 60.DegreesCelsius(), (-20).DegreesCelsius())
                    .RequireDampHeat(TimeSpan.FromHours(48), 20.DegreesCelsius(), 50.Percent())
                    .RequireSaltSpray(TimeSpan.Zero)
                    .RequireHydrogenSulfide(TimeSpan.FromHours(-1))
                    .Model
            )
        );

    [Fact]
    public void Cold_and_hot_may_come_in_either_order() =>
        Assert.Equal(
            ["hot", "cold"],
            Judge
                .By<EnduranceNotTested>(
                    Design.Stating(
                        nameof(Interconnect.RequireThermalShock),
                        SampleDesigns.Known(5, "cycles"),
                        SampleDesigns.Known(90.DegreesCelsius(), "cold"),
                        SampleDesigns.Known((-60).DegreesCelsius(), "hot")
                    )
                )
                .Select(finding => finding.Origin)
        );

    [Fact]
    public void The_half_that_was_tested_less_sets_the_limit()
    {
        Connector weak = TestSeries.Create("series W4\nsalt-spray duration=12 h\nheader 10: WB{}\n").Find("WB10")!;
        foreach (
            InterconnectModel design in new[]
            {
                SampleDesigns.Between(TestSeries.Part("RA10"), weak),
                SampleDesigns.Between(weak, TestSeries.Part("RA10")),
            }
        )
        {
            Assert.Equal(
                "salt spray for 48 h goes beyond the maker's test; W4 connectors are tested for 12 h",
                Assert.Single(Judge.By<EnduranceNotTested>(Spray(design, 48))).Message
            );
            Assert.Empty(Judge.By<EnduranceNotTested>(Spray(design, 12)));
        }
    }

    [Fact]
    public void What_is_unknown_not_tested_or_not_stated_is_not_a_finding()
    {
        Connector partly = TestSeries.Create("series W4\nsalt-spray temperature=33 °C to 37 °C\nheader 10: WB{}\n").Find("WB10")!;
        Assert.Empty(Judge.By<EnduranceNotTested>(Design));
        Assert.Empty(Judge.By<EnduranceNotTested>(Spray(SampleDesigns.Between("UA10", "UB10"), 999)));
        Assert.Empty(
            Judge.By<EnduranceNotTested>(Spray(new InterconnectModel(Traced.Create(partly), SampleDesigns.Unknown<Connector>()), 999))
        );
        Assert.Empty(Judge.By<EnduranceNotTested>(Spray(SampleDesigns.NoneKnown(), 999)));
        Assert.Empty(
            Judge.By<EnduranceNotTested>(Design.Stating(nameof(Interconnect.RequireSaltSpray), SampleDesigns.Unknown<TimeSpan>()))
        );
        Assert.Single(Judge.By<EnduranceNotTested>(Spray(SampleDesigns.Half("RA10"), 999)));
    }

    [Theory]
    [InlineData("0.2", "0.2 %", "500 ppm to 0.1 %")]
    [InlineData("0.1001", "0.1001 %", "999 ppm to 0.1 %")]
    [InlineData("0.0999", "999 ppm", "400 ppm to 500 ppm")]
    [InlineData("0.00012345", "1.2345 ppm", "0 % to 1 ppm")]
    public void Small_shares_are_written_in_ppm(string percent, string written, string tested)
    {
        InterconnectModel design = MadeUp.Pair("K2", $"hydrogen-sulfide concentration={tested}");
        Assert.Equal(
            $"hydrogen sulfide at a concentration of {written} goes beyond the maker's test; "
                + $"K2 connectors are tested at a concentration of {tested}",
            Assert
                .Single(
                    Judge.By<EnduranceNotTested>(
                        design.Stating(
                            nameof(Interconnect.RequireHydrogenSulfide),
                            SampleDesigns.Known(TimeSpan.FromHours(1), "hours"),
                            SampleDesigns.Known(20.DegreesCelsius(), "temperature"),
                            SampleDesigns.Known(Ratio.Parse(percent + " %"), "gas")
                        )
                    )
                )
                .Message
        );
    }

    [Fact]
    public void A_test_at_a_single_temperature_is_shown_as_one() =>
        Assert.Equal(
            "thermal shock at 130 °C goes beyond the maker's test; K2 connectors are tested at 85 °C",
            Judge
                .By<EnduranceNotTested>(
                    MadeUp
                        .Pair("K2", "thermal-shock cycles=5 | cold=-55 °C to -55 °C | hot=85 °C to 85 °C")
                        .Stating(
                            nameof(Interconnect.RequireThermalShock),
                            SampleDesigns.Known(4, "cycles"),
                            SampleDesigns.Known((-50).DegreesCelsius(), "cold"),
                            SampleDesigns.Known(130.DegreesCelsius(), "hot")
                        )
                )[0]
                .Message
        );

    [Fact]
    public void Of_each_condition_the_half_that_was_tested_least_is_named()
    {
        foreach (
            InterconnectModel design in MadeUp.InEitherOrder(
                MadeUp.Socket("K2", "thermal-shock cycles=1 | cold=-42 °C to -40 °C | hot=100 °C to 102 °C"),
                MadeUp.Header("L3", "thermal-shock cycles=3 | cold=-22 °C to -20 °C | hot=120 °C to 122 °C")
            )
        )
        {
            Assert.Equal(
                [
                    "thermal shock with 4 cycles goes beyond the maker's test; K2 connectors are tested with 1 cycle",
                    "thermal shock at -50 °C goes beyond the maker's test; L3 connectors are tested at -22 °C to -20 °C",
                    "thermal shock at 130 °C goes beyond the maker's test; K2 connectors are tested at 100 °C to 102 °C",
                ],
                Judge
                    .By<EnduranceNotTested>(
                        design.Stating(
                            nameof(Interconnect.RequireThermalShock),
                            SampleDesigns.Known(4, "cycles"),
                            SampleDesigns.Known((-50).DegreesCelsius(), "cold"),
                            SampleDesigns.Known(130.DegreesCelsius(), "hot")
                        )
                    )
                    .Select(finding => finding.Message)
            );
        }
    }

    private static InterconnectModel Spray(InterconnectModel design, int hours) =>
        design.Stating(nameof(Interconnect.RequireSaltSpray), SampleDesigns.Known(TimeSpan.FromHours(hours), "hours"));
}
