namespace Keyway.Generator.Facts;

/// <summary>All sections of a catalog that hold facts of its parts, in the order of a datasheet.</summary>
internal static class FactSections
{
    public static IReadOnlyList<FactSectionForm> All { get; } =
    [
        new(
            "source",
            FactWords.Source,
            FactExtent.Series,
            IsList: false,
            [new(FactKeys.Title, FactKind.Text), new(FactKeys.Document, FactKind.Text), new(FactKeys.Edition, FactKind.Text)]
        ),
        new(
            "ratings",
            FactWords.Ratings,
            FactExtent.Parts,
            IsList: false,
            [
                new(FactKeys.CurrentPerContact, FactKind.Current),
                new(FactKeys.TotalCurrent, FactKind.Current),
                new(FactKeys.Voltage, FactKind.Potential),
                new(FactKeys.DielectricStrength, FactKind.Potential),
                new(FactKeys.InsulationResistance, FactKind.Resistance),
                new(FactKeys.ContactResistance, FactKind.Resistance),
                new(FactKeys.AmbientTemperature, FactKind.Temperatures),
                new(FactKeys.StorageTemperature, FactKind.Temperatures),
                new(FactKeys.PackedStorageTemperature, FactKind.Temperatures),
                new(FactKeys.MatingCycles, FactKind.Count),
            ]
        ),
        new(
            "contactGroups",
            FactWords.ContactGroup,
            FactExtent.Parts,
            IsList: true,
            [
                new(FactKeys.Name, FactKind.Text),
                new(FactKeys.First, FactKind.Count),
                new(FactKeys.Last, FactKind.Count),
                new(FactKeys.CurrentPerContact, FactKind.Current),
                new(FactKeys.ContactResistance, FactKind.Resistance),
            ]
        ),
        new(
            "testConditions",
            FactWords.TestConditions,
            FactExtent.Series,
            IsList: false,
            [
                new(FactKeys.DielectricDuration, FactKind.Duration),
                new(FactKeys.DielectricDetectionCurrent, FactKind.Current),
                new(FactKeys.InsulationVoltage, FactKind.Potential),
                new(FactKeys.InsulationDuration, FactKind.Duration),
                new(FactKeys.ContactResistanceMethod, FactKind.Text),
                new(FactKeys.MatingsPerHour, FactKind.Count),
                new(FactKeys.Ambient, FactKind.Text),
            ]
        ),
        new(
            "forces",
            FactWords.Forces,
            FactExtent.Pairs,
            IsList: false,
            [
                new(FactKeys.InsertionForce, FactKind.Force),
                new(FactKeys.InsertionForcePerContact, FactKind.Force),
                new(FactKeys.RemovalForce, FactKind.Force),
                new(FactKeys.RemovalForcePerContact, FactKind.Force),
            ]
        ),
        Test(
            "thermalShock",
            FactWords.ThermalShock,
            [
                new(FactKeys.Cycles, FactKind.Count),
                new(FactKeys.Cold, FactKind.Temperatures),
                new(FactKeys.Hot, FactKind.Temperatures),
                new(FactKeys.Dwell, FactKind.Duration),
                new(FactKeys.Transfer, FactKind.Duration),
            ]
        ),
        Test(
            "humidity",
            FactWords.Humidity,
            [
                new(FactKeys.Duration, FactKind.Duration),
                new(FactKeys.Temperature, FactKind.Temperatures),
                new(FactKeys.RelativeHumidity, FactKind.Shares),
            ]
        ),
        Test(
            "saltSpray",
            FactWords.SaltSpray,
            [
                new(FactKeys.Duration, FactKind.Duration),
                new(FactKeys.Temperature, FactKind.Temperatures),
                new(FactKeys.Concentration, FactKind.Shares),
            ]
        ),
        Test(
            "hydrogenSulfide",
            FactWords.HydrogenSulfide,
            [
                new(FactKeys.Duration, FactKind.Duration),
                new(FactKeys.Temperature, FactKind.Temperatures),
                new(FactKeys.Concentration, FactKind.Shares),
                new(FactKeys.RelativeHumidity, FactKind.Shares),
            ]
        ),
        new("weight", FactWords.Weight, FactExtent.Parts, IsList: false, [new(FactKeys.UnitWeight, FactKind.Mass)]),
        new(
            "materials",
            FactWords.Material,
            FactExtent.Series,
            IsList: true,
            [new(FactKeys.Portion, FactKind.Text), new(FactKeys.Material, FactKind.Text), new(FactKeys.Surface, FactKind.Text)]
        ),
        new(
            "tolerances",
            FactWords.Tolerances,
            FactExtent.Series,
            IsList: false,
            [new(FactKeys.Dimensions, FactKind.Length), new(FactKeys.MatedHeight, FactKind.Length)]
        ),
        new(
            "embossedTape",
            FactWords.EmbossedTape,
            FactExtent.Parts,
            IsList: false,
            [
                new(FactKeys.TapeType, FactKind.Text),
                new(FactKeys.A, FactKind.Length),
                new(FactKeys.B, FactKind.Length),
                new(FactKeys.C, FactKind.Length),
                new(FactKeys.D, FactKind.Length),
                new(FactKeys.PiecesPerReel, FactKind.Count),
                new(FactKeys.TapeStandard, FactKind.Text),
                new(FactKeys.ReelStandard, FactKind.Text),
            ]
        ),
        new(
            "packing",
            FactWords.Packing,
            FactExtent.Parts,
            IsList: false,
            [
                new(FactKeys.InnerCarton, FactKind.Count),
                new(FactKeys.OuterCarton, FactKind.Count),
                new(FactKeys.OrderUnit, FactKind.OrderUnit),
                new(FactKeys.SampleUnit, FactKind.Count),
                new(FactKeys.MinimumOrder, FactKind.Count),
            ]
        ),
        new(
            "packingChoices",
            FactWords.PackingChoice,
            FactExtent.Parts,
            IsList: true,
            [new(FactKeys.Name, FactKind.Text), new(FactKeys.Pieces, FactKind.Count), new(FactKeys.MinimumOrder, FactKind.Count)]
        ),
        new("reflow", FactWords.Reflow, FactExtent.Parts, IsList: false, [new(FactKeys.ReflowPeak, FactKind.Temperature)]),
        new(
            "solderingIron",
            FactWords.SolderingIron,
            FactExtent.Parts,
            IsList: true,
            [new(FactKeys.Temperature, FactKind.Temperature), new(FactKeys.Duration, FactKind.Duration)]
        ),
        new(
            "stencils",
            FactWords.Stencil,
            FactExtent.Parts,
            IsList: true,
            [
                new(FactKeys.Thickness, FactKind.Length),
                new(FactKeys.Terminals, FactKind.Ratio),
                new(FactKeys.SolderingTerminals, FactKind.Ratio),
            ]
        ),
        new(
            "use",
            FactWords.Use,
            FactExtent.Series,
            IsList: false,
            [
                new(FactKeys.SeveralConnectors, FactKind.Advice),
                new(FactKeys.MatingUnderPower, FactKind.Advice),
                new(FactKeys.Switching, FactKind.Advice),
                new(FactKeys.ReverseMating, FactKind.Advice),
                new(FactKeys.ContactNumbering, FactKind.Numbering),
                new(FactKeys.BoardWarp, FactKind.Length),
                new(FactKeys.HandlingHumidity, FactKind.Shares),
                new(FactKeys.PlacementError, FactKind.Lengths),
                new(FactKeys.MonthsInUncontrolledStorage, FactKind.Count),
            ]
        ),
        new(
            "reinforcingPlates",
            FactWords.ReinforcingPlate,
            FactExtent.Series,
            IsList: true,
            [new(FactKeys.Material, FactKind.Text), new(FactKeys.Thickness, FactKind.Lengths), new(FactKeys.Margin, FactKind.Lengths)]
        ),
    ];

    private static FactSectionForm Test(string key, string word, IReadOnlyList<FactField> conditions) =>
        new(
            key,
            word,
            FactExtent.Series,
            IsList: false,
            [
                .. conditions,
                new(FactKeys.InsulationResistance, FactKind.Resistance),
                new(FactKeys.ContactResistance, FactKind.Resistance),
                new(FactKeys.Standard, FactKind.Text),
            ]
        );
}
