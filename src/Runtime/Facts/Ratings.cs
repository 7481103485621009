namespace Keyway;

/// <summary>What a part bears at most. A rating that the datasheet does not state is absent, never zero.</summary>
[EvaluatedInBuilds]
public sealed class Ratings
{
    internal Ratings()
    {
    }

    /// <summary>Rated current of one contact.</summary>
    public ElectricCurrent? CurrentPerContact { get; internal init; }

    /// <summary>Total current: over all contacts together, supply and return alike.</summary>
    public ElectricCurrent? TotalCurrent { get; internal init; }

    /// <summary>Rated voltage, AC or DC.</summary>
    public ElectricPotential? Voltage { get; internal init; }

    /// <summary>Dielectric strength: the AC voltage withstood for one minute.</summary>
    public ElectricPotential? DielectricStrength { get; internal init; }

    /// <summary>Insulation resistance at least, when new.</summary>
    public ElectricResistance? InsulationResistance { get; internal init; }

    /// <summary>Contact resistance at most, of one mated contact.</summary>
    public ElectricResistance? ContactResistance { get; internal init; }

    /// <summary>Ambient temperature in use, without icing.</summary>
    public TemperatureRange? AmbientTemperature { get; internal init; }

    /// <summary>Mating cycles: how often the part may be inserted and removed.</summary>
    public int? MatingCycles { get; internal init; }
}
