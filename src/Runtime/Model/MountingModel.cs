namespace Keyway;

/// <summary>What is known of how a connector is mounted: the subject of the rules on soldering and boards.</summary>
internal sealed class MountingModel(Fact<Connector> part) : DesignModel
{
    public Fact<Connector> Part { get; } = part;

    public Fact<Temperature>? ReflowPeak => Stated<Temperature>(MountingWords.WithReflowPeak);

    public Fact<Length>? BoardWarp => Stated<Length>(MountingWords.WithBoardWarp);

    /// <summary>The relative humidity of the workshop, its two ends in whichever order they were stated.</summary>
    public (Fact<Ratio> First, Fact<Ratio> Second)? RelativeHumidity =>
        LastStated(MountingWords.AtRelativeHumidity) is { } given ? (given.Value<Ratio>(0), given.Value<Ratio>(given.Count - 1)) : null;

    /// <summary>The tip's temperature and the time.</summary>
    public (Fact<Temperature> Tip, Fact<TimeSpan> Duration)? HandSoldering =>
        LastStated(MountingWords.WithHandSoldering) is { } given ? (given.Value<Temperature>(0), given.Value<TimeSpan>(1)) : null;

    /// <summary>The stencil's thickness and its openings.</summary>
    public (Fact<Length> Thickness, Fact<Ratio> Terminals, Fact<Ratio>? SolderingTerminals)? Stencil =>
        LastStated(MountingWords.WithStencil) is { } given
            ? (given.Value<Length>(0), given.Value<Ratio>(1), given.Count > 2 ? given.Value<Ratio>(2) : null)
            : null;

    /// <summary>Material, thickness and margin of the plate behind a flexible board.</summary>
    public (Fact<string> Material, Fact<Length> Thickness, Fact<Length> Margin)? ReinforcingPlate =>
        LastStated(MountingWords.WithReinforcingPlate) is { } given
            ? (given.Value<string>(0), given.Value<Length>(1), given.Value<Length>(2))
            : null;
}
