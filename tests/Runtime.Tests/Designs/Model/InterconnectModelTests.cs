using Keyway.Designs.Model;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Designs.Model;

public class InterconnectModelTests
{
    private static readonly Connector Weak = TestSeries
        .Create("series W4\nratings totalCurrent=3 A\nsocket 10: WA{}\nheader 10: WB{}\npair 1.0 mm: 0 1\n")
        .Find("WA10")!;

    [Fact]
    public void Every_step_leaves_the_model_before_as_it_was()
    {
        InterconnectModel before = SampleDesigns.Between("AXK740347G", "AXK840145WG");
        InterconnectModel after = before
            .AddNet("A", 1, 1)
            .WithMatedHeight(2.5m)
            .WithVoltage(3.3m)
            .Stating(nameof(Interconnect.WithMatingCycles), Traced.Create(30))
            .Stating(nameof(Interconnect.WithAmbientTemperature), Traced.Create(0.DegreesCelsius()), Traced.Create(70.DegreesCelsius()));
        Assert.Empty(before.Nets);
        Assert.Null(before.MatedHeight);
        Assert.Null(before.Voltage);
        Assert.Null(before.MatingCycles);
        Assert.Null(before.AmbientMinimum);
        Assert.Null(before.AmbientMaximum);
        Assert.Single(after.Nets);
        Assert.Equal(2.5.Millimeters(), after.MatedHeight!.Value.Value);
        Assert.Equal(3.3.Volts(), after.Voltage!.Value.Value);
        Assert.Equal(30, after.MatingCycles!.Value.Value);
        Assert.Equal(0.DegreesCelsius(), after.AmbientMinimum!.Value.Value);
        Assert.Equal(70.DegreesCelsius(), after.AmbientMaximum!.Value.Value);
    }

    [Fact]
    public void Both_halves_are_there_only_if_both_are_known()
    {
        Assert.True(SampleDesigns.Between("AXK740347G", "AXK840145WG").TryGetHalves(out _, out _));
        Assert.False(SampleDesigns.Half("AXK740347G").TryGetHalves(out _, out _));
        Assert.False(SampleDesigns.NoneKnown().TryGetHalves(out _, out _));
    }

    [Fact]
    public void The_weaker_half_sets_the_limit_in_either_order()
    {
        Connector strong = TestSeries.Part("AXK740347G");
        Assert.True(
            SampleDesigns
                .Between(strong, Weak)
                .TryFindLowestRating(ratings => ratings.TotalCurrent, out Connector half, out ElectricCurrent limit)
        );
        Assert.Equal((Weak, 3.Amperes()), (half, limit));
        Assert.True(SampleDesigns.Between(Weak, strong).TryFindLowestRating(ratings => ratings.TotalCurrent, out half, out limit));
        Assert.Equal((Weak, 3.Amperes()), (half, limit));
    }

    [Fact]
    public void A_half_without_the_rating_sets_no_limit()
    {
        Connector strong = TestSeries.Part("AXK740347G");
        Assert.True(SampleDesigns.Between(Weak, strong).TryFindLowestRating(ratings => ratings.Voltage, out Connector half, out _));
        Assert.Same(strong, half);
        Assert.False(SampleDesigns.Between(Weak, Weak).TryFindLowestRating(ratings => ratings.Voltage, out _, out _));
        Assert.False(SampleDesigns.NoneKnown().TryFindLowestRating(ratings => ratings.Voltage, out _, out _));
    }

    [Fact]
    public void The_widest_is_the_half_with_the_most_contacts()
    {
        Assert.Equal("AXK8L26124BG", SampleDesigns.Between("AXK7L24223G", "AXK8L26124BG").FindLargerHalf()!.ToString());
        Assert.Equal("AXK8L26124BG", SampleDesigns.Between("AXK8L26124BG", "AXK7L24223G").FindLargerHalf()!.ToString());
        Assert.Equal("AXK7L24223G", SampleDesigns.Between("AXK7L24223G", "AXK8L24124BG").FindLargerHalf()!.ToString());
        Assert.Equal("AXK7L24223G", SampleDesigns.Half("AXK7L24223G").FindLargerHalf()!.ToString());
        Assert.Null(SampleDesigns.NoneKnown().FindLargerHalf());
    }
}
