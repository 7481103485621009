using Keyway.Generator.Diagnostics;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline;

/// <summary>The class that a file's series becomes, and where the file names it.</summary>
internal sealed record SeriesName(string FullName, CatalogLocation Location)
{
    /// <summary>
    /// Whether no other file comes first with the same series. Without regard to case: two sources whose names differ in case only would
    /// end the whole generator.
    /// </summary>
    public static bool IsFirst(SeriesName name, EquatableArray<SeriesName> all) => First(name, all) == name;

    /// <summary>A finding for each series that an earlier file describes already.</summary>
    public static IEnumerable<CatalogFinding> Clashes(EquatableArray<SeriesName> all)
    {
        foreach (SeriesName name in all)
        {
            SeriesName first = First(name, all);
            if (first != name)
            {
                yield return new CatalogFinding(
                    CatalogRules.DuplicateSeries,
                    name.Location,
                    $"the series {name.FullName} is described in {Path.GetFileName(first.Location.Path)} already; put all of it into one file",
                    new EquatableArray<CatalogLocation>([first.Location]));
            }
        }
    }

    private static SeriesName First(SeriesName name, EquatableArray<SeriesName> all) => all
        .Where(other => string.Equals(other.FullName, name.FullName, StringComparison.OrdinalIgnoreCase))
        .OrderBy(other => other.Location.Path, StringComparer.Ordinal)
        .First();
}
