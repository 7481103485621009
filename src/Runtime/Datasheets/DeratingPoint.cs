namespace Keyway;

/// <summary>A point of a derating curve: the highest current of one contact at an ambient temperature.</summary>
/// <param name="ambient">The ambient temperature.</param>
/// <param name="current">The highest current of one contact at this temperature.</param>
public sealed class DeratingPoint(Temperature ambient, ElectricCurrent current)
{
    /// <summary>Gets the ambient temperature.</summary>
    public Temperature AmbientTemperature { get; } = ambient;

    /// <summary>Gets the highest current of one contact at this temperature.</summary>
    public ElectricCurrent CurrentPerContact { get; } = current;

    /// <summary>Returns the point, such as <c>1.5 A at 65 °C</c>.</summary>
    public override string ToString() => $"{CurrentPerContact} at {AmbientTemperature}";
}
