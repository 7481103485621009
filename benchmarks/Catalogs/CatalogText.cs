using System.Globalization;
using System.Text;

namespace Keyway.Benchmarks.Catalogs;

/// <summary>Writes catalogs of a given size, with as many datasheet facts as those in the folder <c>catalog</c>.</summary>
internal static class CatalogText
{
    public const string Manufacturer = "Acme";

    // Real series vary more in contacts than in heights: P4 has 40 sockets and headers at five heights.
    private const int MostCounts = 50;

    // The facts that do not concern single parts, with the same keys as in P4's catalog.
    private const string Facts = """
        pitch: 0.4 mm
        source:
          title: Narrow pitch connectors
          edition: "2020"
        ratings:
          - table: Characteristics
            currentPerContact: 0.3 A
            totalCurrent: 5 A
            voltage: 60 V
            dielectricStrength: 150 V
            insulationResistance: 1000 MΩ
            contactResistance: 90 mΩ
            ambientTemperature: -55 °C to 85 °C
            storageTemperature: -55 °C to 85 °C
            matingCycles: 50
        testConditions:
          dielectricDuration: 1 min
          insulationVoltage: 250 V
        forces:
          - insertionForcePerContact: 0.981 N
            removalForcePerContact: 0.165 N
        materials:
          - portion: molded portion
            material: LCP resin (UL94V-0)
          - portion: contact and post
            material: copper alloy
            surface: nickel base, gold surface
        embossedTape:
          - type: Tape I
            A: 24.0 mm
            C: 11.5 mm
            D: 25.4 mm
            piecesPerReel: 3000
        packing:
          - innerCarton: 3000
            outerCarton: 6000
            orderUnit: outerCarton
            sampleUnit: 50
        reflow:
          peak: 260 °C
        use:
          severalConnectors: forbidden
          matingUnderPower: forbidden

        """;

    /// <summary>Returns the names and contents of the files of all series.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Files(CatalogSize size) =>
        [.. Enumerable.Range(0, size.Series).Select(series => KeyValuePair.Create(FileName(series), Series(series, size.PartsPerSeries)))];

    public static string FileName(int series) => string.Create(CultureInfo.InvariantCulture, $"acme-s{series:000}.yaml");

    public static string SeriesName(int series) => string.Create(CultureInfo.InvariantCulture, $"S{series:000}");

    /// <summary>Returns the numbers of contacts in a series.</summary>
    public static IEnumerable<int> Counts(int parts) =>
        Enumerable.Range(0, Math.Min(MostCounts, parts / 2)).Select(place => 10 + (2 * place));

    public static int Heights(int parts) => Math.Max(1, parts / 2 / Math.Min(MostCounts, parts / 2));

    public static string Socket(int series, int contacts, int height) =>
        string.Create(CultureInfo.InvariantCulture, $"AXS{series:000}{contacts}{HeightCode(height)}47G");

    public static string Header(int series, int contacts, int height) =>
        string.Create(CultureInfo.InvariantCulture, $"AXH{series:000}{contacts}{HeightCode(height)}45WG");

    /// <summary>Writes a series in which each socket mates with one header, at one height.</summary>
    public static string Series(int series, int parts)
    {
        var text = new StringBuilder(
            Invariant($"series: {SeriesName(series)}\nmanufacturer: {Manufacturer}\ndescription: Made up for measuring\n")
        );
        text.Append(Facts);
        text.Append("numbers:\n");
        AppendNumbers(text, "socket", Invariant($"AXS{series:000}{{contacts}}{{height}}47G"), parts);
        AppendNumbers(text, "header", Invariant($"AXH{series:000}{{contacts}}{{height}}45WG"), parts);
        text.Append("pairs:\n");
        for (int height = 0; height < Heights(parts); height++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - matedHeight: {HeightText(height)}\n    table: Product types\n    parts:\n");
            foreach (int contacts in Counts(parts))
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"      {contacts}: [{Socket(series, contacts, height)}, {Header(series, contacts, height)}]\n"
                );
            }
        }

        text.Append("dimensions:\n");
        AppendDimensions(text, "socket", parts);
        AppendDimensions(text, "header", parts);
        return text.ToString();
    }

    private static void AppendNumbers(StringBuilder text, string role, string pattern, int parts)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {role}:\n    pattern: {pattern}\n    heights:\n");
        for (int height = 0; height < Heights(parts); height++)
        {
            text.Append(CultureInfo.InvariantCulture, $"      {HeightCode(height)}: {HeightText(height)}\n");
        }
    }

    private static void AppendDimensions(StringBuilder text, string role, int parts)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"  {role}:\n    unit: mm\n    letters:\n      A: overall length\n    byContacts:\n      columns: [A, B, C]\n      rows:\n"
        );
        foreach (int contacts in Counts(parts))
        {
            decimal length = contacts * 0.2m;
            text.Append(
                CultureInfo.InvariantCulture,
                $"        {contacts}: [{length + 3.1m:0.0}, {length - 0.4m:0.0}, {length + 1.5m:0.0}]\n"
            );
        }

        text.Append("    byMatedHeight:\n      columns: [D]\n      rows:\n");
        for (int height = 0; height < Heights(parts); height++)
        {
            text.Append(CultureInfo.InvariantCulture, $"        {HeightText(height)}: [{0.8m + (height * 0.1m):0.00}]\n");
        }
    }

    // Letters, so that the parser cannot mistake the code for digits of the number of contacts before it.
    private static string HeightCode(int height) => $"{(char)('A' + (height / 26))}{(char)('A' + (height % 26))}";

    private static string HeightText(int height) => Invariant($"{1.0m + (height * 0.1m):0.0} mm");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
