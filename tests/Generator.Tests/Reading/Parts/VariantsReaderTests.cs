using System.Globalization;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Syntax;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Tests.Reading.Parts;

public class VariantsReaderTests
{
    [Theory]
    [InlineData("class", "'class' is a keyword of C#; choose another name")]
    [InlineData("record", "'record' is a keyword of C#; choose another name")]
    [InlineData("standard", "'standard' is the word for the parts that are no variant; choose another name")]
    [InlineData("two-words", "expected one word that identifies the variant, a letter and then letters, digits or _, not 'two-words'")]
    [InlineData("null", "expected one word that identifies the variant, a letter and then letters, digits or _, not null")]
    public void A_name_that_cannot_be_one_is_explained(string name, string message)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(Catalog($"  - {Variant(name, "TV")}\n")).Diagnostics);
        Assert.Equal(("KEY0005", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("inspection", "there is already a variant 'inspection'")]
    [InlineData("Inspection", "the variants 'inspection' and 'Inspection' would have the same methods; choose another name")]
    public void Two_variants_have_different_methods(string name, string message)
    {
        GeneratorRun run = CatalogRun.Run(Catalog($"  - {Variant("inspection", "TV")}\n  - {Variant(name, "TW")}\n"));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0008", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
        CatalogRun.AssertCompiles(run);
    }

    [Fact]
    public void A_short_text_does_not_become_millions_of_parts()
    {
        const int Tables = 400;
        string heights = string.Concat(Enumerable.Range(20, Tables).Select(height => $"H{height}: {Height(height)}, "));
        string text =
            "series: T2\nmanufacturer: Acme\npairs:\n"
            + string.Concat(
                Enumerable
                    .Range(20, Tables)
                    .Select(height => $"  - matedHeight: {Height(height)}\n    parts:\n      10: [TS10-H{height}, TH10-H{height}]\n")
            )
            + "variants:\n"
            + string.Concat(
                Enumerable
                    .Range(0, Tables)
                    .Select(variant =>
                        $"  - name: v{variant}\n    contacts: [10]\n    numbers: {{ socket: {{ "
                        + $"pattern: \"TV{{contacts}}-{{height}}-{variant}\", "
                        + $"heights: {{ {heights.TrimEnd(',', ' ')} }} }} }}\n"
                    )
            );
        var report = new CatalogReport("t.yaml", SourceText.From(text));
        ReadSeries series = SeriesReader.Read(CatalogParser.Parse(text, report, CancellationToken.None)!, "t.yaml", report)!;
        Assert.Equal(
            "a series may have at most 100000 parts and pairs; the ones from here on are left out",
            Assert.Single(report.Findings).Message
        );
        Assert.InRange(series.Series.Parts.Count, PairsReader.Most - Tables, PairsReader.Most + Tables);
    }

    [Fact]
    public void A_variant_may_be_limited_to_heights_and_counts()
    {
        GeneratorRun run = CatalogRun.Run(TwoHeights("    contacts: [10 to 20]\n    matedHeight: 1.5 mm\n"));

        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        string code = run.Sources["Acme.T2.g.cs"];
        Assert.Contains("\"socket 10 20: TSE{}\\n\"", code, StringComparison.Ordinal);
        Assert.Contains("\"pair 1.5 mm: 2 3\\n\"", code, StringComparison.Ordinal);
        Assert.DoesNotContain("\"pair 2.0 mm: 2", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "    contacts: [10]\n",
        "KEY0007",
        "TSE10 has mated heights of 1.5 and 2.0 mm, which must share one row of the dimension table; "
            + "if the variant 'inspection' is not made for all of them, limit it with 'matedHeight'"
    )]
    [InlineData(
        "    contacts: [10]\n    matedHeight: [1.5 mm, 1.6 mm]\n",
        "KEY0007",
        "there is no standard pair with a mated height of 1.6 mm for this variant"
    )]
    [InlineData(
        "    contacts: [10]\n    matedHeight: [1.5 mm, 2.2 mm to 2.6 mm]\n",
        "KEY0007",
        "there is no standard pair with a mated height of 2.2 mm to 2.6 mm for this variant"
    )]
    [InlineData(
        "    contacts: [10, 50 or more]\n    matedHeight: 1.5 mm\n",
        "KEY0007",
        "there is no standard pair with 50 or more contacts for this variant"
    )]
    [InlineData("    contacts: [10, 10 to 30]\n    matedHeight: 1.5 mm\n", "KEY0008", "10 is already in this list")]
    public void A_limit_that_does_not_fit_is_explained(string limits, string id, string message)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(TwoHeights(limits)).Diagnostics);
        Assert.Equal((id, message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    private static string TwoHeights(string limits) =>
        "series: T2\nmanufacturer: Acme\npairs:\n"
        + "  - matedHeight: 1.5 mm\n    parts: { 10: [TS10-1, TH10], 20: [TS20-1, TH20], 30: [TS30-1, TH30] }\n"
        + "  - matedHeight: 2.0 mm\n    parts: { 10: [TS10-2, TH10], 20: [TS20-2, TH20] }\n"
        + "variants:\n  - name: inspection\n    numbers: { socket: { pattern: \"TSE{contacts}\" } }\n"
        + limits
        + "dimensions:\n  socket:\n    unit: mm\n    byMatedHeight:\n      columns: [D]\n"
        + "      rows: { 1.5 mm: [1.20], 2.0 mm: [1.70] }\n";

    private static string Height(int tenths) => (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture) + " mm";

    private static string Variant(string name, string pattern) =>
        $"{{ name: {name}, numbers: {{ socket: {{ pattern: \"{pattern}{{contacts}}\" }} }}, contacts: [10] }}";

    private static string Catalog(string variants) =>
        $"series: T2\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.5 mm\n    parts:\n      10: [TS10, TH10]\nvariants:\n{variants}";
}
