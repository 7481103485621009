using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline;

/// <summary>The class that a file's series becomes, and where the file names it.</summary>
/// <param name="FullName">The name of the class.</param>
/// <param name="Types">The names of the types that come with it.</param>
/// <param name="Location">Where the name stands.</param>
internal sealed record SeriesName(string FullName, EquatableArray<string> Types, CatalogLocation Location)
{
    public static SeriesName Create(SeriesModel series, CatalogLocation location) =>
        new(
            series.FullName,
            series
                .Roles.Select(role => TypeNames.OfConnectors(series.FullName, role))
                .Concat(
                    series
                        .Roles.Where(role => series.GetDimensions(role) is not null)
                        .Select(role => TypeNames.OfDimensions(series.FullName, role))
                )
                .ToEquatableArray(),
            location
        );

    /// <summary>
    /// The names that an earlier file or a library has already: hardly ever any. Without regard to case among the files: two sources whose
    /// names differ in case only would end the whole generator.
    /// </summary>
    public static IEnumerable<SeriesName> FindRepeated(IReadOnlyList<SeriesName> all, IEnumerable<ReferencedSeries> referenced)
    {
        var inLibraries = new HashSet<string>(
            referenced.Where(series => series.Alias is null).Select(series => series.FullName),
            StringComparer.Ordinal
        );
        return Alike(all)
            .SelectMany(alike => alike.Where((name, place) => place > 0 || inLibraries.Contains(name.FullName)))
            .Concat(NamedAsTypes(all).Select(pair => pair.Name));
    }

    /// <summary>
    /// A finding for each series that an earlier file describes already, or whose class would be called as a type of another series.
    /// </summary>
    public static IEnumerable<CatalogFinding> FindClashes(IReadOnlyList<SeriesName> all)
    {
        IEnumerable<CatalogFinding> repeated =
            from alike in Alike(all)
            from name in alike.Skip(1)
            select new CatalogFinding(
                CatalogRules.DuplicateSeries,
                name.Location,
                $"the series {name.FullName} is described in {Path.GetFileName(alike[0].Location.Path)} already{(name.FullName == alike[0].FullName ? "" : $", as {alike[0].FullName}")}; put all of it into one file",
                new EquatableArray<CatalogLocation>([alike[0].Location])
            );
        return repeated.Concat(
            NamedAsTypes(all)
                .Select(pair => new CatalogFinding(
                    CatalogRules.Identifier,
                    pair.Name.Location,
                    $"the series {pair.Name.FullName} gives a class its name, and the series {pair.Other.FullName} has a type of that name; choose another",
                    new EquatableArray<CatalogLocation>([pair.Other.Location])
                ))
        );
    }

    private static IEnumerable<(SeriesName Name, SeriesName Other)> NamedAsTypes(IReadOnlyList<SeriesName> all)
    {
        var names = new Dictionary<string, SeriesName>(StringComparer.Ordinal);
        foreach (SeriesName name in all)
        {
            names[name.FullName] = name;
        }

        foreach (SeriesName other in all)
        {
            foreach (string type in other.Types)
            {
                if (names.TryGetValue(type, out SeriesName name))
                {
                    yield return (name, other);
                }
            }
        }
    }

    private static IEnumerable<List<SeriesName>> Alike(IEnumerable<SeriesName> all) =>
        all.GroupBy(name => name.FullName, StringComparer.OrdinalIgnoreCase)
            .Select(alike => alike.OrderBy(name => name.Location.Path, StringComparer.Ordinal).ToList());
}
