using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The datasheet "F4 Series", AXK7L, 8L.</summary>
internal static class F4Datasheet
{
    private static readonly PairRow[] Pairs =
    [
        new(0.9m, 10, "AXK7L10223G", "AXK8L10124BG"),
        new(0.9m, 12, "AXK7L12223G", "AXK8L12124BG"),
        new(0.9m, 14, "AXK7L14223G", "AXK8L14124BG"),
        new(0.9m, 16, "AXK7L16223G", "AXK8L16124BG"),
        new(0.9m, 20, "AXK7L20223G", "AXK8L20124BG"),
        new(0.9m, 22, "AXK7L22223G", "AXK8L22124BG"),
        new(0.9m, 24, "AXK7L24223G", "AXK8L24124BG"),
        new(0.9m, 26, "AXK7L26223G", "AXK8L26124BG"),
        new(0.9m, 28, "AXK7L28223G", "AXK8L28124BG"),
        new(0.9m, 30, "AXK7L30223G", "AXK8L30124BG"),
        new(0.9m, 32, "AXK7L32223G", "AXK8L32124BG"),
        new(0.9m, 34, "AXK7L34223G", "AXK8L34124BG"),
        new(0.9m, 36, "AXK7L36223G", "AXK8L36124BG"),
        new(0.9m, 38, "AXK7L38223G", "AXK8L38124BG"),
        new(0.9m, 40, "AXK7L40223G", "AXK8L40124BG"),
        new(0.9m, 44, "AXK7L44223G", "AXK8L44124BG"),
        new(0.9m, 48, "AXK7L48223G", "AXK8L48124BG"),
        new(0.9m, 50, "AXK7L50223G", "AXK8L50124BG"),
        new(0.9m, 54, "AXK7L54223G", "AXK8L54124BG"),
        new(0.9m, 60, "AXK7L60223G", "AXK8L60124BG"),
        new(0.9m, 66, "AXK7L66223G", "AXK8L66124BG"),
        new(0.9m, 70, "AXK7L70223G", "AXK8L70124BG"),
        new(0.9m, 80, "AXK7L80223G", "AXK8L80124BG"),
    ];

    private static readonly PairRow[] InspectionPairs =
    [
        new(0.9m, 10, "AXK7LE1026G", "AXK8LE1026BG"),
        new(0.9m, 12, "AXK7LE1226G", "AXK8LE1226BG"),
        new(0.9m, 14, "AXK7LE1426G", "AXK8LE1426BG"),
        new(0.9m, 16, "AXK7LE1626G", "AXK8LE1626BG"),
        new(0.9m, 20, "AXK7LE2026G", "AXK8LE2026BG"),
        new(0.9m, 22, "AXK7LE2226G", "AXK8LE2226BG"),
        new(0.9m, 24, "AXK7LE2426G", "AXK8LE2426BG"),
        new(0.9m, 26, "AXK7LE2626G", "AXK8LE2626BG"),
        new(0.9m, 28, "AXK7LE2826G", "AXK8LE2826BG"),
        new(0.9m, 30, "AXK7LE3026G", "AXK8LE3026BG"),
        new(0.9m, 32, "AXK7LE3226G", "AXK8LE3226BG"),
        new(0.9m, 34, "AXK7LE3426G", "AXK8LE3426BG"),
        new(0.9m, 36, "AXK7LE3626G", "AXK8LE3626BG"),
        new(0.9m, 38, "AXK7LE3826G", "AXK8LE3826BG"),
        new(0.9m, 40, "AXK7LE4026G", "AXK8LE4026BG"),
        new(0.9m, 44, "AXK7LE4426G", "AXK8LE4426BG"),
        new(0.9m, 48, "AXK7LE4826G", "AXK8LE4826BG"),
        new(0.9m, 50, "AXK7LE5026G", "AXK8LE5026BG"),
        new(0.9m, 54, "AXK7LE5426G", "AXK8LE5426BG"),
        new(0.9m, 60, "AXK7LE6026G", "AXK8LE6026BG"),
        new(0.9m, 66, "AXK7LE6626G", "AXK8LE6626BG"),
        new(0.9m, 70, "AXK7LE7026G", "AXK8LE7026BG"),
        new(0.9m, 80, "AXK7LE8026G", "AXK8LE8026BG"),
    ];

    public static Datasheet Figures { get; } =
        new()
        {
            Members = Members(),
            Document = new() { Title = "F4 Series", Edition = null },
            Products = new()
            {
                Series = "F4",
                Manufacturer = "Panasonic",
                Pitch = 0.4.Millimeters(),
                Rows = 23,
                Pairs = Pairs,
            },
            Sockets = Sockets(),
            Headers = Headers(),
            Ratings = new()
            {
                CurrentPerContact = 0.3.Amperes(),
                TotalCurrent = 5.Amperes(),
                Voltage = 60.Volts(),
                DielectricStrength = 150.Volts(),
                InsulationResistance = 1000.Megaohms(),
                ContactResistance = 90.Milliohms(),
                AmbientTemperature = Ranges.Celsius(-55, 85),
                StorageTemperature = Ranges.Celsius(-55, 85),
                PackedStorageTemperature = Ranges.Celsius(-40, 50),
                MatingCycles = 50,
            },
            Conditions = new()
            {
                DielectricDuration = TimeSpan.FromMinutes(1),
                DielectricDetectionCurrent = 1.Milliamperes(),
                InsulationVoltage = 250.Volts(),
                InsulationDuration = TimeSpan.FromMinutes(1),
                ContactResistanceMethod = "JIS C 5402",
                MatingsPerHour = 200,
                Ambient = ["No freezing at low temperatures"],
                NotAmbient = ["condensation"],
            },
            Endurance = Endurance(),
            Forces = null,
            Materials = new()
            {
                Molded = "LCP resin (UL94V-0)",
                Metal = "Copper alloy",
                MetalSurface = ["nickel base", "gold"],
                PostPortions = ["contact and post, contact portion", "contact and post, terminal portion"],
                PostSurface = "gold surface",
                OtherPortions = [],
                Patterns = ["(?is)soldering terminals.*socket.*nickel.*palladium.*gold flash.*header.*nickel.*gold", "(?i)bare nickel"],
                Absent = [],
            },
            Packing = new()
            {
                Tapes =
                [
                    new(10, 24, "Tape I", 16.0m, null, 7.5m, 17.4m),
                    new(26, 70, "Tape I", 24.0m, null, 11.5m, 25.4m),
                    new(80, 80, "Tape II", 32.0m, 28.4m, 14.2m, 33.4m),
                ],
                TapeStandard = "JIS C 0806-1990",
                ReelStandard = "EIAJ ET-7200B",
                Cartons = [new(46, 3000, 3000, 6000, 3000)],
                OrderUnit = OrderUnit.Reel,
                SampleUnit = 50,
            },
            Soldering = new()
            {
                ReflowPeak = 260.DegreesCelsius(),
                SolderingIron = [(300.DegreesCelsius(), TimeSpan.FromSeconds(5)), (350.DegreesCelsius(), TimeSpan.FromSeconds(3))],
                Masks =
                [
                    new(ConnectorRole.Socket, 150, 53, 100),
                    new(ConnectorRole.Socket, 120, 66, 100),
                    new(ConnectorRole.Header, 150, 52, 80),
                    new(ConnectorRole.Header, 120, 66, 100),
                ],
            },
            Use = new()
            {
                SeveralConnectors = UseAdvice.WithCare,
                MatingUnderPower = null,
                ReverseMating = null,
                Switching = UseAdvice.Forbidden,
                HandlingHumidity = null,
                MonthsInUncontrolledStorage = 6,
                BoardWarp = null,
                PlacementError = Ranges.Millimeters(0.2m, 0.3m),
                ReinforcingPlates = [new("glass epoxy", 0.2m, 0.3m, 1m, 1m), new("polyimide", 0.2m, 0.3m, 1m, 1m)],
                NoPlatesOf = ["SUS"],
            },
            Weights = [new("AXK7L20223G", 0.03m), new("AXK8L20124BG", 0.01m)],
            DimensionTolerance = 0.2.Millimeters(),
            MatedHeightTolerance = 0.15.Millimeters(),
            Inspection = new()
            {
                Pairs = InspectionPairs,
                MatingCycles = 3000,
                MinimumOrder = 50,
            },
        };

    private static SeriesMembers Members() =>
        new(F4.Series, typeof(F4), typeof(F4.PartNumbers))
        {
            Sockets = new RoleMembers<F4Socket, F4Header>
            {
                ByContacts = F4.Socket,
                ByContactsAndHeight = F4.Socket,
                ForInspection = F4.InspectionSocket,
                ForInspectionAtHeight = F4.InspectionSocket,
                OnlyPartner = socket => socket.MatingHeader(),
                PartnerAtHeight = (socket, height) => socket.MatingHeader(height),
                AllDimensions = socket => socket.Dimensions,
                Letters = socket => new(socket.Dimensions.A, socket.Dimensions.B, socket.Dimensions.C),
            },
            Headers = new RoleMembers<F4Header, F4Socket>
            {
                ByContacts = F4.Header,
                ByContactsAndHeight = F4.Header,
                ForInspection = F4.InspectionHeader,
                ForInspectionAtHeight = F4.InspectionHeader,
                OnlyPartner = header => header.MatingSocket(),
                PartnerAtHeight = (header, height) => header.MatingSocket(height),
                AllDimensions = header => header.Dimensions,
                Letters = header => new(header.Dimensions.A, header.Dimensions.B, header.Dimensions.C),
            },
        };

    private static RoleFigures Sockets() =>
        new()
        {
            Parts = 46,
            WithOnePartner = [.. Pairs.Select(row => new OnlyPartnerRow(row.Socket, row.Header))],
            WithSeveralPartners = [],
            Outlines =
            [
                new(10, 4.4m, 1.6m, 3.0m),
                new(12, 4.8m, 2.0m, 3.4m),
                new(14, 5.2m, 2.4m, 3.8m),
                new(16, 5.6m, 2.8m, 4.2m),
                new(20, 6.4m, 3.6m, 5.0m),
                new(22, 6.8m, 4.0m, 5.4m),
                new(24, 7.2m, 4.4m, 5.8m),
                new(26, 7.6m, 4.8m, 6.2m),
                new(28, 8.0m, 5.2m, 6.6m),
                new(30, 8.4m, 5.6m, 7.0m),
                new(32, 8.8m, 6.0m, 7.4m),
                new(34, 9.2m, 6.4m, 7.8m),
                new(36, 9.6m, 6.8m, 8.2m),
                new(38, 10.0m, 7.2m, 8.6m),
                new(40, 10.4m, 7.6m, 9.0m),
                new(44, 11.2m, 8.4m, 9.8m),
                new(48, 12.0m, 9.2m, 10.6m),
                new(50, 12.4m, 9.6m, 11.0m),
                new(54, 13.2m, 10.4m, 11.8m),
                new(60, 14.4m, 11.6m, 13.0m),
                new(66, 15.6m, 12.8m, 14.2m),
                new(70, 16.4m, 13.6m, 15.0m),
                new(80, 18.4m, 15.6m, 17.0m),
            ],
            Heights = [],
        };

    private static RoleFigures Headers() =>
        new()
        {
            Parts = 46,
            WithOnePartner = [.. Pairs.Select(row => new OnlyPartnerRow(row.Header, row.Socket))],
            WithSeveralPartners = [],
            Outlines =
            [
                new(10, 4.0m, 3.74m, 1.6m),
                new(12, 4.4m, 4.14m, 2.0m),
                new(14, 4.8m, 4.54m, 2.4m),
                new(16, 5.2m, 4.94m, 2.8m),
                new(20, 6.0m, 5.74m, 3.6m),
                new(22, 6.4m, 6.14m, 4.0m),
                new(24, 6.8m, 6.54m, 4.4m),
                new(26, 7.2m, 6.94m, 4.8m),
                new(28, 7.6m, 7.34m, 5.2m),
                new(30, 8.0m, 7.74m, 5.6m),
                new(32, 8.4m, 8.14m, 6.0m),
                new(34, 8.8m, 8.54m, 6.4m),
                new(36, 9.2m, 8.94m, 6.8m),
                new(38, 9.6m, 9.34m, 7.2m),
                new(40, 10.0m, 9.74m, 7.6m),
                new(44, 10.8m, 10.54m, 8.4m),
                new(48, 11.6m, 11.34m, 9.2m),
                new(50, 12.0m, 11.74m, 9.6m),
                new(54, 12.8m, 12.54m, 10.4m),
                new(60, 14.0m, 13.74m, 11.6m),
                new(66, 15.2m, 14.94m, 12.8m),
                new(70, 16.0m, 15.74m, 13.6m),
                new(80, 18.0m, 17.74m, 15.6m),
            ],
            Heights = [],
        };

    private static EnduranceFigures Endurance() =>
        new()
        {
            ThermalShock = new()
            {
                Cycles = 5,
                Cold = Ranges.Celsius(-58, -55),
                Hot = Ranges.Celsius(85, 88),
                Dwell = TimeSpan.FromMinutes(30),
                Transfer = TimeSpan.FromMinutes(5),
                InsulationResistance = 100.Megaohms(),
                ContactResistance = 90.Milliohms(),
            },
            Humidity = new()
            {
                Duration = TimeSpan.FromHours(120),
                Temperature = Ranges.Celsius(38, 42),
                RelativeHumidity = Ranges.Percent(90, 95),
                InsulationResistance = 100.Megaohms(),
                ContactResistance = 90.Milliohms(),
            },
            SaltwaterSpray = new()
            {
                Duration = TimeSpan.FromHours(24),
                Temperature = Ranges.Celsius(33, 37),
                Concentration = Ranges.Percent(4, 6),
                InsulationResistance = 100.Megaohms(),
                ContactResistance = 90.Milliohms(),
            },
            HydrogenSulfide = new()
            {
                Duration = TimeSpan.FromHours(48),
                Temperature = Ranges.Celsius(38, 42),
                Concentration = Ranges.PartsPerMillion(2, 4),
                RelativeHumidity = Ranges.Percent(75, 80),
                ContactResistance = 90.Milliohms(),
            },
        };
}
