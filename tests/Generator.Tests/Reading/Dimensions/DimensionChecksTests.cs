using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Dimensions;

/// <summary>Dimensions that are probably mistyped.</summary>
public class DimensionChecksTests
{
    private static string P4 => SampleCatalogs.Shipped["panasonic-p4.yaml"];

    [Fact]
    public void A_figure_off_the_line_of_its_neighbors_is_warned_of_with_the_one_that_fits()
    {
        GeneratorRun run = CatalogRun.Run(P4.Replace("40: [10.30, 7.60, 5.60]", "40: [10.30, 7.90, 5.60]", StringComparison.Ordinal));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0012", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal("B for 40 contacts should be 7.6 mm according to its neighbors, not 7.9 mm", finding.GetMessage(null));
        Assert.Equal(
            "7.90",
            finding.Location.SourceSpan.In(P4.Replace("40: [10.30, 7.60, 5.60]", "40: [10.30, 7.90, 5.60]", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_pitch_that_the_lengths_contradict_is_warned_of()
    {
        GeneratorRun run = CatalogRun.Run(P4.Replace("pitch: 0.4 mm", "pitch: 0.5 mm", StringComparison.Ordinal));
        Assert.Equal(6, run.Diagnostics.Count);
        Assert.All(run.Diagnostics, finding => Assert.Equal("KEY0012", finding.Id));
        Assert.Contains(
            run.Diagnostics,
            finding => finding.GetMessage(null) == "A grows by 0.2 mm per contact, but the pitch of 0.5 mm is not a multiple of that"
        );
    }

    [Fact]
    public void A_pitch_of_more_rows_than_connectors_have_is_warned_of() =>
        Assert.Contains(
            CatalogRun.Run(P4.Replace("pitch: 0.4 mm", "pitch: 9.4 mm", StringComparison.Ordinal)).Diagnostics,
            finding => finding.GetMessage(null) == "A grows by 0.2 mm per contact, but the pitch of 9.4 mm is that of 47 rows of contacts"
        );

    [Fact]
    public void A_row_for_a_count_that_no_pair_has_is_warned_of()
    {
        GeneratorRun run = CatalogRun.Run(
            SampleCatalogs.SmallWith("        20: [6.0, 4.0]\n", "        20: [6.0, 4.0]\n        22: [6.4, 4.4]\n")
        );
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(
            ("KEY0013", "the dimension table of the sockets has a row for 22 contacts, but no pair has that number"),
            (finding.Id, finding.GetMessage(null))
        );
    }

    [Fact]
    public void Figures_that_lie_on_no_line_are_left_alone()
    {
        string text = SampleCatalogs.SmallWith("        20: [6.0, 4.0]\n", "        20: [6.7, 4.0]\n");
        Assert.Empty(CatalogRun.Run(text).Diagnostics);
    }
}
