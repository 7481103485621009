namespace Keyway;

/// <summary>How hot a soldering iron may be for how long.</summary>
public sealed class SolderingIronLimit
{
    internal SolderingIronLimit(FactValues values)
    {
        Temperature = values.Temperature(FactKeys.Temperature);
        Duration = values.Duration(FactKeys.Duration);
    }

    /// <summary>The temperature of the tip.</summary>
    public Temperature? Temperature { get; }

    /// <summary>The time at this temperature, at most.</summary>
    public TimeSpan? Duration { get; }
}
