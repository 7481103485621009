using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The conditions under which the ratings of a series were measured. Values that the datasheet does not state are <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
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

    /// <summary>Gets how long the dielectric strength is withstood.</summary>
    public TimeSpan? DielectricDuration { get; }

    /// <summary>Gets the detection current of the dielectric strength test.</summary>
    public ElectricCurrent? DielectricDetectionCurrent { get; }

    /// <summary>Gets the DC voltage at which the insulation resistance is measured.</summary>
    public ElectricPotential? InsulationVoltage { get; }

    /// <summary>Gets how long the voltage is applied when the insulation resistance is measured.</summary>
    public TimeSpan? InsulationDuration { get; }

    /// <summary>Gets the standard by which the contact resistance is measured.</summary>
    public string? ContactResistanceMethod { get; }

    /// <summary>Gets the maximum number of matings per hour in the test of mating cycles.</summary>
    public int? MatingsPerHour { get; }

    /// <summary>Gets the condition for the ambient and storage temperatures, such as no icing.</summary>
    public string? Ambient { get; }
}
