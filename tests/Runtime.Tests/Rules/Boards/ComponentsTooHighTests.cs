using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class ComponentsTooHighTests
{
    private static readonly InterconnectModel Exact = MadeUp.Pair("K2");

    private static readonly InterconnectModel Tolerant = MadeUp.Pair("L3", "tolerances matedHeight=0.1 mm");

    [Fact]
    public void Together_higher_than_the_pair()
    {
        Finding finding = Assert.Single(Judge.By<ComponentsTooHigh>(With(Exact, 0.7m, 0.6m)));
        Assert.Equal("error KEY5005: components of 0.7 mm and 0.6 mm add up to 1.3 mm; the pair is 1.2 mm high", finding.ToString());
        Assert.Equal("one", finding.Origin);
        Assert.Equal(["other"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Theory]
    [InlineData(0.7, 0.6, "one")]
    [InlineData(0.7, 0.7, "one")]
    [InlineData(0.6, 0.7, "other")]
    public void The_higher_of_the_two_is_at_fault(double first, double second, string origin)
    {
        Finding finding = Assert.Single(Judge.By<ComponentsTooHigh>(With(Exact, (decimal)first, (decimal)second)));
        Assert.Equal(origin, finding.Origin);
        Assert.Equal([origin == "one" ? "other" : "one"], finding.Related);
    }

    [Fact]
    public void The_tolerance_is_taken_off()
    {
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(Tolerant, 0.6m, 0.5m)));
        Assert.Equal(
            "components of 0.6 mm and 0.51 mm add up to 1.11 mm; the pair is 1.2 mm high, at least 1.1 mm with its tolerance",
            Assert.Single(Judge.By<ComponentsTooHigh>(With(Tolerant, 0.6m, 0.51m))).Message
        );
    }

    [Fact]
    public void What_just_fits_is_allowed()
    {
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(Exact, 0.7m, 0.5m)));
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(Exact, 0, 0)));
        Assert.Single(Judge.By<ComponentsTooHigh>(With(Exact, 0.7m, 0.5000000000000000000000000001m)));
    }

    [Fact]
    public void Less_than_the_team_keeps_is_a_warning()
    {
        InterconnectModel careful = Tolerant.Under(new DesignPolicy { ComponentClearance = 0.2m.Millimeters() });
        Finding finding = Assert.Single(Judge.By<ComponentsTooHigh>(With(careful, 0.41m, 0.5m)));
        Assert.Equal(
            "warning KEY5005: components of 0.41 mm and 0.5 mm leave 0.19 mm; "
                + "the team requires 0.2 mm, and the pair is 1.2 mm high, at least 1.1 mm with its tolerance",
            finding.ToString()
        );
        Assert.Equal("other", finding.Origin);
        Assert.Equal(["one"], finding.Related);
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(careful, 0.4m, 0.5m)));
        Assert.Equal(FindingSeverity.Error, Assert.Single(Judge.By<ComponentsTooHigh>(With(careful, 0.61m, 0.5m))).Severity);
        Assert.Contains(
            "leave 0.0 mm; the team requires 0.2 mm",
            Assert.Single(Judge.By<ComponentsTooHigh>(With(careful, 0.6m, 0.5m))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_highest_of_several_heights_counts_unless_one_is_requested()
    {
        Series series = TestSeries.Create("series M4\nsocket 10: MA{}\nheader 10: MB{}\npair 1.5 mm: 0 1\npair 1.2 mm: 0 1\n");
        InterconnectModel pair = SampleDesigns.Between(series.Find("MA10")!, series.Find("MB10")!);
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(pair, 1, 0.5m)));
        Assert.EndsWith(
            "the pair is 1.5 mm high",
            Assert.Single(Judge.By<ComponentsTooHigh>(With(pair, 1, 0.6m))).Message,
            StringComparison.Ordinal
        );
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(pair.WithMatedHeight(1.2m), 0.7m, 0.5m)));
        Assert.Single(Judge.By<ComponentsTooHigh>(With(pair.WithMatedHeight(1.2m), 1, 0.5m)));
    }

    [Fact]
    public void In_a_working_range_the_boards_are_as_far_apart_as_possible_unless_a_height_is_stated()
    {
        InterconnectModel pair = MadeUp.PairAt("N5", "16.35 mm", "mating workingRange=16.2 mm to 16.5 mm\ntolerances matedHeight=0.1 mm");
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(pair, 8, 8.5m)));
        Assert.Equal(
            "components of 8.0 mm and 8.6 mm add up to 16.6 mm; the pair is 16.2 to 16.5 mm high",
            Assert.Single(Judge.By<ComponentsTooHigh>(With(pair, 8, 8.6m))).Message
        );
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(pair.WithMatedHeight(16.3m), 8, 8.3m)));
        Assert.Equal(
            "components of 8.0 mm and 8.4 mm add up to 16.4 mm; the pair is 16.3 mm high",
            Assert.Single(Judge.By<ComponentsTooHigh>(With(pair.WithMatedHeight(16.3m), 8, 8.4m))).Message
        );
    }

    [Fact]
    public void Each_height_has_its_own_tolerance()
    {
        Series series = TestSeries.Create(
            "series M5\ntolerances matedHeight=0.1 mm\ntolerances@heights=1.5mm matedHeight=0.5 mm\n"
                + "socket 10: MA{}\nheader 10: MB{}\npair 1.5 mm: 0 1\npair 1.2 mm: 0 1\n"
        );
        InterconnectModel pair = SampleDesigns.Between(series.Find("MA10")!, series.Find("MB10")!);
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(pair, 0.6m, 0.5m)));
        Assert.EndsWith(
            "the pair is 1.2 mm high, at least 1.1 mm with its tolerance",
            Assert.Single(Judge.By<ComponentsTooHigh>(With(pair, 0.6m, 0.6m))).Message,
            StringComparison.Ordinal
        );
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(pair.WithMatedHeight(1.5m), 0.5m, 0.5m)));
        Assert.Single(Judge.By<ComponentsTooHigh>(With(pair.WithMatedHeight(1.5m), 0.6m, 0.5m)));
    }

    [Fact]
    public void What_is_unknown_or_no_pair_is_not_a_finding()
    {
        Assert.Empty(Judge.By<ComponentsTooHigh>(Exact));
        Assert.Empty(Judge.By<ComponentsTooHigh>(Stating(Exact, SampleDesigns.Unknown<Length>(), Of(9, "other"))));
        Assert.Empty(Judge.By<ComponentsTooHigh>(Stating(Exact, Of(9, "one"), SampleDesigns.Unknown<Length>())));
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(Exact.WithMatedHeight(SampleDesigns.Unknown<Length>()), 9, 9)));
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(Exact.WithMatedHeight(3), 9, 9)));
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(SampleDesigns.Between("RA10", "RB20"), 9, 9)));
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(SampleDesigns.Half("RA10"), 9, 9)));
        Assert.Empty(Judge.By<ComponentsTooHigh>(With(SampleDesigns.NoneKnown(), 9, 9)));
    }

    private static InterconnectModel With(InterconnectModel design, decimal first, decimal second) =>
        Stating(design, Of(first, "one"), Of(second, "other"));

    private static InterconnectModel Stating(InterconnectModel design, object first, object second) =>
        design.Stating(nameof(Interconnect.WithComponentHeights), first, second);

    private static Traced<Length> Of(decimal millimeters, string origin) => SampleDesigns.Known(millimeters.Millimeters(), origin);
}
