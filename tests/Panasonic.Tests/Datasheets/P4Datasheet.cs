using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021.</summary>
internal static class P4Datasheet
{
    private static readonly PairRow[] Pairs =
    [
        new(1.5m, 20, "AXK720147G", "AXK820145WG"),
        new(1.5m, 24, "AXK724147G", "AXK824145WG"),
        new(1.5m, 30, "AXK730147G", "AXK830145WG"),
        new(1.5m, 40, "AXK740147G", "AXK840145WG"),
        new(1.5m, 50, "AXK750147G", "AXK850145WG"),
        new(1.5m, 60, "AXK760147G", "AXK860145WG"),
        new(1.5m, 70, "AXK770147G", "AXK870145WG"),
        new(1.5m, 80, "AXK780147G", "AXK880145WG"),
        new(1.5m, 100, "AXK700147G", "AXK800145WG"),
        new(2.0m, 20, "AXK720247G", "AXK820145WG"),
        new(2.0m, 24, "AXK724247G", "AXK824145WG"),
        new(2.0m, 30, "AXK730247G", "AXK830145WG"),
        new(2.0m, 40, "AXK740247G", "AXK840145WG"),
        new(2.0m, 50, "AXK750247G", "AXK850145WG"),
        new(2.0m, 60, "AXK760247G", "AXK860145WG"),
        new(2.0m, 70, "AXK770247G", "AXK870145WG"),
        new(2.0m, 80, "AXK780247G", "AXK880145WG"),
        new(2.5m, 20, "AXK720347G", "AXK820145WG"),
        new(2.5m, 24, "AXK724347G", "AXK824145WG"),
        new(2.5m, 30, "AXK730347G", "AXK830145WG"),
        new(2.5m, 40, "AXK740347G", "AXK840145WG"),
        new(2.5m, 50, "AXK750347G", "AXK850145WG"),
        new(2.5m, 60, "AXK760347G", "AXK860145WG"),
        new(2.5m, 70, "AXK770347G", "AXK870145WG"),
        new(2.5m, 80, "AXK780347G", "AXK880145WG"),
        new(3.0m, 20, "AXK720347G", "AXK820245WG"),
        new(3.0m, 24, "AXK724347G", "AXK824245WG"),
        new(3.0m, 30, "AXK730347G", "AXK830245WG"),
        new(3.0m, 40, "AXK740347G", "AXK840245WG"),
        new(3.0m, 50, "AXK750347G", "AXK850245WG"),
        new(3.0m, 60, "AXK760347G", "AXK860245WG"),
        new(3.0m, 80, "AXK780347G", "AXK880245WG"),
        new(3.5m, 20, "AXK720447G", "AXK820245WG"),
        new(3.5m, 30, "AXK730447G", "AXK830245WG"),
        new(3.5m, 40, "AXK740447G", "AXK840245WG"),
    ];

    public static Datasheet Figures { get; } =
        new()
        {
            Members = Members(),
            Document = new() { Title = "P4 (0.4 mm pitch)", Edition = "2021" },
            Products = new()
            {
                Series = "P4",
                Manufacturer = "Panasonic",
                Pitch = 0.4.Millimeters(),
                Rows = 35,
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
                ContactResistance = 70.Milliohms(),
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
                Ambient = ["No icing", "No condensation"],
                NotAmbient = [],
            },
            Endurance = Endurance(),
            Forces = Forces(),
            Materials = new()
            {
                Molded = "LCP resin (UL94V-0)",
                Metal = "Copper alloy",
                MetalSurface = ["nickel base", "gold"],
                PostPortions = ["contact and post, contact portion", "contact and post, terminal portion"],
                PostSurface = "gold surface",
                OtherPortions = [],
                Patterns = [],
                Absent = ["Soldering terminal", "palladium"],
            },
            Packing = new()
            {
                Tapes = [new(20, 70, "Tape I", 24.0m, null, 11.5m, 25.4m), new(80, 100, "Tape II", 32.0m, 28.4m, 14.2m, 33.4m)],
                TapeStandard = "JIS C 0806:1990",
                ReelStandard = "EIAJ ET-7200B",
                Cartons =
                [
                    new(3, 2000, 2000, 4000, 4000) { SocketsAtMatedHeight = 3.5m, Numbers = ["AXK720447G", "AXK730447G", "AXK740447G"] },
                    new(25 + 16, 3000, 3000, 6000, 6000),
                ],
                OrderUnit = OrderUnit.OuterCarton,
                SampleUnit = 50,
            },
            Soldering = new()
            {
                ReflowPeak = 260.DegreesCelsius(),
                SolderingIron = [(300.DegreesCelsius(), TimeSpan.FromSeconds(5)), (350.DegreesCelsius(), TimeSpan.FromSeconds(3))],
                Masks =
                [
                    new(ConnectorRole.Socket, 150, 40, null),
                    new(ConnectorRole.Socket, 120, 50, null),
                    new(ConnectorRole.Header, 150, 32, null),
                    new(ConnectorRole.Header, 120, 40, null),
                ],
            },
            Use = new()
            {
                SeveralConnectors = UseAdvice.Forbidden,
                MatingUnderPower = UseAdvice.Forbidden,
                ReverseMating = UseAdvice.Forbidden,
                Switching = UseAdvice.Forbidden,
                HandlingHumidity = Ranges.Percent(40, 60),
                MonthsInUncontrolledStorage = null,
                BoardWarp = 0.03.Millimeters(),
                PlacementError = Ranges.Millimeters(0.2m, 0.3m),
                ReinforcingPlates =
                [
                    new("glass epoxy", 0.2m, 0.3m, 0.5m, 1m),
                    new("polyimide", 0.2m, 0.3m, 0.5m, 1m),
                    new("SUS", 0.1m, 0.2m, 0.5m, 1m),
                ],
                NoPlatesOf = [],
            },
            Weights = [new("AXK720147G", 0.04m), new("AXK820145WG", 0.02m)],
            DimensionTolerance = 0.2.Millimeters(),
            MatedHeightTolerance = null,
            Inspection = null,
        };

    private static SeriesMembers Members() =>
        new(P4.Series, typeof(P4), typeof(P4.PartNumbers))
        {
            Sockets = new RoleMembers<P4Socket, P4Header>
            {
                ByContactsAndHeight = P4.Socket,
                OnlyPartner = socket => socket.MatingHeader(),
                PartnerAtHeight = (socket, height) => socket.MatingHeader(height),
                AllDimensions = socket => socket.Dimensions,
                Letters = socket => new(socket.Dimensions.A, socket.Dimensions.B, socket.Dimensions.C, socket.Dimensions.D),
            },
            Headers = new RoleMembers<P4Header, P4Socket>
            {
                ByContactsAndHeight = P4.Header,
                OnlyPartner = header => header.MatingSocket(),
                PartnerAtHeight = (header, height) => header.MatingSocket(height),
                AllDimensions = header => header.Dimensions,
                Letters = header =>
                    new(header.Dimensions.A, header.Dimensions.B, header.Dimensions.C, header.Dimensions.D, header.Dimensions.E),
            },
        };

    private static RoleFigures Sockets() =>
        new()
        {
            Parts = 28,
            WithOnePartner =
            [
                new("AXK720147G", "AXK820145WG"),
                new("AXK724147G", "AXK824145WG"),
                new("AXK730147G", "AXK830145WG"),
                new("AXK740147G", "AXK840145WG"),
                new("AXK750147G", "AXK850145WG"),
                new("AXK760147G", "AXK860145WG"),
                new("AXK770147G", "AXK870145WG"),
                new("AXK780147G", "AXK880145WG"),
                new("AXK700147G", "AXK800145WG"),
                new("AXK720247G", "AXK820145WG"),
                new("AXK724247G", "AXK824145WG"),
                new("AXK730247G", "AXK830145WG"),
                new("AXK740247G", "AXK840145WG"),
                new("AXK750247G", "AXK850145WG"),
                new("AXK760247G", "AXK860145WG"),
                new("AXK770247G", "AXK870145WG"),
                new("AXK780247G", "AXK880145WG"),
                new("AXK770347G", "AXK870145WG"),
                new("AXK720447G", "AXK820245WG"),
                new("AXK730447G", "AXK830245WG"),
                new("AXK740447G", "AXK840245WG"),
            ],
            WithSeveralPartners = ["AXK720347G", "AXK724347G", "AXK730347G", "AXK740347G", "AXK750347G", "AXK760347G", "AXK780347G"],
            Outlines =
            [
                new(20, 6.30m, 3.60m, 1.60m),
                new(24, 7.10m, 4.40m, 2.40m),
                new(30, 8.30m, 5.60m, 3.60m),
                new(40, 10.30m, 7.60m, 5.60m),
                new(50, 12.30m, 9.60m, 7.60m),
                new(60, 14.30m, 11.60m, 9.60m),
                new(70, 16.30m, 13.60m, 11.60m),
                new(80, 18.30m, 15.60m, 13.60m),
                new(100, 22.30m, 19.60m, 17.60m),
            ],
            Heights = [new(1.5m, 1.50m), new(2.0m, 1.92m), new(2.5m, 2.42m), new(3.0m, 2.42m), new(3.5m, 2.92m)],
        };

    private static RoleFigures Headers() =>
        new()
        {
            Parts = 16,
            WithOnePartner =
            [
                new("AXK800145WG", "AXK700147G"),
                new("AXK824245WG", "AXK724347G"),
                new("AXK850245WG", "AXK750347G"),
                new("AXK860245WG", "AXK760347G"),
                new("AXK880245WG", "AXK780347G"),
            ],
            WithSeveralPartners =
            [
                "AXK820145WG",
                "AXK824145WG",
                "AXK830145WG",
                "AXK840145WG",
                "AXK850145WG",
                "AXK860145WG",
                "AXK870145WG",
                "AXK880145WG",
                "AXK820245WG",
                "AXK830245WG",
                "AXK840245WG",
            ],
            Outlines =
            [
                new(20, 5.10m, 3.60m, 1.60m),
                new(24, 5.90m, 4.40m, 2.40m),
                new(30, 7.10m, 5.60m, 3.60m),
                new(40, 9.10m, 7.60m, 5.60m),
                new(50, 11.10m, 9.60m, 7.60m),
                new(60, 13.10m, 11.60m, 9.60m),
                new(70, 15.10m, 13.60m, 11.60m),
                new(80, 17.10m, 15.60m, 13.60m),
                new(100, 21.10m, 19.60m, 17.60m),
            ],
            Heights =
            [
                new(1.5m, 1.31m, 1.20m),
                new(2.0m, 1.31m, 1.20m),
                new(2.5m, 1.31m, 1.20m),
                new(3.0m, 2.26m, 1.26m),
                new(3.5m, 2.26m, 1.26m),
            ],
        };

    private static EnduranceFigures Endurance() =>
        new()
        {
            ThermalShock = new()
            {
                Standard = "MIL-STD-202F, method 107G",
                Cycles = 5,
                Cold = Ranges.Celsius(-58, -55),
                Hot = Ranges.Celsius(85, 88),
                Dwell = TimeSpan.FromMinutes(30),
                Transfer = TimeSpan.FromMinutes(5),
                InsulationResistance = 100.Megaohms(),
                ContactResistance = 70.Milliohms(),
            },
            Humidity = new()
            {
                Standard = "IEC60068-2-78",
                Duration = TimeSpan.FromHours(120),
                Temperature = Ranges.Celsius(38, 42),
                RelativeHumidity = Ranges.Percent(90, 95),
                InsulationResistance = 100.Megaohms(),
                ContactResistance = 70.Milliohms(),
            },
            SaltwaterSpray = new()
            {
                Standard = "IEC60068-2-11",
                Duration = TimeSpan.FromHours(24),
                Temperature = Ranges.Celsius(33, 37),
                Concentration = Ranges.Percent(4, 6),
                InsulationResistance = 100.Megaohms(),
                ContactResistance = 70.Milliohms(),
            },
            HydrogenSulfide = new()
            {
                Duration = TimeSpan.FromHours(48),
                Temperature = Ranges.Celsius(38, 42),
                Concentration = Ranges.PartsPerMillion(2, 4),
                RelativeHumidity = Ranges.Percent(75, 80),
                ContactResistance = 70.Milliohms(),
            },
        };

    private static ForceFigures Forces() =>
        new()
        {
            Insertion =
            [
                new(20, 29.43m),
                new(24, 29.43m),
                new(30, 29.43m),
                new(40, 39.24m),
                new(50, 49.05m),
                new(60, 58.86m),
                new(70, 68.67m),
                new(80, 78.48m),
                new(100, 98.1m),
            ],
            InsertionPerContact = [],
            Removal = [],
            RemovalPerContact = [new(1.5m, 0.0588m), new(2.0m, 0.118m), new(2.5m, 0.118m), new(3.0m, 0.118m), new(3.5m, 0.118m)],
        };
}
