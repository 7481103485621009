namespace Keyway;

/// <summary>What a part bears at most. A rating that the datasheet does not state is absent, never zero.</summary>
[EvaluatedInBuilds]
public sealed class Ratings
{
    internal Ratings(FactValues values)
    {
        CurrentPerContact = values.Current(FactKeys.CurrentPerContact);
        TotalCurrent = values.Current(FactKeys.TotalCurrent);
        Voltage = values.Potential(FactKeys.Voltage);
        DielectricStrength = values.Potential(FactKeys.DielectricStrength);
        InsulationResistance = values.Resistance(FactKeys.InsulationResistance);
        ContactResistance = values.Resistance(FactKeys.ContactResistance);
        AmbientTemperature = values.Temperatures(FactKeys.AmbientTemperature);
        StorageTemperature = values.Temperatures(FactKeys.StorageTemperature);
        PackedStorageTemperature = values.Temperatures(FactKeys.PackedStorageTemperature);
        MatingCycles = values.Count(FactKeys.MatingCycles);
    }

    /// <summary>Rated current of one contact.</summary>
    public ElectricCurrent? CurrentPerContact { get; }

    /// <summary>Total current: over all contacts together, supply and return alike.</summary>
    public ElectricCurrent? TotalCurrent { get; }

    /// <summary>Rated voltage, AC or DC.</summary>
    public ElectricPotential? Voltage { get; }

    /// <summary>Dielectric strength: the AC voltage withstood for one minute.</summary>
    public ElectricPotential? DielectricStrength { get; }

    /// <summary>Insulation resistance at least, when new.</summary>
    public ElectricResistance? InsulationResistance { get; }

    /// <summary>Contact resistance at most, of one mated contact.</summary>
    public ElectricResistance? ContactResistance { get; }

    /// <summary>Ambient temperature in use, without icing.</summary>
    public TemperatureRange? AmbientTemperature { get; }

    /// <summary>Storage temperature of the product alone, without icing.</summary>
    public TemperatureRange? StorageTemperature { get; }

    /// <summary>Storage temperature in the packing of the delivery, as embossed tape.</summary>
    public TemperatureRange? PackedStorageTemperature { get; }

    /// <summary>Mating cycles: how often the part may be inserted and removed.</summary>
    public int? MatingCycles { get; }

    /// <summary>The ratings that a tooltip shows, such as <c>0.3 A per contact, 5 A in total, 60 V</c>; empty if none is given.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[]
            {
                CurrentPerContact is { } current ? $"{current} per contact" : null,
                TotalCurrent is { } total ? $"{total} in total" : null,
                Voltage is { } voltage ? $"{voltage}" : null,
                ContactResistance is { } resistance ? $"at most {resistance} a contact" : null,
                AmbientTemperature is { } ambient ? $"{ambient}" : null,
                MatingCycles is { } cycles ? Wording.Counted(cycles, "mating cycle") : null,
            }.Where(rating => rating is not null)
        );
}
