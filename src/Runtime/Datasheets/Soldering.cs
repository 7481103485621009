using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The soldering limits and recommendations of a part. Values that the datasheet does not state are <see langword="null"/> or empty.
/// </summary>
[EvaluatedInBuilds]
public sealed class Soldering
{
    internal Soldering(ManifestValues reflow, IEnumerable<ManifestValues> iron, IEnumerable<ManifestValues> stencils)
    {
        ReflowPeak = reflow.GetTemperature(SectionKeys.ReflowPeak);
        ReflowPeakDuration = reflow.GetDuration(SectionKeys.PeakDuration);
        ReflowLiquidus = reflow.GetTemperature(SectionKeys.Liquidus);
        ReflowLiquidusDuration = reflow.GetDuration(SectionKeys.LiquidusDuration);
        ReflowPasses = reflow.GetCount(SectionKeys.Passes);
        SolderingIron = [.. iron.Select(values => new SolderingIronLimit(values))];
        Stencils = [.. stencils.Select(values => new StencilOpening(values))];
    }

    /// <summary>Gets the maximum peak temperature of reflow soldering, on the board's surface around the terminals.</summary>
    public Temperature? ReflowPeak { get; }

    /// <summary>Gets the longest time at the peak temperature.</summary>
    public TimeSpan? ReflowPeakDuration { get; }

    /// <summary>Gets the temperature above which <see cref="ReflowLiquidusDuration"/> counts.</summary>
    public Temperature? ReflowLiquidus { get; }

    /// <summary>Gets the longest time above <see cref="ReflowLiquidus"/>.</summary>
    public TimeSpan? ReflowLiquidusDuration { get; }

    /// <summary>Gets how often a part may pass through reflow soldering.</summary>
    public int? ReflowPasses { get; }

    /// <summary>Gets the limits for a soldering iron, each a temperature and a time.</summary>
    public IReadOnlyList<SolderingIronLimit> SolderingIron { get; }

    /// <summary>Gets the recommended openings of the metal mask (stencil), one for each thickness.</summary>
    public IReadOnlyList<StencilOpening> Stencils { get; }
}
