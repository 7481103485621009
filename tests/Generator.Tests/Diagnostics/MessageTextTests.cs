using System.Globalization;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Diagnostics;

/// <summary>A catalog cannot forge or flood the build log.</summary>
public class MessageTextTests
{
    private const string Hostile = "5 V\\n/etc/x(1,1): error CS9999: made up\\r\\e[2K\\u202e\\u2028\\u00a0\\0";

    [Theory]
    [InlineData("a\nb\r\tc", "a\\nb\\r\\tc")]
    [InlineData("\u001B[2K\u202E\u2028\u00A0", "\\u001B[2K\\u202E\\u2028\\u00A0")]
    [InlineData("90 mΩ at 85 °C, µ, é, 漢 …", "90 mΩ at 85 °C, µ, é, 漢 …")]
    [InlineData("", "")]
    public void What_has_no_shape_is_escaped(string text, string shown) => Assert.Equal(shown, MessageText.Escape(text));

    [Fact]
    public void Half_a_character_is_escaped() => Assert.Equal("a\\uD800b", MessageText.Escape("a\uD800b"));

    [Fact]
    public void A_long_value_is_cut()
    {
        Assert.Equal($"'{new string('x', 100)}'", MessageText.Quote(new string('x', 100)));
        Assert.Equal($"'{new string('x', 99)}…'", MessageText.Quote(new string('x', 101)));
        Assert.Equal(102, MessageText.Quote(new string('\u202E', 101)).Length);
    }

    [Fact]
    public void A_line_break_in_a_value_stays_in_its_line()
    {
        Diagnostic finding = Assert.Single(
            CatalogRun.Run(SampleCatalogs.SmallWith("totalCurrent: 4 A", $"totalCurrent: \"{Hostile}\"")).Diagnostics
        );
        Assert.StartsWith(
            "'5 V\\n/etc/x(1,1): error CS9999: made up\\r\\u001B[2K\\u202E\\u2028\\u00A0\\u0000' is not a current",
            finding.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
    }

    /// <summary>Wherever a catalog has text, it may be hostile: each place, with a part of the small catalog that it replaces.</summary>
    public static TheoryData<string, string> Places =>
        new()
        {
            { "series: T2", "series: {0}" },
            { "manufacturer: Acme", "manufacturer: {0}" },
            { "description", "{0}" },
            { "pitch: 0.4 mm", "pitch: {0}" },
            { "  totalCurrent: 4 A", "  {0}: 4 A" },
            { "totalCurrent: 4 A", "matingCycles: {0}" },
            { "totalCurrent: 4 A", "ambientTemperature: {0}" },
            { "ratings:", "testConditions: {{ insulationDuration: {0} }}\nratings:" },
            { "ratings:", "use: {{ switching: {0}, placementError: {0}, handlingHumidity: {0} }}\nratings:" },
            { "ratings:", "packing: {{ for: {{ contacts: {0} }}, orderUnit: reel }}\nratings:" },
            { "ratings:", "packing: {{ for: {{ variant: {0} }}, orderUnit: reel }}\nratings:" },
            { "ratings:", "packing: {{ for: {{ part: {0} }}, orderUnit: reel }}\nratings:" },
            { "ratings:", "hermaphroditic: {0}\nratings:" },
            { "pattern: TH{contacts}", "pattern: {0}" },
            { "\"1\": 1.5 mm", "\"1\": 1.5 mm\n      {0}: 1.5 mm" },
            { "\"2\": 2.0 mm", "\"2\": {0}" },
            { "matedHeight: 2.0 mm", "matedHeight: {0}" },
            { "10: [TS10-2, TH10]", "{0}: [TS10-2, TH10]" },
            { "10: [TS10-2, TH10]", "10: [{0}, TH10]" },
            { "10: [TS10-2, TH10]", "10: [TS10-2, {0}]" },
            { "unit: mm", "unit: {0}" },
            { "A: overall length", "{0}: overall length" },
            { "columns: [D]", "columns: [{0}]" },
            { "1.5 mm: [1.20]", "1.5 mm: [{0}]" },
            { "2.0 mm: [1.70]", "{0}: [1.70]" },
            { "dimensions:", "variants: [{{ name: {0}, numbers: {{}}, contacts: [{0}], matesWith: {0} }}]\ndimensions:" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void No_message_has_invisible_characters_or_is_long(string text, string replacement)
    {
        string[] values = [$"\"{Hostile}\"", $"\"{new string('x', 50_000)}\"", $"\"{Hostile}{new string('\u202E', 5_000)}\""];
        foreach (string value in values)
        {
            string hostile = string.Format(CultureInfo.InvariantCulture, replacement, value);
            GeneratorRun run = CatalogRun.Run(SampleCatalogs.SmallWith(text, hostile));
            Assert.All(
                run.Diagnostics.Select(finding => finding.GetMessage(CultureInfo.InvariantCulture)),
                message =>
                {
                    Assert.DoesNotContain(message, MessageText.IsInvisible);
                    Assert.InRange(message.Length, 1, 600);
                }
            );
        }
    }

    [Fact]
    public void The_name_of_a_file_is_shown_escaped()
    {
        const string Name = "catalog/a\n/etc/x(1,1): error CS9999: \u202E.yaml";
        GeneratorRun run = CatalogRun.Run(
            (Name, "series: T2"),
            ("catalog/b.yaml", SampleCatalogs.Small),
            (Name + "a.yaml", SampleCatalogs.Small)
        );
        Assert.Equal(3, run.Diagnostics.Count);
        Assert.All(run.Diagnostics, finding => Assert.DoesNotContain(finding.ToString(), MessageText.IsInvisible));
    }

    [Fact]
    public void Parts_that_two_files_repeat_do_not_flood_the_log()
    {
        string parts = string.Concat(Enumerable.Range(1, 500).Select(count => $"      {count}: [TS{count}X, TH{count}X]\n"));
        GeneratorRun run = CatalogRun.Run(
            ("catalog/a.yaml", $"series: A\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n{parts}"),
            ("catalog/b.yaml", $"series: B\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n{parts}")
        );
        Assert.Equal(200, run.Diagnostics.Count);
    }
}
