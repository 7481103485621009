using Keyway.Catalogs;
using Keyway.Generator.Reading.Values;

namespace Keyway.Generator.Reading.Sections;

/// <summary>All sections of a catalog that contain facts about its parts, in datasheet order.</summary>
/// <remarks>
/// Each number has a range that no connector on the market leaves, whether it carries signals, power or radio frequencies, in consumer or
/// in military products. A value outside is an error, so in doubt a range is wider.
/// </remarks>
internal static class CatalogSections
{
    public static IReadOnlyList<SectionDefinition> All { get; } =
    [
        new(
            "source",
            ManifestKeywords.Source,
            SectionExtent.Series,
            IsList: false,
            [
                new(SectionKeys.Title, ValueKind.Text),
                new(SectionKeys.Document, ValueKind.Text),
                new(SectionKeys.Edition, ValueKind.Text),
                new(SectionKeys.Coverage, ValueKind.Coverage),
                new(SectionKeys.Address, ValueKind.Address),
            ]
        ),
        new(
            "roles",
            ManifestKeywords.Roles,
            SectionExtent.Series,
            IsList: false,
            [new(SectionKeys.Socket, ValueKind.Word), new(SectionKeys.Header, ValueKind.Word), new(SectionKeys.Connector, ValueKind.Word)]
        ),
        new(
            "product",
            ManifestKeywords.Product,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.Status, ValueKind.Status),
                new(SectionKeys.Successor, ValueKind.PartPattern),
                new(SectionKeys.MoistureSensitivityLevel, ValueKind.MoistureSensitivity),
                new(SectionKeys.Rohs, ValueKind.Rohs),
                new(SectionKeys.Footprint, ValueKind.PartPattern),
                new(SectionKeys.Model, ValueKind.PartPattern),
            ]
        )
        {
            IsForSome = true,
        },
        new(
            "alternates",
            ManifestKeywords.Alternate,
            SectionExtent.Parts,
            IsList: true,
            [new(SectionKeys.Number, ValueKind.PartPattern), new(SectionKeys.Manufacturer, ValueKind.Text)]
        )
        {
            IsForSome = true,
            Required =
            [
                [SectionKeys.Number],
            ],
        },
        new(
            "ratings",
            ManifestKeywords.Ratings,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.CurrentPerContact, ValueKind.Current, "10 mA", "250 A"),
                new(SectionKeys.TotalCurrent, ValueKind.Current, "10 mA", "2000 A"),
                new(SectionKeys.Voltage, ValueKind.Potential, "1 V", "5 kV"),
                new(SectionKeys.DielectricStrength, ValueKind.Potential, "10 V", "15 kV"),
                new(SectionKeys.InsulationResistance, ValueKind.Resistance, "1 MΩ", "100000000 MΩ"),
                new(SectionKeys.ContactResistance, ValueKind.Resistance, "0.001 mΩ", "10 Ω"),
                FieldDefinition.AroundRoomTemperature(SectionKeys.AmbientTemperature),
                FieldDefinition.AroundRoomTemperature(SectionKeys.StorageTemperature),
                FieldDefinition.AroundRoomTemperature(SectionKeys.PackedStorageTemperature),
                new(SectionKeys.MatingCycles, ValueKind.Count, PlausibleRange.AnyCount),
            ]
        ),
        new(
            "contacts",
            ManifestKeywords.Contacts,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.Rows, ValueKind.Count, "1", "40"),
                new(SectionKeys.Names, ValueKind.ContactNames),
                new(SectionKeys.Shields, ValueKind.PadNames),
                new(SectionKeys.GroundBlades, ValueKind.PadNames),
                new(SectionKeys.Pegs, ValueKind.PadNames),
                new(SectionKeys.MountingPads, ValueKind.PadNames),
            ]
        )
        {
            IsForSome = true,
        },
        new(
            "contactGroups",
            ManifestKeywords.ContactGroup,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Name, ValueKind.Text),
                new(SectionKeys.First, ValueKind.Contact),
                new(SectionKeys.Last, ValueKind.Contact),
                new(SectionKeys.CurrentPerContact, ValueKind.Current, "10 mA", "250 A"),
                new(SectionKeys.TotalCurrent, ValueKind.Current, "10 mA", "2000 A"),
                new(SectionKeys.ContactResistance, ValueKind.Resistance, "0.001 mΩ", "10 Ω"),
            ]
        )
        {
            IsForSome = true,
        },
        new(
            "currents",
            ManifestKeywords.CurrentRating,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Group, ValueKind.Text),
                new(SectionKeys.PoweredContacts, ValueKind.CountOrAll, PlausibleRange.AnyCount),
                new(SectionKeys.CurrentPerContact, ValueKind.Current, "10 mA", "250 A"),
                new(SectionKeys.Derating, ValueKind.Curve, "0 A", "250 A"),
            ]
        )
        {
            Required =
            [
                [SectionKeys.CurrentPerContact, SectionKeys.Derating],
            ],
        },
        new(
            "approvals",
            ManifestKeywords.Approval,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Name, ValueKind.Text),
                new(SectionKeys.File, ValueKind.Text),
                new(SectionKeys.Group, ValueKind.Text),
                new(SectionKeys.CurrentPerContact, ValueKind.Current, "10 mA", "250 A"),
                new(SectionKeys.TotalCurrent, ValueKind.Current, "10 mA", "2000 A"),
                new(SectionKeys.Voltage, ValueKind.Potential, "1 V", "5 kV"),
            ]
        )
        {
            IsForSome = true,
            Required =
            [
                [SectionKeys.Name],
            ],
        },
        new(
            "testConditions",
            ManifestKeywords.TestConditions,
            SectionExtent.Series,
            IsList: false,
            [
                new(SectionKeys.DielectricDuration, ValueKind.Duration, "0.1 s", "1 h"),
                new(SectionKeys.DielectricDetectionCurrent, ValueKind.Current, "1 µA", "1 A"),
                new(SectionKeys.InsulationVoltage, ValueKind.Potential, "1 V", "5 kV"),
                new(SectionKeys.InsulationDuration, ValueKind.Duration, "0.1 s", "1 h"),
                new(SectionKeys.ContactResistanceMethod, ValueKind.Text),
                new(SectionKeys.MatingsPerHour, ValueKind.Count, "1", "10000"),
                new(SectionKeys.Ambient, ValueKind.Text),
            ]
        ),
        new(
            "mating",
            ManifestKeywords.Mating,
            SectionExtent.Pairs,
            IsList: false,
            [
                new(SectionKeys.WorkingRange, ValueKind.LengthRange, PlausibleRange.MatedHeight),
                new(SectionKeys.InsertionDepth, ValueKind.Length, "0.1 mm", "50 mm"),
                new(SectionKeys.Wipe, ValueKind.Length, "0.01 mm", "20 mm"),
                new(SectionKeys.FloatX, ValueKind.Length, "0.01 mm", "10 mm"),
                new(SectionKeys.FloatY, ValueKind.Length, "0.01 mm", "10 mm"),
            ]
        ),
        new(
            "matesWith",
            ManifestKeywords.MatesWith,
            SectionExtent.Pairs,
            IsList: true,
            [new(SectionKeys.Series, ValueKind.Text), new(SectionKeys.Manufacturer, ValueKind.Text)]
        )
        {
            IsForSome = true,
            Required =
            [
                [SectionKeys.Series],
                [SectionKeys.Manufacturer],
            ],
        },
        new(
            "forces",
            ManifestKeywords.Forces,
            SectionExtent.Pairs,
            IsList: false,
            [
                new(SectionKeys.InsertionForce, ValueKind.Force, "10 mN", "5000 N"),
                new(SectionKeys.InsertionForcePerContact, ValueKind.Force, "1 mN", "100 N"),
                new(SectionKeys.RemovalForce, ValueKind.Force, "10 mN", "5000 N"),
                new(SectionKeys.RemovalForcePerContact, ValueKind.Force, "1 mN", "100 N"),
            ]
        ),
        Test(
            "thermalShock",
            ManifestKeywords.ThermalShock,
            [
                new(SectionKeys.Cycles, ValueKind.Count, "1", "10000"),
                new(SectionKeys.Cold, ValueKind.TestTemperatures, "-200 °C", "30 °C"),
                new(SectionKeys.Hot, ValueKind.TestTemperatures, "20 °C", "300 °C"),
                new(SectionKeys.Dwell, ValueKind.Duration, "1 s", "7 d"),
                new(SectionKeys.Transfer, ValueKind.Duration, "0.1 s", "24 h"),
            ]
        ),
        Test(
            "humidity",
            ManifestKeywords.Humidity,
            [
                new(SectionKeys.Duration, ValueKind.Duration, "1 min", "1000 d"),
                new(SectionKeys.Temperature, ValueKind.TestTemperatures, "-65 °C", "200 °C"),
                new(SectionKeys.RelativeHumidity, ValueKind.Shares, "1 %", "100 %"),
            ]
        ),
        Test(
            "saltSpray",
            ManifestKeywords.SaltSpray,
            [
                new(SectionKeys.Duration, ValueKind.Duration, "1 min", "1000 d"),
                new(SectionKeys.Temperature, ValueKind.TestTemperatures, "0 °C", "100 °C"),
                new(SectionKeys.Concentration, ValueKind.Shares, "0.1 %", "50 %"),
            ]
        ),
        Test(
            "hydrogenSulfide",
            ManifestKeywords.HydrogenSulfide,
            [
                new(SectionKeys.Duration, ValueKind.Duration, "1 min", "1000 d"),
                new(SectionKeys.Temperature, ValueKind.TestTemperatures, "0 °C", "100 °C"),
                new(SectionKeys.Concentration, ValueKind.Shares, "0.001 ppm", "1000 ppm"),
                new(SectionKeys.RelativeHumidity, ValueKind.Shares, "1 %", "100 %"),
            ]
        ),
        new(
            "weight",
            ManifestKeywords.Weight,
            SectionExtent.Parts,
            IsList: false,
            [new(SectionKeys.UnitWeight, ValueKind.Mass, "0.1 mg", "1 kg")]
        )
        {
            IsForSome = true,
        },
        new(
            "materials",
            ManifestKeywords.Material,
            SectionExtent.Series,
            IsList: true,
            [new(SectionKeys.Portion, ValueKind.Text), new(SectionKeys.Material, ValueKind.Text), new(SectionKeys.Surface, ValueKind.Text)]
        )
        {
            Required =
            [
                [SectionKeys.Portion],
                [SectionKeys.Material, SectionKeys.Surface],
            ],
        },
        new(
            "tolerances",
            ManifestKeywords.Tolerances,
            SectionExtent.Pairs,
            IsList: false,
            [
                new(SectionKeys.Dimensions, ValueKind.Length, "0.001 mm", "5 mm"),
                new(SectionKeys.MatedHeight, ValueKind.Length, "0.001 mm", "5 mm"),
            ]
        ),
        new(
            "embossedTape",
            ManifestKeywords.EmbossedTape,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.TapeType, ValueKind.Text),
                new(SectionKeys.A, ValueKind.Length, "4 mm", "300 mm"),
                new(SectionKeys.B, ValueKind.Length, "1 mm", "300 mm"),
                new(SectionKeys.C, ValueKind.Length, "1 mm", "200 mm"),
                new(SectionKeys.D, ValueKind.Length, "4 mm", "400 mm"),
                new(SectionKeys.PiecesPerReel, ValueKind.Count, "1", "100000"),
                new(SectionKeys.TapeStandard, ValueKind.Text),
                new(SectionKeys.ReelStandard, ValueKind.Text),
            ]
        ),
        new(
            "tray",
            ManifestKeywords.Tray,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.TapeType, ValueKind.Text),
                new(SectionKeys.PiecesPerTray, ValueKind.Count, "1", "10000"),
                new(SectionKeys.TrayStandard, ValueKind.Text),
            ]
        ),
        new(
            "packing",
            ManifestKeywords.Packing,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.InnerCarton, ValueKind.Count, PlausibleRange.AnyCount),
                new(SectionKeys.OuterCarton, ValueKind.Count, PlausibleRange.AnyCount),
                new(SectionKeys.OrderUnit, ValueKind.OrderUnit),
                new(SectionKeys.SampleUnit, ValueKind.Count, PlausibleRange.AnyCount),
                new(SectionKeys.MinimumOrder, ValueKind.Count, PlausibleRange.AnyCount),
            ]
        ),
        new(
            "packingChoices",
            ManifestKeywords.PackingChoice,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Name, ValueKind.Text),
                new(SectionKeys.Pieces, ValueKind.Count, PlausibleRange.AnyCount),
                new(SectionKeys.MinimumOrder, ValueKind.Count, PlausibleRange.AnyCount),
            ]
        )
        {
            Required =
            [
                [SectionKeys.Name],
            ],
        },
        new(
            "reflow",
            ManifestKeywords.Reflow,
            SectionExtent.Parts,
            IsList: false,
            [
                new(SectionKeys.ReflowPeak, ValueKind.Temperature, "150 °C", "320 °C"),
                new(SectionKeys.PeakDuration, ValueKind.Duration, "0.1 s", "10 min"),
                new(SectionKeys.Liquidus, ValueKind.Temperature, "100 °C", "300 °C"),
                new(SectionKeys.LiquidusDuration, ValueKind.Duration, "0.1 s", "30 min"),
                new(SectionKeys.Passes, ValueKind.Count, "1", "20"),
            ]
        ),
        new(
            "solderingIron",
            ManifestKeywords.SolderingIron,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Temperature, ValueKind.Temperature, "150 °C", "550 °C"),
                new(SectionKeys.Duration, ValueKind.Duration, "0.1 s", "5 min"),
            ]
        )
        {
            Required =
            [
                [SectionKeys.Temperature],
                [SectionKeys.Duration],
            ],
        },
        new(
            "stencils",
            ManifestKeywords.Stencil,
            SectionExtent.Parts,
            IsList: true,
            [
                new(SectionKeys.Thickness, ValueKind.Length, "0.02 mm", "1 mm"),
                new(SectionKeys.Terminals, ValueKind.Ratio, "10 %", "200 %"),
                new(SectionKeys.SolderingTerminals, ValueKind.Ratio, "10 %", "200 %"),
            ]
        )
        {
            Required =
            [
                [SectionKeys.Thickness],
                [SectionKeys.Terminals, SectionKeys.SolderingTerminals],
            ],
        },
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
                new(SectionKeys.BoardWarp, ValueKind.Length, "0.001 mm", "10 mm"),
                new(SectionKeys.HandlingHumidity, ValueKind.Shares, "0 %", "100 %"),
                new(SectionKeys.PlacementError, ValueKind.Lengths, "0.001 mm", "10 mm"),
                new(SectionKeys.MonthsInUncontrolledStorage, ValueKind.Count, "1", "240"),
            ]
        ),
        new(
            "reinforcingPlates",
            ManifestKeywords.ReinforcingPlate,
            SectionExtent.Series,
            IsList: true,
            [
                new(SectionKeys.Material, ValueKind.Text),
                new(SectionKeys.Thickness, ValueKind.Lengths, "0.01 mm", "10 mm"),
                new(SectionKeys.Margin, ValueKind.Lengths, "0.01 mm", "100 mm"),
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
                new(SectionKeys.InsulationResistance, ValueKind.Resistance, "0.1 MΩ", "100000000 MΩ"),
                new(SectionKeys.ContactResistance, ValueKind.Resistance, "0.001 mΩ", "10 Ω"),
                new(SectionKeys.Standard, ValueKind.Text),
            ]
        );
}
