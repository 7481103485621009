using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020.</summary>
internal static class F4SDatasheet
{
    private static readonly PairRow[] Pairs =
    [
        new(1.0m, 10, "AXT510124", "AXT610124"),
        new(1.0m, 16, "AXT516124", "AXT616124"),
        new(1.0m, 20, "AXT520124", "AXT620124"),
        new(1.0m, 24, "AXT524124", "AXT624124"),
        new(1.0m, 26, "AXT526124", "AXT626124"),
        new(1.0m, 30, "AXT530124", "AXT630124"),
        new(1.0m, 34, "AXT534124", "AXT634124"),
        new(1.0m, 40, "AXT540124", "AXT640124"),
        new(1.0m, 42, "AXT542124", "AXT642124"),
        new(1.0m, 48, "AXT548124", "AXT648124"),
        new(1.0m, 50, "AXT550124", "AXT650124"),
        new(1.0m, 60, "AXT560124", "AXT660124"),
        new(1.0m, 80, "AXT580124", "AXT680124"),
    ];

    private static readonly PairRow[] InspectionPairs =
    [
        new(1.0m, 10, "AXT5E1026", "AXT6E1026"),
        new(1.0m, 16, "AXT5E1626", "AXT6E1626"),
        new(1.0m, 20, "AXT5E2026", "AXT6E2026"),
        new(1.0m, 24, "AXT5E2426", "AXT6E2426"),
        new(1.0m, 26, "AXT5E2626", "AXT6E2626"),
        new(1.0m, 30, "AXT5E3026", "AXT6E3026"),
        new(1.0m, 34, "AXT5E3426", "AXT6E3426"),
        new(1.0m, 40, "AXT5E4026", "AXT6E4026"),
        new(1.0m, 42, "AXT5E4226", "AXT6E4226"),
        new(1.0m, 48, "AXT5E4826", "AXT6E4826"),
        new(1.0m, 50, "AXT5E5026", "AXT6E5026"),
        new(1.0m, 60, "AXT5E6026", "AXT6E6026"),
        new(1.0m, 80, "AXT5E8026", "AXT6E8026"),
    ];

    public static Datasheet Figures { get; } =
        new()
        {
            Members = Members(),
            Document = new() { Title = "F4S (0.4 mm pitch)", Edition = "2020" },
            Products = new()
            {
                Series = "F4S",
                Manufacturer = "Panasonic",
                Pitch = 0.4.Millimeters(),
                Rows = 13,
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
                OtherPortions = ["Soldering terminal"],
                Patterns = ["(?is)soldering terminals.*socket.*nickel.*palladium.*gold flash.*header.*nickel.*gold", "(?i)bare nickel"],
                Absent = [],
            },
            Packing = new()
            {
                Tapes =
                [
                    new(10, 24, "Tape I", 16.0m, null, 7.5m, 17.4m),
                    new(26, 60, "Tape I", 24.0m, null, 11.5m, 25.4m),
                    new(80, 80, "Tape II", 32.0m, 28.4m, 14.2m, 33.4m),
                ],
                TapeStandard = "JIS C 0806:1990",
                ReelStandard = "EIAJ ET-7200B",
                Cartons = [new(26, 3000, 3000, 6000, 3000)],
                OrderUnit = OrderUnit.InnerCarton,
                SampleUnit = 50,
            },
            Soldering = new()
            {
                ReflowPeak = 260.DegreesCelsius(),
                SolderingIron = [(300.DegreesCelsius(), TimeSpan.FromSeconds(5)), (350.DegreesCelsius(), TimeSpan.FromSeconds(3))],
                Masks =
                [
                    new(ConnectorRole.Socket, 150, 48, 100),
                    new(ConnectorRole.Socket, 120, 60, 100),
                    new(ConnectorRole.Header, 150, 48, 100),
                    new(ConnectorRole.Header, 120, 60, 100),
                ],
            },
            Use = new()
            {
                SeveralConnectors = UseAdvice.Forbidden,
                MatingUnderPower = UseAdvice.Forbidden,
                ReverseMating = null,
                Switching = UseAdvice.Forbidden,
                HandlingHumidity = Ranges.Percent(40, 60),
                MonthsInUncontrolledStorage = null,
                BoardWarp = null,
                PlacementError = Ranges.Millimeters(0.2m, 0.3m),
                ReinforcingPlates =
                [
                    new("glass epoxy", 0.2m, 0.3m, 0.5m, 1m),
                    new("polyimide", 0.2m, 0.3m, 0.5m, 1m),
                    new("SUS", 0.1m, 0.2m, 0.5m, 1m),
                ],
                NoPlatesOf = [],
            },
            Weights = [new("AXT520124", 0.03m), new("AXT620124", 0.01m)],
            DimensionTolerance = 0.2.Millimeters(),
            MatedHeightTolerance = null,
            Inspection = new()
            {
                Pairs = InspectionPairs,
                MatingCycles = 3000,
                MinimumOrder = 50,
            },
        };

    private static SeriesMembers Members() =>
        new(F4S.Series, typeof(F4S), typeof(F4S.PartNumbers))
        {
            Sockets = new RoleMembers<F4SSocket, F4SHeader>
            {
                ByContacts = F4S.Socket,
                ByContactsAndHeight = F4S.Socket,
                ForInspection = F4S.InspectionSocket,
                ForInspectionAtHeight = F4S.InspectionSocket,
                OnlyPartner = socket => socket.MatingHeader(),
                PartnerAtHeight = (socket, height) => socket.MatingHeader(height),
                AllDimensions = socket => socket.Dimensions,
                Letters = socket => new(socket.Dimensions.A, socket.Dimensions.B, socket.Dimensions.C, socket.Dimensions.D),
            },
            Headers = new RoleMembers<F4SHeader, F4SSocket>
            {
                ByContacts = F4S.Header,
                ByContactsAndHeight = F4S.Header,
                ForInspection = F4S.InspectionHeader,
                ForInspectionAtHeight = F4S.InspectionHeader,
                OnlyPartner = header => header.MatingSocket(),
                PartnerAtHeight = (header, height) => header.MatingSocket(height),
                AllDimensions = header => header.Dimensions,
                Letters = header => new(header.Dimensions.A, header.Dimensions.B, header.Dimensions.C, header.Dimensions.D),
            },
        };

    private static RoleFigures Sockets() =>
        new()
        {
            Parts = 26,
            WithOnePartner = [.. Pairs.Select(row => new OnlyPartnerRow(row.Socket, row.Header))],
            WithSeveralPartners = [],
            Outlines =
            [
                new(10, 4.50m, 1.60m, 3.40m),
                new(16, 5.70m, 2.80m, 4.60m),
                new(20, 6.50m, 3.60m, 5.40m),
                new(24, 7.30m, 4.40m, 6.20m),
                new(26, 7.70m, 4.80m, 6.60m),
                new(30, 8.50m, 5.60m, 7.40m),
                new(34, 9.30m, 6.40m, 8.20m),
                new(40, 10.50m, 7.60m, 9.40m),
                new(42, 10.90m, 8.00m, 9.80m),
                new(48, 12.10m, 9.20m, 11.00m),
                new(50, 12.50m, 9.60m, 11.40m),
                new(60, 14.50m, 11.60m, 13.40m),
                new(80, 18.50m, 15.60m, 17.40m),
            ],
            Heights = [new(1.0m, 0.97m)],
        };

    private static RoleFigures Headers() =>
        new()
        {
            Parts = 26,
            WithOnePartner = [.. Pairs.Select(row => new OnlyPartnerRow(row.Header, row.Socket))],
            WithSeveralPartners = [],
            Outlines =
            [
                new(10, 3.80m, 1.60m, 3.20m),
                new(16, 5.00m, 2.80m, 4.40m),
                new(20, 5.80m, 3.60m, 5.20m),
                new(24, 6.60m, 4.40m, 6.00m),
                new(26, 7.00m, 4.80m, 6.40m),
                new(30, 7.80m, 5.60m, 7.20m),
                new(34, 8.60m, 6.40m, 8.00m),
                new(40, 9.80m, 7.60m, 9.20m),
                new(42, 10.20m, 8.00m, 9.60m),
                new(48, 11.40m, 9.20m, 10.80m),
                new(50, 11.80m, 9.60m, 11.20m),
                new(60, 13.80m, 11.60m, 13.20m),
                new(80, 17.80m, 15.60m, 17.20m),
            ],
            Heights = [new(1.0m, 0.83m)],
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
                ContactResistance = 90.Milliohms(),
            },
            Humidity = new()
            {
                Standard = "IEC60068-2-78",
                Duration = TimeSpan.FromHours(120),
                Temperature = Ranges.Celsius(38, 42),
                RelativeHumidity = Ranges.Percent(90, 95),
                InsulationResistance = 100.Megaohms(),
                ContactResistance = 90.Milliohms(),
            },
            SaltwaterSpray = new()
            {
                Standard = "IEC60068-2-11",
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

    private static ForceFigures Forces() =>
        new()
        {
            Insertion =
            [
                new(10, 9.81m),
                new(16, 15.696m),
                new(20, 19.62m),
                new(24, 23.544m),
                new(26, 25.506m),
                new(30, 29.43m),
                new(34, 33.354m),
                new(40, 39.24m),
                new(42, 41.202m),
                new(48, 47.088m),
                new(50, 49.05m),
                new(60, 58.86m),
                new(80, 78.48m),
            ],
            InsertionPerContact = [new(1.0m, 0.981m)],
            Removal =
            [
                new(10, 1.65m),
                new(16, 2.64m),
                new(20, 3.3m),
                new(24, 3.96m),
                new(26, 4.29m),
                new(30, 4.95m),
                new(34, 5.61m),
                new(40, 6.6m),
                new(42, 6.93m),
                new(48, 7.92m),
                new(50, 8.25m),
                new(60, 9.9m),
                new(80, 13.2m),
            ],
            RemovalPerContact = [new(1.0m, 0.165m)],
        };
}
