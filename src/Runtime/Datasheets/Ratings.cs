using Keyway.BuildTime;
using Keyway.Catalogs;
using Keyway.Text;

namespace Keyway;

/// <summary>The ratings of a part. A rating that the datasheet does not state is <see langword="null"/>, never zero.</summary>
[EvaluatedInBuilds]
public sealed class Ratings
{
    internal Ratings(ManifestValues values)
    {
        CurrentPerContact = values.GetCurrent(SectionKeys.CurrentPerContact);
        TotalCurrent = values.GetCurrent(SectionKeys.TotalCurrent);
        Voltage = values.GetPotential(SectionKeys.Voltage);
        DielectricStrength = values.GetPotential(SectionKeys.DielectricStrength);
        InsulationResistance = values.GetResistance(SectionKeys.InsulationResistance);
        ContactResistance = values.GetResistance(SectionKeys.ContactResistance);
        AmbientTemperature = values.GetTemperatures(SectionKeys.AmbientTemperature);
        StorageTemperature = values.GetTemperatures(SectionKeys.StorageTemperature);
        PackedStorageTemperature = values.GetTemperatures(SectionKeys.PackedStorageTemperature);
        MatingCycles = values.GetCount(SectionKeys.MatingCycles);
    }

    /// <summary>Gets the rated current of one contact.</summary>
    public ElectricCurrent? CurrentPerContact { get; }

    /// <summary>Gets the maximum total current over all contacts, supply and return alike.</summary>
    public ElectricCurrent? TotalCurrent { get; }

    /// <summary>Gets the rated voltage, AC or DC.</summary>
    public ElectricPotential? Voltage { get; }

    /// <summary>Gets the dielectric strength: the AC voltage withstood for one minute.</summary>
    public ElectricPotential? DielectricStrength { get; }

    /// <summary>Gets the minimum insulation resistance, when new.</summary>
    public ElectricResistance? InsulationResistance { get; }

    /// <summary>Gets the maximum contact resistance of one mated contact.</summary>
    public ElectricResistance? ContactResistance { get; }

    /// <summary>Gets the range of ambient temperature in use, without icing.</summary>
    public TemperatureRange? AmbientTemperature { get; }

    /// <summary>Gets the range of storage temperature of the unpacked product, without icing.</summary>
    public TemperatureRange? StorageTemperature { get; }

    /// <summary>Gets the range of storage temperature in the delivery packing, such as embossed tape.</summary>
    public TemperatureRange? PackedStorageTemperature { get; }

    /// <summary>Gets the maximum number of mating cycles, each an insertion and a removal.</summary>
    public int? MatingCycles { get; }

    /// <summary>Returns the ratings for a tooltip, such as <c>0.3 A per contact, 5 A in total, 60 V</c>; empty if none is stated.</summary>
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
                MatingCycles is { } cycles ? Wording.FormatCount(cycles, "mating cycle") : null,
            }.Where(rating => rating is not null)
        );
}
