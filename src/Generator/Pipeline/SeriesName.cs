using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline;

/// <summary>The class that the series of a file becomes, and where the file names it.</summary>
/// <param name="FullName">The full name of the class.</param>
/// <param name="Types">The full names of the other types of the series.</param>
/// <param name="Location">The location of the name.</param>
internal sealed record SeriesName(string FullName, EquatableArray<string> Types, CatalogLocation Location)
{
    /// <summary>Gets the full name for messages, shortened if it is long.</summary>
    public string ShownName => MessageText.Shorten(FullName);

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
    /// Returns the names that an earlier file or a library already has; usually none. Names in files are compared without regard to case,
    /// because two generated sources whose names differ only in case would make the whole generator fail.
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
    /// Returns a finding for each series that an earlier file already describes, or whose class would have the name of a type of another
    /// series.
    /// </summary>
    public static IEnumerable<CatalogFinding> FindClashes(IReadOnlyList<SeriesName> all)
    {
        IEnumerable<CatalogFinding> repeated =
            from alike in Alike(all)
            from name in alike.Skip(1)
            select new CatalogFinding(
                CatalogRules.DuplicateSeries,
                name.Location,
                $"the series {name.ShownName} is already described in {FileNames.Distinguish(alike[0].Location.Path, name.Location.Path)}"
                    + $"{(name.FullName == alike[0].FullName ? "" : $", as {alike[0].ShownName}")}; put all of it into one file",
                new EquatableArray<CatalogLocation>([alike[0].Location])
            );
        return repeated.Concat(
            NamedAsTypes(all)
                .Select(pair => new CatalogFinding(
                    CatalogRules.Identifier,
                    pair.Name.Location,
                    $"the class of the series {pair.Name.ShownName} would have the name of a type of the series {pair.Other.ShownName}; "
                        + "choose another name",
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
