using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline;

/// <summary>The part numbers of one form that a file lists, and where the first of them stands.</summary>
internal sealed record NumberFamily(string Series, string Pattern, EquatableArray<string> Codes, CatalogLocation Location)
{
    public static IEnumerable<NumberFamily> Of(SeriesModel series, Func<int, CatalogLocation> locate) => series.Parts
        .Select((part, place) => (part, place))
        .GroupBy(entry => entry.part.Family)
        .Select(family => new NumberFamily(
            series.FullName,
            series.Families[family.Key].Pattern,
            family.Select(entry => entry.part.Code).ToEquatableArray(),
            locate(family.First().place)));

    /// <summary>A finding for each form of which an earlier file lists a number already.</summary>
    public static IEnumerable<CatalogFinding> Clashes(IEnumerable<NumberFamily> all)
    {
        foreach (IGrouping<string, NumberFamily> alike in all.GroupBy(family => family.Pattern, StringComparer.Ordinal))
        {
            var seen = new Dictionary<string, NumberFamily>(StringComparer.Ordinal);
            foreach (NumberFamily family in alike.OrderBy(family => family.Location.Path, StringComparer.Ordinal))
            {
                // A series that two files describe is one finding, and not one for each of its parts.
                if (family.Codes.FirstOrDefault(candidate => seen.TryGetValue(candidate, out NumberFamily other) && !IsSameSeries(other, family)) is { } code)
                {
                    NumberFamily first = seen[code];
                    yield return new CatalogFinding(
                        CatalogRules.DuplicatePart,
                        family.Location,
                        $"'{family.Pattern.Replace(CatalogFamily.Placeholder, code)}' is a part of {Path.GetFileName(first.Location.Path)} already",
                        new EquatableArray<CatalogLocation>([first.Location]));
                }

                foreach (string other in family.Codes.Where(other => !seen.ContainsKey(other)))
                {
                    seen.Add(other, family);
                }
            }
        }
    }

    private static bool IsSameSeries(NumberFamily a, NumberFamily b) => string.Equals(a.Series, b.Series, StringComparison.OrdinalIgnoreCase);
}
