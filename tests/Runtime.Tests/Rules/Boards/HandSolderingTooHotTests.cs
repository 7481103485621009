using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class HandSolderingTooHotTests
{
    // The hotter row comes first, and incomplete rows are ignored.
    private static readonly MountingModel Mounted = SampleDesigns.Mounting(
        MadeUp.Socket(
            "K2",
            "soldering-iron temperature=330 °C | duration=2 s\nsoldering-iron temperature=280 °C | duration=6 s\n"
                + "soldering-iron temperature=400 °C\nsoldering-iron duration=60 s"
        )
    );

    [Fact]
    public void Hotter_than_the_hottest_row()
    {
        Finding finding = Assert.Single(Judge.By<HandSolderingTooHot>(With(Mounted, 330.1m, 1)));
        Assert.Equal(
            "error KEY5009: an iron at 330.1 °C is too hot; K2 connectors withstand 6 s at 280 °C or 2 s at 330 °C",
            finding.ToString()
        );
        Assert.Equal("tip", finding.Origin);
        Assert.Empty(finding.Related);
    }

    [Theory]
    [InlineData(330, 2.1, "2.1 s at 330 °C is too long; K2 connectors withstand 6 s at 280 °C or 2 s at 330 °C")]
    [InlineData(280, 6.1, "6.1 s at 280 °C is too long; K2 connectors withstand 6 s at 280 °C or 2 s at 330 °C")]
    [InlineData(280.1, 2.1, "2.1 s at 280.1 °C is too long; K2 connectors withstand 6 s at 280 °C or 2 s at 330 °C")]
    public void Longer_than_its_row(double celsius, double seconds, string message)
    {
        Finding finding = Assert.Single(Judge.By<HandSolderingTooHot>(With(Mounted, (decimal)celsius, seconds)));
        Assert.Equal("error KEY5009: " + message, finding.ToString());
        Assert.Equal("duration", finding.Origin);
        Assert.Equal(["tip"], finding.Related);
    }

    [Theory]
    [InlineData(330, 2)]
    [InlineData(280, 6)]
    [InlineData(300, 2)]
    [InlineData(330, 0)]
    [InlineData(330, -1)]
    public void The_limits_themselves_are_allowed(double celsius, double seconds) =>
        Assert.Empty(Judge.By<HandSolderingTooHot>(With(Mounted, (decimal)celsius, seconds)));

    [Fact]
    public void Of_a_cooler_iron_the_table_says_nothing() => Assert.Empty(Judge.By<HandSolderingTooHot>(With(Mounted, 279.9m, 3600)));

    [Fact]
    public void What_is_unknown_or_not_given_is_not_a_finding()
    {
        Assert.Empty(Judge.By<HandSolderingTooHot>(Mounted));
        Assert.Empty(Judge.By<HandSolderingTooHot>(Stating(Mounted, SampleDesigns.Unknown<Temperature>(), Seconds(99))));
        Assert.Empty(Judge.By<HandSolderingTooHot>(Stating(Mounted, Celsius(330), SampleDesigns.Unknown<TimeSpan>())));
        Assert.Single(Judge.By<HandSolderingTooHot>(Stating(Mounted, Celsius(331), SampleDesigns.Unknown<TimeSpan>())));
        Assert.Empty(Judge.By<HandSolderingTooHot>(With(new MountingModel(SampleDesigns.Unknown<Connector>()), 999, 99)));
        Assert.Empty(Judge.By<HandSolderingTooHot>(With(SampleDesigns.Mounting(MadeUp.Socket("U4")), 999, 99)));
        Assert.Empty(
            Judge.By<HandSolderingTooHot>(With(SampleDesigns.Mounting(MadeUp.Socket("L3", "soldering-iron temperature=300 °C")), 999, 99))
        );
    }

    private static MountingModel With(MountingModel mounting, decimal celsius, double seconds) =>
        Stating(mounting, Celsius(celsius), Seconds(seconds));

    private static MountingModel Stating(MountingModel mounting, object tip, object duration) =>
        mounting.Stating(nameof(Mounting.WithHandSoldering), tip, duration);

    private static Traced<Temperature> Celsius(decimal celsius) => SampleDesigns.Known(celsius.DegreesCelsius(), "tip");

    private static Traced<TimeSpan> Seconds(double seconds) => SampleDesigns.Known(TimeSpan.FromSeconds(seconds), "duration");
}
