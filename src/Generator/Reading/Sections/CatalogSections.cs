using Keyway.Catalogs;

namespace Keyway.Generator.Reading.Sections;

/// <summary>All sections of a catalog that contain facts about its parts, in datasheet order.</summary>
internal static class CatalogSections
{
    public static IReadOnlyList<SectionDefinition> All { get; } =
    [
        new(
            "source",
            ManifestKeywords.Source,
            SectionExtent.Series,
            IsList: false,
            [new(SectionKeys.Title, ValueKind.Text), new(SectionKeys.Document, ValueKind.Text), new(SectionKeys.Edition, ValueKind.Text)]
        ),
        new(
            "ratings",
            ManifestKeywords.Ratings,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.CurrentPerContact, ValueKind.Current),
                new(SectionKeys.TotalCurrent, ValueKind.Current),
                new(SectionKeys.Voltage, ValueKind.Potential),
                new(SectionKeys.DielectricStrength, ValueKind.Potential),
                new(SectionKeys.InsulationResistance, ValueKind.Resistance),
                new(SectionKeys.ContactResistance, ValueKind.Resistance),
                new(SectionKeys.AmbientTemperature, ValueKind.Temperatures),
                new(SectionKeys.StorageTemperature, ValueKind.Temperatures),
                new(SectionKeys.PackedStorageTemperature, ValueKind.Temperatures),
                new(SectionKeys.MatingCycles, ValueKind.Count),
            ]
        ),
        new(
            "contactGroups",
            ManifestKeywords.ContactGroup,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Name, ValueKind.Text),
                new(SectionKeys.First, ValueKind.Count),
                new(SectionKeys.Last, ValueKind.Count),
                new(SectionKeys.CurrentPerContact, ValueKind.Current),
                new(SectionKeys.ContactResistance, ValueKind.Resistance),
            ]
        ),
        new(
            "testConditions",
            ManifestKeywords.TestConditions,
            SectionExtent.Series,
            IsList: false,
            [
                new(SectionKeys.DielectricDuration, ValueKind.Duration),
                new(SectionKeys.DielectricDetectionCurrent, ValueKind.Current),
                new(SectionKeys.InsulationVoltage, ValueKind.Potential),
                new(SectionKeys.InsulationDuration, ValueKind.Duration),
                new(SectionKeys.ContactResistanceMethod, ValueKind.Text),
                new(SectionKeys.MatingsPerHour, ValueKind.Count),
                new(SectionKeys.Ambient, ValueKind.Text),
            ]
        ),
        new(
            "forces",
            ManifestKeywords.Forces,
            SectionExtent.Pairs,
            IsList: false,
            [
                new(SectionKeys.InsertionForce, ValueKind.Force),
                new(SectionKeys.InsertionForcePerContact, ValueKind.Force),
                new(SectionKeys.RemovalForce, ValueKind.Force),
                new(SectionKeys.RemovalForcePerContact, ValueKind.Force),
            ]
        ),
        Test(
            "thermalShock",
            ManifestKeywords.ThermalShock,
            [
                new(SectionKeys.Cycles, ValueKind.Count),
                new(SectionKeys.Cold, ValueKind.Temperatures),
                new(SectionKeys.Hot, ValueKind.Temperatures),
                new(SectionKeys.Dwell, ValueKind.Duration),
                new(SectionKeys.Transfer, ValueKind.Duration),
            ]
        ),
        Test(
            "humidity",
            ManifestKeywords.Humidity,
            [
                new(SectionKeys.Duration, ValueKind.Duration),
                new(SectionKeys.Temperature, ValueKind.Temperatures),
                new(SectionKeys.RelativeHumidity, ValueKind.Shares),
            ]
        ),
        Test(
            "saltSpray",
            ManifestKeywords.SaltSpray,
            [
                new(SectionKeys.Duration, ValueKind.Duration),
                new(SectionKeys.Temperature, ValueKind.Temperatures),
                new(SectionKeys.Concentration, ValueKind.Shares),
            ]
        ),
        Test(
            "hydrogenSulfide",
            ManifestKeywords.HydrogenSulfide,
            [
                new(SectionKeys.Duration, ValueKind.Duration),
                new(SectionKeys.Temperature, ValueKind.Temperatures),
                new(SectionKeys.Concentration, ValueKind.Shares),
                new(SectionKeys.RelativeHumidity, ValueKind.Shares),
            ]
        ),
        new("weight", ManifestKeywords.Weight, SectionExtent.Parts, IsList: false, [new(SectionKeys.UnitWeight, ValueKind.Mass)]),
        new(
            "materials",
            ManifestKeywords.Material,
            SectionExtent.Series,
            IsList: true,
            [new(SectionKeys.Portion, ValueKind.Text), new(SectionKeys.Material, ValueKind.Text), new(SectionKeys.Surface, ValueKind.Text)]
        ),
        new(
            "tolerances",
            ManifestKeywords.Tolerances,
            SectionExtent.Series,
            IsList: false,
            [new(SectionKeys.Dimensions, ValueKind.Length), new(SectionKeys.MatedHeight, ValueKind.Length)]
        ),
        new(
            "embossedTape",
            ManifestKeywords.EmbossedTape,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.TapeType, ValueKind.Text),
                new(SectionKeys.A, ValueKind.Length),
                new(SectionKeys.B, ValueKind.Length),
                new(SectionKeys.C, ValueKind.Length),
                new(SectionKeys.D, ValueKind.Length),
                new(SectionKeys.PiecesPerReel, ValueKind.Count),
                new(SectionKeys.TapeStandard, ValueKind.Text),
                new(SectionKeys.ReelStandard, ValueKind.Text),
            ]
        ),
        new(
            "packing",
            ManifestKeywords.Packing,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.InnerCarton, ValueKind.Count),
                new(SectionKeys.OuterCarton, ValueKind.Count),
                new(SectionKeys.OrderUnit, ValueKind.OrderUnit),
                new(SectionKeys.SampleUnit, ValueKind.Count),
                new(SectionKeys.MinimumOrder, ValueKind.Count),
            ]
        ),
        new(
            "packingChoices",
            ManifestKeywords.PackingChoice,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Name, ValueKind.Text),
                new(SectionKeys.Pieces, ValueKind.Count),
                new(SectionKeys.MinimumOrder, ValueKind.Count),
            ]
        ),
        new("reflow", ManifestKeywords.Reflow, SectionExtent.Parts, IsList: false, [new(SectionKeys.ReflowPeak, ValueKind.Temperature)]),
        new(
            "solderingIron",
            ManifestKeywords.SolderingIron,
            SectionExtent.Parts,
            IsList: true,
            [new(SectionKeys.Temperature, ValueKind.Temperature), new(SectionKeys.Duration, ValueKind.Duration)]
        ),
        new(
            "stencils",
            ManifestKeywords.Stencil,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Thickness, ValueKind.Length),
                new(SectionKeys.Terminals, ValueKind.Ratio),
                new(SectionKeys.SolderingTerminals, ValueKind.Ratio),
            ]
        ),
        new(
            "use",
            ManifestKeywords.Use,
            SectionExtent.Series,
            IsList: false,
            [
                new(SectionKeys.SeveralConnectors, ValueKind.Advice),
                new(SectionKeys.MatingUnderPower, ValueKind.Advice),
                new(SectionKeys.Switching, ValueKind.Advice),
                new(SectionKeys.ReverseMating, ValueKind.Advice),
                new(SectionKeys.ContactNumbering, ValueKind.Numbering),
                new(SectionKeys.BoardWarp, ValueKind.Length),
                new(SectionKeys.HandlingHumidity, ValueKind.Shares),
                new(SectionKeys.PlacementError, ValueKind.Lengths),
                new(SectionKeys.MonthsInUncontrolledStorage, ValueKind.Count),
            ]
        ),
        new(
            "reinforcingPlates",
            ManifestKeywords.ReinforcingPlate,
            SectionExtent.Series,
            IsList: true,
            [
                new(SectionKeys.Material, ValueKind.Text),
                new(SectionKeys.Thickness, ValueKind.Lengths),
                new(SectionKeys.Margin, ValueKind.Lengths),
            ]
        ),
    ];

    private static SectionDefinition Test(string key, string word, IReadOnlyList<FieldDefinition> conditions) =>
        new(
            key,
            word,
            SectionExtent.Series,
            IsList: false,
            [
                .. conditions,
                new(SectionKeys.InsulationResistance, ValueKind.Resistance),
                new(SectionKeys.ContactResistance, ValueKind.Resistance),
                new(SectionKeys.Standard, ValueKind.Text),
            ]
        );
}
