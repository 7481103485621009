using Keyway.Catalogs;

namespace Keyway;

/// <summary>An environmental test that the mated connector passes, and what it still holds afterwards.</summary>
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

    /// <summary>How many cycles the test has.</summary>
    public int? Cycles { get; }

    /// <summary>How long the test lasts.</summary>
    public TimeSpan? Duration { get; }

    /// <summary>The temperature during the test, with its tolerance.</summary>
    public TemperatureRange? Temperature { get; }

    /// <summary>The cold end of a thermal shock, with its tolerance.</summary>
    public TemperatureRange? Cold { get; }

    /// <summary>The hot end of a thermal shock, with its tolerance.</summary>
    public TemperatureRange? Hot { get; }

    /// <summary>How long the connector stays at each end of a thermal shock.</summary>
    public TimeSpan? Dwell { get; }

    /// <summary>How long the change between the ends takes at most.</summary>
    public TimeSpan? Transfer { get; }

    /// <summary>The relative humidity during the test.</summary>
    public QuantityRange<Ratio>? RelativeHumidity { get; }

    /// <summary>The concentration of salt or gas, with its tolerance.</summary>
    public QuantityRange<Ratio>? Concentration { get; }

    /// <summary>The insulation resistance that remains at least.</summary>
    public ElectricResistance? InsulationResistance { get; }

    /// <summary>The contact resistance that is reached at most.</summary>
    public ElectricResistance? ContactResistance { get; }

    /// <summary>The standard to which the test conforms.</summary>
    public string? Standard { get; }
}
