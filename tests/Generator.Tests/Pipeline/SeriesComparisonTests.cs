using Keyway.Generator.Diagnostics;
using Keyway.Generator.Pipeline;
using Keyway.Generator.Tests.Reading.Sections.Vouching;
using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Pipeline;

/// <summary>The other series of a manufacturer vouch for a figure if they are alike and agree.</summary>
public class SeriesComparisonTests
{
    [Fact]
    public void A_figure_one_slip_away_from_all_similar_series_is_a_warning()
    {
        CatalogFinding finding = Assert.Single(Compare(text => text.Replace("voltage: 60 V", "voltage: 69 V", StringComparison.Ordinal)));

        Assert.Equal("'voltage' is 69 V here, but 60 V in F4S and P4, whose other figures are mostly the same", finding.Message);
        Assert.Equal("catalog/panasonic-f4.yaml", finding.Location!.Path);
    }

    [Fact]
    public void The_shipped_series_do_not_contradict_each_other() => Assert.Empty(Compare(text => text));

    [Fact]
    public void Figures_of_standard_parts_are_compared_with_series_without_variants() =>
        Assert.Equal(
            "'sampleUnit' is 55 here, but 50 in F4S and P4, whose other figures are mostly the same",
            Assert.Single(Compare(text => text.Replace("sampleUnit: 50", "sampleUnit: 55", StringComparison.Ordinal))).Message
        );

    [Fact]
    public void Standards_may_be_spelled_in_several_ways() =>
        Assert.Empty(Compare(text => text.Replace("JIS C 0806-1990", "JIS C 0806:1991", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_that_is_no_slip_is_accepted() =>
        Assert.Empty(Compare(text => text.Replace("voltage: 60 V", "voltage: 125 V", StringComparison.Ordinal)));

    [Fact]
    public void A_figure_that_the_catalog_repeats_is_accepted() =>
        Assert.Empty(Compare(text => text.Replace("contactResistance: 90 mΩ", "contactResistance: 70 mΩ", StringComparison.Ordinal)));

    [Fact]
    public void Another_manufacturer_does_not_vouch() =>
        Assert.Empty(
            Compare(text =>
                text.Replace("voltage: 60 V", "voltage: 69 V", StringComparison.Ordinal)
                    .Replace("manufacturer: Panasonic", "manufacturer: Acme", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Series_with_few_figures_in_common_do_not_vouch()
    {
        StatedFigures[] series =
        [
            .. new[] { ("A", "0.3 A"), ("B", "0.3 A"), ("C", "0.8 A") }.Select(one =>
                VouchingCatalog
                    .Read(
                        $"{one.Item1}.yaml",
                        SampleCatalogs
                            .SmallWith("series: T2", $"series: {one.Item1}")
                            .Replace("currentPerContact: 0.4 A", $"currentPerContact: {one.Item2}", StringComparison.Ordinal)
                    )
                    .Claims!.Figures
            ),
        ];

        Assert.Empty(SeriesComparison.FindContradictions(series));
    }

    private static List<CatalogFinding> Compare(Func<string, string> change) =>
        [
            .. SeriesComparison.FindContradictions(
                SampleCatalogs.Shipped.Select(shipped =>
                    VouchingCatalog
                        .Read(shipped.Key, shipped.Key == "panasonic-f4.yaml" ? change(shipped.Value) : shipped.Value)
                        .Claims!.Figures
                )
            ),
        ];
}
