using System.Globalization;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Parts;

public class RowCountsTests
{
    private const string Sound = """
        series: T2
        manufacturer: Acme
        contacts: { rows: 2 }
        numbers:
          socket:
            pattern: S{contactsPerRow:000}-{half}
            halves: { A: 1.5 mm, B: 2.0 mm }
          header:
            pattern: H{contactsPerRow:000}-{half}
            halves: { A: 1.0 mm, B: 1.5 mm }
        pairs:
          - matedHeight: 2.5 mm
            parts:
              20 per row: [S020-A, H020-A]
              80: [S040-A, H040-A]
              80/40: [S040-A, H020-A]

        """;

    /// <summary>Gets the faults: the text in the sound catalog, its replacement, the ID and the message.</summary>
    public static TheoryData<string, string, string, string> Faults =>
        new()
        {
            {
                "80/40",
                "80/",
                "KEY0005",
                "expected two numbers of contacts, the socket's and then the header's, such as '400/160', not '80/'"
            },
            { "20 per row", "x per row", "KEY0005", "expected a number of contacts per row, such as '20 per row', not 'x per row'" },
            {
                "contacts: { rows: 2 }\n",
                "",
                "KEY0005",
                "a number of contacts per row needs the number of rows: write it under 'contacts', such as 'contacts: { rows: 2 }'"
            },
            {
                "contacts: { rows: 2 }\n",
                "",
                "KEY0005",
                "the field {contactsPerRow} needs the number of rows: write it under 'contacts', such as 'contacts: { rows: 2 }'"
            },
            {
                "80: [S040-A",
                "80: [S040-C",
                "KEY0006",
                "for 80 contacts and a mated height of 2.5 mm, the part number should be like 'S040-A', with one of the codes 'A' or 'B' "
                    + "for '{half}', not 'S040-C'"
            },
            { "80: [S040-A", "80: [S040-B", "KEY0006", "S040-B (2.0 mm) and H040-A (1.0 mm) are 3.0 mm high together, not 2.5 mm" },
            { "80: [", "81: [", "KEY0006", "81 contacts do not divide evenly among 2 rows, but the pattern has {contactsPerRow:000}" },
            {
                "-{half}\n    halves: { A: 1.0 mm, B: 1.5 mm }",
                "-{half}",
                "KEY0005",
                "the field {half} needs 'halves': the codes, each with the height of that half"
            },
            { "H{contactsPerRow:000}-{half}", "H{contacts}", "KEY0005", "the codes under 'halves' need the field {half} in the pattern" },
            { "B: 1.5 mm }", "B: 1.0 mm }", "KEY0007", "1.0 mm already has the code 'A'" },
            {
                "pairs:",
                "matesWith:\n  - series: F4\npairs:",
                "KEY0003",
                "'manufacturer' is missing: without it, this row of 'matesWith' is incomplete; add it, or leave out the row"
            },
            {
                "- matedHeight: 2.5 mm",
                "- matedHeight: 2.5 mm\n    hermaphroditic: perhaps",
                "KEY0005",
                "expected 'true' or 'false', not 'perhaps'"
            },
        };

    [Fact]
    public void Halves_may_differ_in_their_counts()
    {
        GeneratorRun run = CatalogRun.Run(Sound);

        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
        Assert.Contains("\"socket 40=020 80=040: S{}-A\\n\"", run.Sources["Acme.T2.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\"pair 2.5 mm: 0 1: 40 80 80/40\\n\"", run.Sources["Acme.T2.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_half_may_add_nothing()
    {
        string flat = Sound
            .Replace("A: 1.5 mm, B: 2.0 mm", "A: 2.5 mm, B: 2.0 mm", StringComparison.Ordinal)
            .Replace("A: 1.0 mm, B: 1.5 mm", "A: 0 mm, B: 1.5 mm", StringComparison.Ordinal);
        GeneratorRun run = CatalogRun.Run(flat);

        Assert.Empty(run.Diagnostics);
        CatalogRun.AssertCompiles(run);
    }

    [Theory]
    [InlineData(
        "A: 1.5 mm",
        "A: 15 m",
        "15 m is outside the plausible range 0 mm to 100 mm; '15 mm', '15 µm' or '15 mil' would be plausible"
    )]
    [InlineData("A: 1.5 mm", "A: 1.5", "'1.5' has no unit; write '1.5 mm' if mm is meant")]
    public void A_code_that_cannot_be_read_is_one_finding(string right, string wrong, string message)
    {
        Diagnostic finding = Assert.Single(CatalogRun.Run(Sound.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics);
        Assert.Equal(("KEY0005", message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_explained(string right, string wrong, string id, string message)
    {
        Assert.Contains(right, Sound, StringComparison.Ordinal);
        IReadOnlyList<Diagnostic> found = CatalogRun.Run(Sound.Replace(right, wrong, StringComparison.Ordinal)).Diagnostics;

        Assert.Contains((id, message), found.Select(finding => (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture))));
    }
}
