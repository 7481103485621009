using Keyway.Catalogs;

namespace Keyway;

/// <summary>How hot a soldering iron may be for how long.</summary>
public sealed class SolderingIronLimit
{
    internal SolderingIronLimit(ManifestValues values)
    {
        Temperature = values.GetTemperature(SectionKeys.Temperature);
        Duration = values.GetDuration(SectionKeys.Duration);
    }

    /// <summary>The temperature of the tip.</summary>
    public Temperature? Temperature { get; }

    /// <summary>The time at this temperature, at most.</summary>
    public TimeSpan? Duration { get; }
}
