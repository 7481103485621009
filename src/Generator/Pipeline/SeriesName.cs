using Keyway.Generator.Diagnostics;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline;

/// <summary>The class that a file's series becomes, and where the file names it.</summary>
internal sealed record SeriesName(string FullName, CatalogLocation Location)
{
    /// <summary>
    /// The names that an earlier file or a library has already: hardly ever any. Without regard to case among the files: two sources whose
    /// names differ in case only would end the whole generator.
    /// </summary>
    public static IEnumerable<SeriesName> Repeated(IReadOnlyList<SeriesName> all, IEnumerable<ReferencedSeries> referenced)
    {
        var inLibraries = new HashSet<string>(referenced.Where(series => series.Alias is null).Select(series => series.FullName), StringComparer.Ordinal);
        return Alike(all).SelectMany(alike => alike.Where((name, place) => place > 0 || inLibraries.Contains(name.FullName)));
    }

    /// <summary>A finding for each series that an earlier file describes already.</summary>
    public static IEnumerable<CatalogFinding> Clashes(IEnumerable<SeriesName> all) =>
        from alike in Alike(all)
        from name in alike.Skip(1)
        select new CatalogFinding(
            CatalogRules.DuplicateSeries,
            name.Location,
            $"the series {name.FullName} is described in {Path.GetFileName(alike[0].Location.Path)} already; put all of it into one file",
            new EquatableArray<CatalogLocation>([alike[0].Location]));

    private static IEnumerable<List<SeriesName>> Alike(IEnumerable<SeriesName> all) => all
        .GroupBy(name => name.FullName, StringComparer.OrdinalIgnoreCase)
        .Select(alike => alike.OrderBy(name => name.Location.Path, StringComparer.Ordinal).ToList());
}
