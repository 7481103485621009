using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline;

/// <summary>The part numbers of one pattern in a file.</summary>
internal sealed record NumberFamily(string Series, string Pattern, string Path, EquatableArray<PlacedCode> Codes)
{
    /// <summary>Creates the families of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="path">The path of the file that describes the series.</param>
    /// <param name="places">The location of each part number.</param>
    /// <param name="text">The text of the file.</param>
    public static IEnumerable<NumberFamily> CreateAll(SeriesModel series, string path, IReadOnlyList<TextSpan> places, SourceText text)
    {
        var codes = new List<PlacedCode>[series.Families.Count];
        for (int place = 0; place < series.Parts.Count; place++)
        {
            PartModel part = series.Parts[place];
            CatalogLocation location = CatalogLocation.Create(path, text, places[place]);
            (codes[part.Family] ??= []).Add(new PlacedCode(part.Code, location.Span, location.Lines));
        }

        return codes.Select(
            (family, place) => new NumberFamily(series.FullName, series.Families[place].Pattern, path, family.ToEquatableArray())
        );
    }

    /// <summary>Returns a finding for each number that an earlier file already lists.</summary>
    public static IEnumerable<CatalogFinding> FindClashes(IEnumerable<NumberFamily> all)
    {
        // This runs on every edit of a catalog, so numbers are compared only where several families share a pattern, which is rare.
        foreach (
            IGrouping<string, NumberFamily> alike in all.GroupBy(family => family.Pattern, StringComparer.Ordinal)
                .Where(alike => alike.Skip(1).Any())
        )
        {
            var seen = new Dictionary<string, (NumberFamily Family, PlacedCode Placed)>(StringComparer.Ordinal);
            foreach (NumberFamily family in alike.OrderBy(family => family.Path, StringComparer.Ordinal))
            {
                foreach (PlacedCode placed in family.Codes)
                {
                    if (!seen.TryGetValue(placed.Code, out (NumberFamily Family, PlacedCode Placed) first))
                    {
                        seen.Add(placed.Code, (family, placed));
                    }
                    else if (!string.Equals(first.Family.Series, family.Series, StringComparison.OrdinalIgnoreCase))
                    {
                        // A series that two files describe gets one finding (KEY0010), not another one for each of its parts.
                        string number = alike.Key.Replace(CatalogFamily.Placeholder, placed.Code);
                        yield return new CatalogFinding(
                            CatalogRules.DuplicatePart,
                            placed.ToLocation(family.Path),
                            $"{MessageText.Quote(number)} is already a part in " + FileNames.Distinguish(first.Family.Path, family.Path),
                            new EquatableArray<CatalogLocation>([first.Placed.ToLocation(first.Family.Path)])
                        );
                    }
                }
            }
        }
    }
}

/// <summary>The contact code of a part number, and the location of the number.</summary>
internal readonly record struct PlacedCode(string Code, TextSpan Span, LinePositionSpan Lines)
{
    public CatalogLocation ToLocation(string path) => new(path, Span, Lines);
}
