using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The title and edition of the document.</summary>
internal sealed record DocumentFigures
{
    public required string Title { get; init; }

    public required string? Edition { get; init; }
}

/// <summary>The title page and the table of product types.</summary>
internal sealed record ProductFigures
{
    public required string Series { get; init; }

    public required string Manufacturer { get; init; }

    public required Length Pitch { get; init; }

    public required int Rows { get; init; }

    public required IReadOnlyList<PairRow> Pairs { get; init; }
}

/// <summary>The sockets or the headers of a series: the number of parts, their mating parts and their dimensions.</summary>
internal sealed record RoleFigures
{
    /// <summary>Gets the number of parts in the role, including those for inspection.</summary>
    public required int Parts { get; init; }

    public required IReadOnlyList<OnlyPartnerRow> WithOnePartner { get; init; }

    public required IReadOnlyList<string> WithSeveralPartners { get; init; }

    public required IReadOnlyList<OutlineRow> Outlines { get; init; }

    public required IReadOnlyList<HeightRow> Heights { get; init; }
}

/// <summary>The characteristics.</summary>
internal sealed record RatingFigures
{
    public required ElectricCurrent CurrentPerContact { get; init; }

    public required ElectricCurrent TotalCurrent { get; init; }

    public required ElectricPotential Voltage { get; init; }

    public required ElectricPotential DielectricStrength { get; init; }

    public required ElectricResistance InsulationResistance { get; init; }

    public required ElectricResistance ContactResistance { get; init; }

    public required TemperatureRange AmbientTemperature { get; init; }

    public required TemperatureRange StorageTemperature { get; init; }

    public required TemperatureRange PackedStorageTemperature { get; init; }

    public required int MatingCycles { get; init; }
}

/// <summary>The conditions of the characteristics.</summary>
internal sealed record ConditionFigures
{
    public required TimeSpan DielectricDuration { get; init; }

    public required ElectricCurrent DielectricDetectionCurrent { get; init; }

    public required ElectricPotential InsulationVoltage { get; init; }

    public required TimeSpan InsulationDuration { get; init; }

    public required string ContactResistanceMethod { get; init; }

    public required int MatingsPerHour { get; init; }

    /// <summary>Gets the remarks on the ambient temperature.</summary>
    public required IReadOnlyList<string> Ambient { get; init; }

    /// <summary>Gets remarks of other datasheets on the ambient temperature that this one does not have.</summary>
    public required IReadOnlyList<string> NotAmbient { get; init; }
}

/// <summary>The environmental characteristics, with header and socket mated.</summary>
internal sealed record EnduranceFigures
{
    public required TestFigures ThermalShock { get; init; }

    public required TestFigures Humidity { get; init; }

    public required TestFigures SaltwaterSpray { get; init; }

    public required TestFigures HydrogenSulfide { get; init; }
}

/// <summary>An environmental test. What the datasheet does not state is null.</summary>
internal sealed record TestFigures
{
    public string? Standard { get; init; }

    public int? Cycles { get; init; }

    public TemperatureRange? Cold { get; init; }

    public TemperatureRange? Hot { get; init; }

    public TimeSpan? Dwell { get; init; }

    public TimeSpan? Transfer { get; init; }

    public TimeSpan? Duration { get; init; }

    public TemperatureRange? Temperature { get; init; }

    public QuantityRange<Ratio>? RelativeHumidity { get; init; }

    public QuantityRange<Ratio>? Concentration { get; init; }

    public ElectricResistance? InsulationResistance { get; init; }

    public ElectricResistance? ContactResistance { get; init; }
}

/// <summary>The mechanical characteristics. A datasheet gives each force by number of contacts, per contact, or both.</summary>
internal sealed record ForceFigures
{
    public required IReadOnlyList<ForceRow> Insertion { get; init; }

    public required IReadOnlyList<ForcePerContactRow> InsertionPerContact { get; init; }

    public required IReadOnlyList<ForceRow> Removal { get; init; }

    public required IReadOnlyList<ForcePerContactRow> RemovalPerContact { get; init; }
}

/// <summary>Materials and surface treatment.</summary>
internal sealed record MaterialFigures
{
    public required string Molded { get; init; }

    public required string Metal { get; init; }

    public required IReadOnlyList<string> MetalSurface { get; init; }

    public required IReadOnlyList<string> PostPortions { get; init; }

    public required string PostSurface { get; init; }

    /// <summary>Gets the portions that have their own row.</summary>
    public required IReadOnlyList<string> OtherPortions { get; init; }

    /// <summary>Gets patterns that every row of the table matches.</summary>
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>Gets texts of other datasheets that this table does not contain.</summary>
    public required IReadOnlyList<string> Absent { get; init; }
}

/// <summary>The packing, embossed tape and order units of the standard parts.</summary>
internal sealed record PackingFigures
{
    public required IReadOnlyList<TapeRow> Tapes { get; init; }

    public required string TapeStandard { get; init; }

    public required string ReelStandard { get; init; }

    public required IReadOnlyList<CartonRow> Cartons { get; init; }

    public required OrderUnit OrderUnit { get; init; }

    public required int SampleUnit { get; init; }
}

/// <summary>Soldering heat and recommended metal masks.</summary>
internal sealed record SolderingFigures
{
    public required Temperature ReflowPeak { get; init; }

    public required IReadOnlyList<(Temperature Temperature, TimeSpan Duration)> SolderingIron { get; init; }

    public required IReadOnlyList<MaskRow> Masks { get; init; }
}

/// <summary>The notes on use.</summary>
internal sealed record UseFigures
{
    public required UseAdvice? SeveralConnectors { get; init; }

    public required UseAdvice? MatingUnderPower { get; init; }

    public required UseAdvice? ReverseMating { get; init; }

    public required UseAdvice? Switching { get; init; }

    public required QuantityRange<Ratio>? HandlingHumidity { get; init; }

    public required int? MonthsInUncontrolledStorage { get; init; }

    public required Length? BoardWarp { get; init; }

    public required QuantityRange<Length>? PlacementError { get; init; }

    public required IReadOnlyList<PlateRow> ReinforcingPlates { get; init; }

    /// <summary>Gets the materials of reinforcing plates in other datasheets that this one does not have.</summary>
    public required IReadOnlyList<string> NoPlatesOf { get; init; }
}

/// <summary>The connectors for inspection.</summary>
internal sealed record InspectionFigures
{
    public required IReadOnlyList<PairRow> Pairs { get; init; }

    public required int MatingCycles { get; init; }

    public required int MinimumOrder { get; init; }
}
