using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The document itself.</summary>
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

/// <summary>The sockets or the headers of a series: how many there are, their partners and their dimensions.</summary>
internal sealed record RoleFigures
{
    /// <summary>All parts of the role, those for inspection included.</summary>
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

    /// <summary>What the datasheet says beside the ambient temperature.</summary>
    public required IReadOnlyList<string> Ambient { get; init; }

    /// <summary>What other datasheets say there and this one does not.</summary>
    public required IReadOnlyList<string> NotAmbient { get; init; }
}

/// <summary>The environmental characteristics, header and socket mated.</summary>
internal sealed record EnduranceFigures
{
    public required TestFigures ThermalShock { get; init; }

    public required TestFigures Humidity { get; init; }

    public required TestFigures SaltwaterSpray { get; init; }

    public required TestFigures HydrogenSulfide { get; init; }
}

/// <summary>One environmental test; what the datasheet does not say of it stays null.</summary>
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

/// <summary>The mechanical characteristics. A datasheet gives each force by the contacts, or per contact, or both.</summary>
internal sealed record ForceFigures
{
    public required IReadOnlyList<ForceRow> Insertion { get; init; }

    public required IReadOnlyList<ForcePerContactRow> InsertionPerContact { get; init; }

    public required IReadOnlyList<ForceRow> Removal { get; init; }

    public required IReadOnlyList<ForcePerContactRow> RemovalPerContact { get; init; }
}

/// <summary>Material and surface treatment.</summary>
internal sealed record MaterialFigures
{
    public required string Molded { get; init; }

    public required string Metal { get; init; }

    public required IReadOnlyList<string> MetalSurface { get; init; }

    public required IReadOnlyList<string> PostPortions { get; init; }

    public required string PostSurface { get; init; }

    /// <summary>Portions that have a row of their own.</summary>
    public required IReadOnlyList<string> OtherPortions { get; init; }

    /// <summary>Patterns that the whole table matches.</summary>
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>What other datasheets say in the table and this one does not.</summary>
    public required IReadOnlyList<string> Absent { get; init; }
}

/// <summary>Packing, embossed tape and orders of the standard parts.</summary>
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

    /// <summary>Materials of which other datasheets have plates and this one has none.</summary>
    public required IReadOnlyList<string> NoPlatesOf { get; init; }
}

/// <summary>The connectors for inspection usage.</summary>
internal sealed record InspectionFigures
{
    public required IReadOnlyList<PairRow> Pairs { get; init; }

    public required int MatingCycles { get; init; }

    public required int MinimumOrder { get; init; }
}
