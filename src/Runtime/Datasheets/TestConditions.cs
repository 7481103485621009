using Keyway.Catalogs;

namespace Keyway;

/// <summary>Under which conditions the ratings of a series were measured. What the datasheet does not state is absent.</summary>
public sealed class TestConditions
{
    internal TestConditions(ManifestValues values)
    {
        DielectricDuration = values.GetDuration(SectionKeys.DielectricDuration);
        DielectricDetectionCurrent = values.GetCurrent(SectionKeys.DielectricDetectionCurrent);
        InsulationVoltage = values.GetPotential(SectionKeys.InsulationVoltage);
        InsulationDuration = values.GetDuration(SectionKeys.InsulationDuration);
        ContactResistanceMethod = values.GetText(SectionKeys.ContactResistanceMethod);
        MatingsPerHour = values.GetCount(SectionKeys.MatingsPerHour);
        Ambient = values.GetText(SectionKeys.Ambient);
    }

    /// <summary>How long the dielectric strength is withstood.</summary>
    public TimeSpan? DielectricDuration { get; }

    /// <summary>The detection current of the dielectric strength test.</summary>
    public ElectricCurrent? DielectricDetectionCurrent { get; }

    /// <summary>The DC voltage at which insulation resistance is measured.</summary>
    public ElectricPotential? InsulationVoltage { get; }

    /// <summary>How long that voltage is applied.</summary>
    public TimeSpan? InsulationDuration { get; }

    /// <summary>The standard by which contact resistance is measured.</summary>
    public string? ContactResistanceMethod { get; }

    /// <summary>How many times an hour the connector is mated at most in the test of mating cycles.</summary>
    public int? MatingsPerHour { get; }

    /// <summary>What the ambient and storage temperatures presuppose, as no icing.</summary>
    public string? Ambient { get; }
}
