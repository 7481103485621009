using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Sections.Vouching;
using Keyway.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>
/// Warns about a figure that is one slip away from what the similar series of its manufacturer state. A manufacturer writes the datasheets
/// of a family alike, with the same tests, limits and packings.
/// </summary>
internal static class SeriesComparison
{
    private const int FewestSeries = 2;
    private const int FewestSharedFigures = 12;
    private const decimal LeastLikeness = 0.75m;

    /// <summary>Finds the figures that the other series contradict.</summary>
    public static IEnumerable<CatalogFinding> FindContradictions(IEnumerable<StatedFigures> catalogs)
    {
        foreach (
            IGrouping<string, StatedFigures> maker in catalogs
                .GroupBy(catalog => catalog.Manufacturer, StringComparer.Ordinal)
                .Where(maker => maker.Skip(FewestSeries).Any())
        )
        {
            List<StatedFigures> series = [.. maker.OrderBy(catalog => catalog.Path, StringComparer.Ordinal)];
            foreach (CatalogFinding finding in FindContradictionsOfMaker(series))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<CatalogFinding> FindContradictionsOfMaker(List<StatedFigures> series)
    {
        foreach (
            IGrouping<FigureId, (StatedFigures Catalog, StatedFigure Figure)> same in series
                .SelectMany(catalog => catalog.Figures.Select(figure => (Catalog: catalog, Figure: figure)))
                .GroupBy(stated => stated.Figure.Id)
        )
        {
            List<(StatedFigures Catalog, StatedFigure Figure)> stated = [.. same];
            if (stated.Count <= FewestSeries || stated.All(one => one.Figure.Text == stated[0].Figure.Text))
            {
                continue;
            }

            foreach ((StatedFigures catalog, StatedFigure figure) in stated)
            {
                if (FindIntended(catalog, figure, stated) is { } intended)
                {
                    string others = Wording.JoinWithAnd([.. intended.Catalogs.Select(other => MessageText.Shorten(other.Series))]);
                    yield return new CatalogFinding(
                        CatalogRules.Unfitting,
                        new CatalogLocation(catalog.Path, figure.Span, figure.Lines),
                        $"'{figure.Key}' is {MessageText.Shorten(figure.Text)} here, but {MessageText.Shorten(intended.Text)} in {others}, "
                            + "whose other figures are mostly the same"
                    );
                }
            }
        }
    }

    /// <summary>Returns what the similar series agree on in place of a figure, or null if they do not or if it is no slip.</summary>
    private static (string Text, List<StatedFigures> Catalogs)? FindIntended(
        StatedFigures catalog,
        StatedFigure figure,
        List<(StatedFigures Catalog, StatedFigure Figure)> stated
    )
    {
        List<(StatedFigures Catalog, StatedFigure Figure)> differing = [.. stated.Where(other => other.Figure.Text != figure.Text)];
        if (differing.Count < stated.Count - 1 || differing.Select(other => other.Figure.Text).Distinct().Skip(1).Any())
        {
            return null;
        }

        // A figure that the catalog states elsewhere too, such as the resistance after each test, is not mistyped.
        string intended = differing[0].Figure.Text;
        if (
            !TypingSlip.Separates(figure.Text, intended)
            || catalog.Figures.Any(other => other.Id != figure.Id && other.Key == figure.Key && other.Text == figure.Text)
        )
        {
            return null;
        }

        List<StatedFigures> vouching = [.. differing.Select(other => other.Catalog).Where(other => AreAlike(catalog, other))];
        return vouching.Count >= FewestSeries ? (intended, vouching) : null;
    }

    private static bool AreAlike(StatedFigures first, StatedFigures second)
    {
        Dictionary<FigureId, string> figures = second.Figures.ToDictionary(figure => figure.Id, figure => figure.Text);
        int shared = 0;
        int equal = 0;
        foreach (StatedFigure figure in first.Figures)
        {
            if (figures.TryGetValue(figure.Id, out string? text))
            {
                shared++;
                equal += text == figure.Text ? 1 : 0;
            }
        }

        return shared >= FewestSharedFigures && equal >= shared * LeastLikeness;
    }
}
