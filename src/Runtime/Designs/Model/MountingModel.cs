using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>What is known of how a connector is mounted: the subject of the rules on soldering and boards.</summary>
internal sealed class MountingModel(Traced<Connector> part) : DesignModel
{
    public Traced<Connector> Part { get; } = part;

    public Traced<Temperature>? ReflowPeak => Stated<Temperature>(MountingWords.WithReflowPeak);

    public Traced<Length>? BoardWarp => Stated<Length>(MountingWords.WithBoardWarp);

    /// <summary>The relative humidity of the workshop, its two ends in whichever order they were stated.</summary>
    public (Traced<Ratio> First, Traced<Ratio> Second)? RelativeHumidity =>
        LastStated(MountingWords.AtRelativeHumidity) is { } given ? (given.Value<Ratio>(0), given.Value<Ratio>(given.Count - 1)) : null;

    /// <summary>The tip's temperature and the time.</summary>
    public (Traced<Temperature> Tip, Traced<TimeSpan> Duration)? HandSoldering =>
        LastStated(MountingWords.WithHandSoldering) is { } given ? (given.Value<Temperature>(0), given.Value<TimeSpan>(1)) : null;

    /// <summary>The stencil's thickness and its openings.</summary>
    public (Traced<Length> Thickness, Traced<Ratio> Terminals, Traced<Ratio>? SolderingTerminals)? Stencil =>
        LastStated(MountingWords.WithStencil) is { } given
            ? (given.Value<Length>(0), given.Value<Ratio>(1), given.Count > 2 ? given.Value<Ratio>(2) : null)
            : null;

    /// <summary>Material, thickness and margin of the plate behind a flexible board.</summary>
    public (Traced<string> Material, Traced<Length> Thickness, Traced<Length> Margin)? ReinforcingPlate =>
        LastStated(MountingWords.WithReinforcingPlate) is { } given
            ? (given.Value<string>(0), given.Value<Length>(1), given.Value<Length>(2))
            : null;
}
