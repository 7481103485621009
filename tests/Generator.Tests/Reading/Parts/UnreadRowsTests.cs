using Keyway.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Parts;

/// <summary>A row that cannot be read has one finding; facts about its parts have none.</summary>
public class UnreadRowsTests
{
    private const string Sound = """
        series: T2
        manufacturer: Acme
        weight:
          - for: { contacts: 10, part: socket }
            unitWeight: 0.1 g
          - for: { contacts: 20, part: socket }
            unitWeight: 0.2 g
        mating:
          - for: { matedHeight: 1.5 mm }
            insertionDepth: 0.3 mm
          - for: { matedHeight: 2.0 mm }
            insertionDepth: 0.4 mm
        numbers:
          socket:
            pattern: S{contacts}-{height}
            heights: { A: 1.5 mm, B: 2.0 mm }
          header:
            pattern: H{contacts}
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [S10-A, H10]
          - matedHeight: 2.0 mm
            parts:
              20: [S20-B, H20]
        variants:
          - name: inspection
            contacts: [20]
            matedHeight: 2.0 mm
            numbers:
              socket:
                pattern: T{contacts}
        dimensions:
          header:
            unit: mm
            byContacts:
              columns: [A]
              rows:
                10: [4.0]
                20: [6.0]
        """;

    [Theory]
    [InlineData("  - matedHeight: 2.0 mm\n    parts", "  - matedHeight: 2.0 nm\n    parts", "KEY0005")]
    [InlineData("  - matedHeight: 2.0 mm\n    parts", "  - matedHeight: 2.0 to 2.1 mm\n    parts", "KEY0005")]
    [InlineData("20: [S20-B, H20]", "2O: [S20-B, H20]", "KEY0005")]
    [InlineData("20: [S20-B, H20]", "20: [S20-B]", "KEY0005")]
    [InlineData("20: [S20-B, H20]", "20: [S20-C, H20]", "KEY0006")]
    [InlineData("20: [S20-B, H20]", "20: [S20-B, null]", "KEY0005")]
    [InlineData("    parts:\n      20: [S20-B, H20]", "    parts: [S20-B, H20]", "KEY0005")]
    [InlineData("    parts:\n      20: [S20-B, H20]\n", "", "KEY0003")]
    [InlineData("heights: { A: 1.5 mm, B: 2.0 mm }", "heights: { A: 1.5 mm, B: 2.0 nm }", "KEY0005")]
    public void Facts_about_an_unread_row_are_not_reported(string right, string wrong, string id)
    {
        Assert.Empty(CatalogRun.Run(Sound).Diagnostics);
        Assert.Contains(right, Sound, StringComparison.Ordinal);

        Diagnostic finding = Assert.Single(CatalogRun.Run(Sound.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics);
        Assert.Equal(id, finding.Id);
    }

    [Theory]
    [InlineData("contacts: 10, part", "contacts: 12, part", "KEY0013", "KEY0007")]
    [InlineData("  - for: { matedHeight: 1.5 mm }", "  - for: { matedHeight: 1.6 mm }", "KEY0013", "KEY0007")]
    [InlineData("contacts: [20]", "contacts: [12]", "KEY0007")]
    public void Facts_about_other_parts_are_still_reported(string right, string wrong, params string[] ids)
    {
        string text = Sound
            .Replace("20: [S20-B, H20]", "20: [S20-C, H20]", StringComparison.Ordinal)
            .Replace(right, wrong, StringComparison.Ordinal);

        IEnumerable<string> found = CatalogRun.Run(text).Diagnostics.Select(finding => finding.Id);
        Assert.Equal([.. ids.Append("KEY0006").Order()], found.Order());
    }
}
