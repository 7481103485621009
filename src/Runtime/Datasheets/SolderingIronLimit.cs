using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The longest time that a soldering iron of a temperature may be applied. Values that the datasheet does not state are
/// <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
public sealed class SolderingIronLimit
{
    internal SolderingIronLimit(ManifestValues values)
    {
        Temperature = values.GetTemperature(SectionKeys.Temperature);
        Duration = values.GetDuration(SectionKeys.Duration);
    }

    /// <summary>Gets the temperature of the tip.</summary>
    public Temperature? Temperature { get; }

    /// <summary>Gets the maximum time at this temperature.</summary>
    public TimeSpan? Duration { get; }
}
