using System.Globalization;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>Each number of a catalog has a range of its own, which real connectors do not leave and slips of a unit do.</summary>
public class PlausibleRangeTests
{
    private static readonly HashSet<ValueKind> Words =
    [
        ValueKind.Text,
        ValueKind.OrderUnit,
        ValueKind.Advice,
        ValueKind.Numbering,
        ValueKind.ContactMap,
        ValueKind.Coverage,
        ValueKind.ContactNames,
        ValueKind.PadNames,
        ValueKind.Contact,
        ValueKind.Address,
        ValueKind.Word,
        ValueKind.PartPattern,
        ValueKind.Status,
        ValueKind.MoistureSensitivity,
        ValueKind.Rohs,
    ];

    /// <summary>Gets values of real connectors at the ends of the market: sections, keys and values.</summary>
    public static TheoryData<string, string, string[]> Real =>
        new()
        {
            { "ratings", "currentPerContact", ["50 mA", "0.1 A", "0.3 A", "15 A", "60 A", "140 A", "200 A"] },
            { "ratings", "totalCurrent", ["0.5 A", "4 A", "120 A", "1400 A"] },
            { "ratings", "voltage", ["5 V", "30 V", "60 V", "250 V", "600 V", "1000 V", "1.5 kV", "3 kV"] },
            { "ratings", "dielectricStrength", ["100 V", "150 V", "500 V", "1500 V", "4 kV", "7.5 kV"] },
            { "ratings", "insulationResistance", ["1 MΩ", "50 MΩ", "100 MΩ", "1000 MΩ", "10000 MΩ", "1000000 MΩ"] },
            { "ratings", "contactResistance", ["0.02 mΩ", "0.5 mΩ", "6 mΩ", "20 mΩ", "90 mΩ", "300 mΩ", "1.5 Ω"] },
            {
                "ratings",
                "ambientTemperature",
                ["-65 °C to 200 °C", "-55 °C to 85 °C", "0 °C to 60 °C", "-10 °C to 40 °C", "-65 °C to 165 °C"]
            },
            { "ratings", "storageTemperature", ["-10 °C to 60 °C", "-40 °C to 125 °C", "15 °C to 35 °C"] },
            { "ratings", "packedStorageTemperature", ["-10 °C to 60 °C", "5 °C to 40 °C", "10 °C to 30 °C"] },
            { "ratings", "matingCycles", ["1", "10", "30", "500", "10000", "100000", "1000000"] },
            { "contacts", "rows", ["1", "2", "10", "40"] },
            { "contactGroups", "currentPerContact", ["0.3 A", "10 A", "50 A"] },
            { "contactGroups", "totalCurrent", ["1 A", "60 A", "1000 A"] },
            { "contactGroups", "contactResistance", ["1 mΩ", "20 mΩ"] },
            { "currents", "poweredContacts", ["1", "2", "10", "all"] },
            { "currents", "currentPerContact", ["0.3 A", "2.3 A", "60 A"] },
            {
                "currents",
                "derating",
                ["{ 20 °C: 2.3 A, 65 °C: 1.8 A, 105 °C: 0 A }", "{ 25 °C: 140 A, 125 °C: 20 A }", "{ -55 °C: 0.3 A, 85 °C: 0.3 A }"]
            },
            { "approvals", "currentPerContact", ["0.3 A", "15 A"] },
            { "approvals", "totalCurrent", ["1 A", "120 A"] },
            { "approvals", "voltage", ["30 V", "250 V", "600 V"] },
            { "testConditions", "dielectricDuration", ["1 s", "2 s", "1 min", "5 min"] },
            { "testConditions", "dielectricDetectionCurrent", ["0.5 mA", "1 mA", "2 mA", "10 mA"] },
            { "testConditions", "insulationVoltage", ["10 V", "100 V", "250 V", "500 V", "1000 V"] },
            { "testConditions", "insulationDuration", ["2 s", "1 min", "2 min"] },
            { "testConditions", "matingsPerHour", ["10", "200", "300", "500", "600"] },
            { "mating", "workingRange", ["9.9 mm to 10.1 mm", "8 mm to 10 mm", "10 mm to 11.5 mm"] },
            { "mating", "insertionDepth", ["0.5 mm", "1.5 mm", "6.3 mm"] },
            { "mating", "wipe", ["0.15 mm", "0.75 mm", "1.5 mm"] },
            { "mating", "floatX", ["0.05 mm", "0.5 mm", "2 mm"] },
            { "mating", "floatY", ["0.05 mm", "0.6 mm", "2 mm"] },
            { "forces", "insertionForce", ["1 N", "50 N", "220 N", "1200 N"] },
            { "forces", "insertionForcePerContact", ["50 mN", "0.981 N", "1.5 N", "30 N"] },
            { "forces", "removalForce", ["1 N", "50 N"] },
            { "forces", "removalForcePerContact", ["5 mN", "0.06 N", "0.165 N", "5 N"] },
            { "thermalShock", "cycles", ["5", "25", "100", "1000"] },
            { "thermalShock", "cold", ["-58 °C to -55 °C", "-65 °C", "-65 °C to -65 °C", "-40 °C to -37 °C", "0 °C to 0 °C"] },
            { "thermalShock", "hot", ["85 °C to 88 °C", "125 °C to 125 °C", "200 °C to 203 °C", "60 °C to 60 °C"] },
            { "thermalShock", "dwell", ["5 min", "30 min", "1 h"] },
            { "thermalShock", "transfer", ["10 s", "30 s", "3 min", "5 min"] },
            { "thermalShock", "insulationResistance", ["0.5 MΩ", "100 MΩ", "1000 MΩ"] },
            { "thermalShock", "contactResistance", ["10 mΩ", "90 mΩ", "1.5 Ω"] },
            { "humidity", "duration", ["24 h", "96 h", "120 h", "500 h", "10 d", "56 d", "2000 h"] },
            { "humidity", "temperature", ["38 °C to 42 °C", "25 °C to 65 °C", "130 °C to 130 °C", "-10 °C to 65 °C"] },
            { "humidity", "relativeHumidity", ["90 % to 95 %", "85 %", "50 % to 98 %"] },
            { "humidity", "insulationResistance", ["0.5 MΩ", "100 MΩ", "1000 MΩ"] },
            { "humidity", "contactResistance", ["10 mΩ", "90 mΩ", "1.5 Ω"] },
            { "saltSpray", "duration", ["24 h", "48 h", "1000 h"] },
            { "saltSpray", "temperature", ["33 °C to 37 °C", "35 °C to 35 °C"] },
            { "saltSpray", "concentration", ["4 % to 6 %", "5 %", "3 %"] },
            { "saltSpray", "insulationResistance", ["0.5 MΩ", "100 MΩ", "1000 MΩ"] },
            { "saltSpray", "contactResistance", ["10 mΩ", "90 mΩ", "1.5 Ω"] },
            { "hydrogenSulfide", "duration", ["24 h", "48 h", "96 h", "21 d"] },
            { "hydrogenSulfide", "temperature", ["38 °C to 42 °C", "25 °C to 25 °C"] },
            { "hydrogenSulfide", "concentration", ["2 ppm to 4 ppm", "0.01 ppm", "10 ppm to 15 ppm", "50 ppm"] },
            { "hydrogenSulfide", "relativeHumidity", ["75 % to 80 %", "70 %"] },
            { "hydrogenSulfide", "insulationResistance", ["0.5 MΩ", "100 MΩ", "1000 MΩ"] },
            { "hydrogenSulfide", "contactResistance", ["10 mΩ", "90 mΩ", "1.5 Ω"] },
            { "weight", "unitWeight", ["3 mg", "0.01 g", "0.03 g", "25 g", "180 g"] },
            { "tolerances", "dimensions", ["0.05 mm", "0.2 mm", "0.5 mm"] },
            { "tolerances", "matedHeight", ["0.05 mm", "0.15 mm", "0.5 mm"] },
            { "embossedTape", "A", ["8 mm", "16.0 mm", "24.0 mm", "104 mm"] },
            { "embossedTape", "B", ["28.4 mm", "100.4 mm"] },
            { "embossedTape", "C", ["3.5 mm", "11.5 mm", "50.2 mm"] },
            { "embossedTape", "D", ["9 mm", "25.4 mm", "109 mm"] },
            { "embossedTape", "piecesPerReel", ["50", "3000", "15000"] },
            { "tray", "piecesPerTray", ["20", "350"] },
            { "packing", "innerCarton", ["1", "3000", "20000"] },
            { "packing", "outerCarton", ["1", "6000", "120000"] },
            { "packing", "sampleUnit", ["1", "50"] },
            { "packing", "minimumOrder", ["1", "50", "50000"] },
            { "packingChoices", "pieces", ["1", "3000"] },
            { "packingChoices", "minimumOrder", ["1", "3000"] },
            { "reflow", "peak", ["210 °C", "230 °C", "250 °C", "260 °C", "300 °C"] },
            { "reflow", "peakDuration", ["5 s", "10 s", "30 s"] },
            { "reflow", "liquidus", ["183 °C", "220 °C"] },
            { "reflow", "liquidusDuration", ["60 s", "150 s"] },
            { "reflow", "passes", ["1", "2", "3"] },
            { "solderingIron", "temperature", ["300 °C", "350 °C", "400 °C"] },
            { "solderingIron", "duration", ["3 s", "5 s", "10 s"] },
            { "stencils", "thickness", ["80 µm", "100 µm", "0.12 mm", "0.2 mm"] },
            { "stencils", "terminals", ["53 %", "100 %", "120 %"] },
            { "stencils", "solderingTerminals", ["60 %", "100 %"] },
            { "use", "boardWarp", ["0.02 mm", "0.5 mm"] },
            { "use", "handlingHumidity", ["40 % to 70 %", "0 % to 85 %"] },
            { "use", "placementError", ["0.03 mm", "0.2 mm to 0.3 mm", "1.5 mm"] },
            { "use", "monthsInUncontrolledStorage", ["3", "6", "12", "24", "60"] },
            { "reinforcingPlates", "thickness", ["0.1 mm", "0.2 mm to 0.3 mm", "1.6 mm"] },
            { "reinforcingPlates", "margin", ["0.3 mm", "1.0 mm", "5 mm"] },
        };

    /// <summary>Gets slips of a unit, a sign or a decimal point.</summary>
    public static TheoryData<string, string, string> Slips =>
        new()
        {
            { "ratings", "currentPerContact", "300 A" },
            { "ratings", "currentPerContact", "0.3 mA" },
            { "ratings", "totalCurrent", "5 mA" },
            { "ratings", "voltage", "60 mV" },
            { "ratings", "voltage", "60 kV" },
            { "ratings", "voltage", "50 kV" },
            { "ratings", "dielectricStrength", "150 mV" },
            { "ratings", "dielectricStrength", "150 kV" },
            { "ratings", "insulationResistance", "100 mΩ" },
            { "ratings", "insulationResistance", "100 kΩ" },
            { "ratings", "contactResistance", "90 MΩ" },
            { "ratings", "contactResistance", "90 Ω" },
            { "ratings", "ambientTemperature", "55 °C to 85 °C" },
            { "ratings", "ambientTemperature", "-55 °C to 850 °C" },
            { "ratings", "ambientTemperature", "-555 °C to 85 °C" },
            { "ratings", "ambientTemperature", "-85 °C to -55 °C" },
            { "testConditions", "dielectricDetectionCurrent", "10 A" },
            { "testConditions", "dielectricDuration", "1 d" },
            { "forces", "insertionForcePerContact", "981 N" },
            { "contactGroups", "totalCurrent", "5 mA" },
            { "currents", "currentPerContact", "2.3 mA" },
            { "currents", "derating", "{ 20 °C: 2300 A, 85 °C: 1 A }" },
            { "currents", "derating", "{ 20 °C: 2 A, 850 °C: 1 A }" },
            { "approvals", "currentPerContact", "300 A" },
            { "approvals", "totalCurrent", "5 mA" },
            { "approvals", "voltage", "250 kV" },
            { "mating", "workingRange", "9.9 m to 10.1 m" },
            { "mating", "insertionDepth", "1.5 µm" },
            { "mating", "wipe", "0.75 m" },
            { "mating", "floatX", "0.5 µm" },
            { "mating", "floatY", "0.6 m" },
            { "thermalShock", "cold", "55 °C to 58 °C" },
            { "thermalShock", "hot", "-88 °C to -85 °C" },
            { "humidity", "relativeHumidity", "90 ppm to 95 ppm" },
            { "hydrogenSulfide", "concentration", "2 % to 4 %" },
            { "weight", "unitWeight", "4 kg" },
            { "tolerances", "dimensions", "0.2 m" },
            { "embossedTape", "A", "16 µm" },
            { "embossedTape", "A", "16 m" },
            { "reflow", "peak", "26 °C" },
            { "reflow", "peak", "2600 °C" },
            { "reflow", "peakDuration", "10 h" },
            { "reflow", "liquidus", "22 °C" },
            { "reflow", "passes", "30" },
            { "tray", "piecesPerTray", "350000" },
            { "solderingIron", "temperature", "35 °C" },
            { "solderingIron", "duration", "3 h" },
            { "stencils", "thickness", "120 mm" },
            { "stencils", "terminals", "5 %" },
            { "stencils", "terminals", "53 ppm" },
            { "use", "placementError", "0.2 m to 0.3 m" },
            { "use", "monthsInUncontrolledStorage", "600" },
            { "reinforcingPlates", "thickness", "20 mm" },
        };

    [Fact]
    public void Every_number_has_a_range_that_can_be_read()
    {
        List<FieldDefinition> numbers =
        [
            .. CatalogSections.All.SelectMany(section => section.Fields).Where(field => !Words.Contains(field.Kind)),
        ];
        Assert.NotEmpty(numbers);
        Assert.All(numbers, field => Assert.True(IsReadable(field), $"{field.Key}: {field.Range}, {field.UpperRange}"));
    }

    [Fact]
    public void Every_number_is_tried_with_values_of_real_connectors() =>
        Assert.Equal(
            CatalogSections
                .All.SelectMany(section => section.Fields.Select(field => (section.Key, Field: field)))
                .Where(field => !Words.Contains(field.Field.Kind))
                .Select(field => $"{field.Key}.{field.Field.Key}"),
            Real.Select(row => $"{row[0]}.{row[1]}")
        );

    [Theory]
    [MemberData(nameof(Real))]
    public void A_value_of_a_real_connector_is_plausible(string section, string key, string[] values) =>
        Assert.All(values, value => Assert.DoesNotContain(Find(section, key, value), finding => finding.Id != "KEY0014"));

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_of_a_unit_or_a_sign_is_an_error(string section, string key, string value)
    {
        Diagnostic finding = Assert.Single(Find(section, key, value));
        Assert.Equal("KEY0005", finding.Id);
        Assert.Contains(" is outside the plausible range ", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.3 mm")]
    [InlineData("0.35 mm")]
    [InlineData("0.8 mm")]
    [InlineData("2.54 mm")]
    [InlineData("5.08 mm")]
    [InlineData("7.62 mm")]
    [InlineData("10.16 mm")]
    [InlineData("0.05 in")]
    public void A_pitch_of_a_real_connector_is_plausible(string pitch) =>
        Assert.DoesNotContain(
            CatalogRun.Run(SampleCatalogs.SmallWith("pitch: 0.4 mm", $"pitch: {pitch}")).Diagnostics,
            finding => finding.Id == "KEY0005"
        );

    [Theory]
    [InlineData("400 mm", "400 mm is outside the plausible range 0.1 mm to 15 mm; '400 µm' or '400 mil' would be plausible")]
    [InlineData("0.4 µm", "0.4 µm is outside the plausible range 0.1 mm to 15 mm; '0.4 mm', '0.4 cm' or '0.4 in' would be plausible")]
    [InlineData("0.04 mm", "0.04 mm is outside the plausible range 0.1 mm to 15 mm; '0.04 cm' or '0.04 in' would be plausible")]
    public void A_pitch_that_cannot_be_is_an_error(string pitch, string message)
    {
        GeneratorRun run = CatalogRun.Run(SampleCatalogs.SmallWith("pitch: 0.4 mm", $"pitch: {pitch}"));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0005", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("0.5 mm", true)]
    [InlineData("0.6 mm", true)]
    [InlineData("30 mm", true)]
    [InlineData("50.0 mm", true)]
    [InlineData("65 mm", true)]
    [InlineData("1.5 µm", false)]
    [InlineData("150 mm", false)]
    [InlineData("1.5 m", false)]
    public void A_mated_height_is_plausible(string height, bool isPlausible)
    {
        GeneratorRun run = CatalogRun.Run(
            $"series: T2\nmanufacturer: Acme\npairs:\n  - matedHeight: {height}\n    parts:\n      10: [TS10, TH10]\n"
        );
        Assert.Equal(isPlausible ? [] : ["KEY0005"], run.Diagnostics.Select(finding => finding.Id));
    }

    private static IEnumerable<Diagnostic> Find(string section, string key, string value)
    {
        string others = section switch
        {
            "contactGroups" => "name: power, first: 1, ",
            "approvals" => "name: UL, ",
            "currents" when key == "poweredContacts" => "currentPerContact: 1 A, ",
            "packingChoices" => "name: reel, ",
            "solderingIron" => key == "temperature" ? "duration: 3 s, " : "temperature: 350 °C, ",
            "stencils" => key == "thickness" ? "terminals: 50 %, " : "thickness: 120 µm, ",
            _ => "",
        };
        string height = section == "mating" ? "10 mm" : "1.5 mm";
        return CatalogRun
            .Run(
                $"series: T2\nmanufacturer: Acme\n{section}:\n  - {{ {others}{key}: {value} }}\n"
                    + $"pairs:\n  - matedHeight: {height}\n    parts:\n      10: [TS10, TH10]\n"
            )
            .Diagnostics;
    }

    private static bool IsReadable(FieldDefinition field) =>
        field.Kind switch
        {
            ValueKind.Count or ValueKind.CountOrAll => int.Parse(field.Range!.Least, CultureInfo.InvariantCulture)
                < int.Parse(field.Range.Most, CultureInfo.InvariantCulture),
            ValueKind.Current or ValueKind.Curve => IsReadable(QuantityKinds.Current, field),
            ValueKind.Potential => IsReadable(QuantityKinds.Potential, field),
            ValueKind.Resistance => IsReadable(QuantityKinds.Resistance, field),
            ValueKind.Length or ValueKind.Lengths or ValueKind.LengthRange => IsReadable(QuantityKinds.Length, field),
            ValueKind.Force => IsReadable(QuantityKinds.Force, field),
            ValueKind.Mass => IsReadable(QuantityKinds.Mass, field),
            ValueKind.Ratio or ValueKind.Shares => IsReadable(QuantityKinds.Ratio, field),
            ValueKind.Temperature or ValueKind.Temperatures or ValueKind.TestTemperatures => IsReadable(QuantityKinds.Temperature, field),
            ValueKind.Duration => IsReadable(QuantityKinds.Duration, field),
            _ => false,
        };

    private static bool IsReadable<T>(QuantityKind<T> kind, FieldDefinition field)
        where T : struct, IComparable<T> =>
        new[] { field.Range!, field.UpperRange! }.All(range =>
            kind.Parse(range.Least, out T least) && kind.Parse(range.Most, out T most) && least.CompareTo(most) < 0
        );
}
