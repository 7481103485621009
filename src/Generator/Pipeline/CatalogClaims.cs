using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>What other files and libraries may contradict: the name of a series, its part numbers and its figures.</summary>
internal sealed record CatalogClaims(SeriesName Name, ListedNumbers Numbers, StatedFigures Figures)
{
    public static CatalogClaims Create(ReadSeries read, string path, SourceText text) =>
        new(
            SeriesName.Create(read.Series, CatalogLocation.Create(path, text, read.NameSpan)),
            ListedNumbers.Create(read.Series, path, read.PartSpans, text),
            new StatedFigures(read.Series.Name, read.Series.Manufacturer, path, read.SectionRows, text)
        );

    /// <summary>Returns the findings that no single file shows.</summary>
    public static IEnumerable<CatalogFinding> FindClashes(IReadOnlyCollection<CatalogClaims> all, IEnumerable<ReferencedSeries> referenced)
    {
        List<SeriesName> names = [.. all.Select(claims => claims.Name)];
        return SeriesName
            .FindClashes(names)
            .Concat(ListedNumbers.FindClashes([.. all.Select(claims => claims.Numbers)]).Take(CatalogReport.MostFindings))
            .Concat(SeriesComparison.FindContradictions(all.Select(claims => claims.Figures)).Take(CatalogReport.MostFindings))
            .Concat(ReferencedSeries.FindClashes(referenced, names));
    }
}
