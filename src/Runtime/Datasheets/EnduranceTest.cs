using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// An environmental test that the mated connector passes, and the properties that it keeps afterwards. Values that the datasheet does not
/// state are <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
public sealed class EnduranceTest
{
    internal EnduranceTest(ManifestValues values)
    {
        Cycles = values.GetCount(SectionKeys.Cycles);
        Duration = values.GetDuration(SectionKeys.Duration);
        Temperature = values.GetTemperatures(SectionKeys.Temperature);
        Cold = values.GetTemperatures(SectionKeys.Cold);
        Hot = values.GetTemperatures(SectionKeys.Hot);
        Dwell = values.GetDuration(SectionKeys.Dwell);
        Transfer = values.GetDuration(SectionKeys.Transfer);
        RelativeHumidity = values.GetRatios(SectionKeys.RelativeHumidity);
        Concentration = values.GetRatios(SectionKeys.Concentration);
        InsulationResistance = values.GetResistance(SectionKeys.InsulationResistance);
        ContactResistance = values.GetResistance(SectionKeys.ContactResistance);
        Standard = values.GetText(SectionKeys.Standard);
    }

    /// <summary>Gets the number of cycles.</summary>
    public int? Cycles { get; }

    /// <summary>Gets the duration of the test.</summary>
    public TimeSpan? Duration { get; }

    /// <summary>Gets the temperature during the test, with its tolerance.</summary>
    public TemperatureRange? Temperature { get; }

    /// <summary>Gets the low temperature of a thermal shock test, with its tolerance.</summary>
    public TemperatureRange? Cold { get; }

    /// <summary>Gets the high temperature of a thermal shock test, with its tolerance.</summary>
    public TemperatureRange? Hot { get; }

    /// <summary>Gets the time at each temperature of a thermal shock test.</summary>
    public TimeSpan? Dwell { get; }

    /// <summary>Gets the maximum time for the change between the temperatures of a thermal shock test.</summary>
    public TimeSpan? Transfer { get; }

    /// <summary>Gets the relative humidity during the test, with its tolerance.</summary>
    public QuantityRange<Ratio>? RelativeHumidity { get; }

    /// <summary>Gets the concentration of salt (by mass) or gas (by volume), with its tolerance.</summary>
    public QuantityRange<Ratio>? Concentration { get; }

    /// <summary>Gets the minimum insulation resistance after the test.</summary>
    public ElectricResistance? InsulationResistance { get; }

    /// <summary>Gets the maximum contact resistance after the test.</summary>
    public ElectricResistance? ContactResistance { get; }

    /// <summary>Gets the standard that the test conforms to.</summary>
    public string? Standard { get; }
}
