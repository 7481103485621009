using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline;

/// <summary>The part numbers of one form that a file lists.</summary>
internal sealed record NumberFamily(string Series, string Pattern, EquatableArray<PlacedCode> Codes)
{
    public static IEnumerable<NumberFamily> Of(SeriesModel series, Func<int, CatalogLocation> locate) => series.Parts
        .Select((part, place) => (part, place))
        .GroupBy(entry => entry.part.Family)
        .Select(family => new NumberFamily(
            series.FullName,
            series.Families[family.Key].Pattern,
            family.Select(entry => new PlacedCode(entry.part.Code, locate(entry.place))).ToEquatableArray()));

    /// <summary>A finding for each number that an earlier file lists already.</summary>
    public static IEnumerable<CatalogFinding> Clashes(IEnumerable<NumberFamily> all)
    {
        foreach (IGrouping<string, NumberFamily> alike in all.GroupBy(family => family.Pattern, StringComparer.Ordinal))
        {
            var seen = new Dictionary<string, (string Series, CatalogLocation Location)>(StringComparer.Ordinal);
            IEnumerable<(string Series, PlacedCode Placed)> codes = alike.SelectMany(family => family.Codes.Select(code => (family.Series, code)));
            foreach ((string series, PlacedCode placed) in codes.OrderBy(entry => entry.Placed.Location.Path, StringComparer.Ordinal))
            {
                if (!seen.TryGetValue(placed.Code, out (string Series, CatalogLocation Location) first))
                {
                    seen.Add(placed.Code, (series, placed.Location));
                }
                else if (!string.Equals(first.Series, series, StringComparison.OrdinalIgnoreCase))
                {
                    // A series that two files describe is one finding, and not one for each of its parts.
                    yield return new CatalogFinding(
                        CatalogRules.DuplicatePart,
                        placed.Location,
                        $"'{alike.Key.Replace(CatalogFamily.Placeholder, placed.Code)}' is a part of {Path.GetFileName(first.Location.Path)} already",
                        new EquatableArray<CatalogLocation>([first.Location]));
                }
            }
        }
    }
}

/// <summary>The contact code of a number, and where the number stands.</summary>
internal sealed record PlacedCode(string Code, CatalogLocation Location);
