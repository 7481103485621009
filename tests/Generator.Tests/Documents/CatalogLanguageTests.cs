using System.Text.RegularExpressions;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;

namespace Keyway.Generator.Tests.Documents;

/// <summary>The examples on the page of the catalog language are valid, and the page names every section and every key.</summary>
public partial class CatalogLanguageTests
{
    private static readonly string Page = Repository.Read("docs/catalog.md");

    /// <summary>Gets the catalogs on the page.</summary>
    internal static IEnumerable<string> Examples => Example().Matches(Page).Select(match => match.Groups["text"].Value);

    [Fact]
    public void The_examples_are_sound()
    {
        var examples = Example().Matches(Page).Select(match => (match.Groups["kind"].Value, match.Groups["text"].Value)).ToList();
        Assert.True(examples.Count >= 5, $"{examples.Count} examples");
        Assert.All(
            examples,
            example =>
            {
                GeneratorRun run = CatalogRun.Run(("catalog/example." + example.Item1, example.Item2));
                Assert.Empty(run.Diagnostics);
                CatalogRun.AssertCompiles(run);
            }
        );
    }

    [Fact]
    public void Every_section_and_key_is_named() =>
        Assert.All(
            CatalogSections.All.SelectMany(section => section.Fields.Select(field => field.Key).Prepend(section.Key)),
            key => Assert.Contains($"`{key}`", Page, StringComparison.Ordinal)
        );

    [Fact]
    public void The_plausible_ranges_are_written_from_the_sections()
    {
        string expected = string.Concat(
            CatalogSections
                .All.SelectMany(section => section.Fields.Select(field => (section.Key, field)))
                .Where(row => row.field.Range is { } range && range != PlausibleRange.AnyCount)
                .Select(row => $"| `{row.Key}.{row.field.Key}` | {FormatRange(row.field)} |\n")
                .Prepend($"| `matedHeight` | {PlausibleRange.MatedHeight} |\n")
                .Prepend($"| `pitch` | {PlausibleRange.Pitch} |\n")
                .Prepend("\n| Key | Range |\n|---|---|\n")
                .Append("\n")
        );

        Assert.Equal(expected, WrittenSection.Read("docs/catalog.md", "plausible ranges", expected));
    }

    private static string FormatRange(FieldDefinition field) =>
        field.UpperRange == field.Range ? $"{field.Range}" : $"from {field.Range}, up to {field.UpperRange}";

    [GeneratedRegex("^```(?<kind>yaml|json)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
