using Keyway.Catalogs;
using Keyway.Generator.Model;

namespace Keyway.Generator.Emission;

/// <summary>Writes the manifest of a series, which the runtime library and the analyzers read.</summary>
internal static class ManifestWriter
{
    public static IEnumerable<string> GetLines(SeriesModel series)
    {
        yield return Line(ManifestKeywords.Series, series.Name);
        yield return Line(ManifestKeywords.Manufacturer, series.Manufacturer);
        if (series.Pitch is { } pitch)
        {
            yield return Line(ManifestKeywords.Pitch, pitch.ToString());
        }

        foreach (SectionRowModel row in series.SectionRows)
        {
            yield return Line(
                row.Scope.IsEverything ? row.Keyword : $"{row.Keyword}@{row.Scope}",
                ManifestRow.Format(row.Values.Select(value => new KeyValuePair<string, string>(value.Key, value.Text)))
            );
        }

        ILookup<int, PartModel> families = series.Parts.ToLookup(part => part.Family);
        foreach (string line in GetFamilyLines(series, families))
        {
            yield return line;
        }

        IEnumerable<IGrouping<string, int>> variants = Enumerable
            .Range(0, series.Families.Count)
            .Where(family => series.Families[family].Variant != ManifestKeywords.Standard)
            .GroupBy(family => series.Families[family].Variant);
        foreach (IGrouping<string, int> variant in variants)
        {
            yield return Line(ManifestKeywords.Variant, $"{variant.Key}: {string.Join(" ", variant.Select(Literals.FormatNumber))}");
        }

        for (int family = 0; family < series.Families.Count; family++)
        {
            FamilyModel model = series.Families[family];
            if (model.Options.Count > 0)
            {
                string codes = string.Join(" ", model.Options.Select(option => $"{option.Name}={option.Code}"));
                yield return Line(
                    ManifestKeywords.Options,
                    $"{Literals.FormatNumber(family)}: {Literals.FormatNumber(model.Basic)}: {codes}"
                );
            }
        }

        foreach (
            OptionModel option in series
                .Families.SelectMany(family => family.Options)
                .GroupBy(option => (option.Name, option.Code))
                .Select(same => same.First())
        )
        {
            yield return Line(
                ManifestKeywords.OptionCode,
                ManifestRow.Format([
                    new KeyValuePair<string, string>(SectionKeys.Name, option.Name),
                    new KeyValuePair<string, string>(SectionKeys.Code, option.Code),
                    new KeyValuePair<string, string>(SectionKeys.Description, option.Description),
                ])
            );
        }

        foreach (string form in series.Forms)
        {
            yield return Line(ManifestKeywords.Form, form);
        }

        foreach (UnpairedModel alone in series.Unpaired)
        {
            string counts = string.Join(" ", alone.Contacts.Select(Literals.FormatNumber));
            yield return Line(ManifestKeywords.Unpaired, $"{alone.MatedHeight}: {Literals.FormatNumber(alone.Family)}: {counts}");
        }

        foreach (PairModel pair in series.Pairs)
        {
            string places = $"{pair.MatedHeight}: {Literals.FormatNumber(pair.Socket)} {Literals.FormatNumber(pair.Header)}";
            yield return Line(
                ManifestKeywords.Pair,
                IsWhole(families, pair)
                    ? places
                    : $"{places}: {string.Join(" ", pair.Contacts.Select(Literals.FormatNumber).Concat(pair.Unequal.Select(Counts)))}"
            );
        }
    }

    /// <summary>Writes the lines that give the part numbers, of which <see cref="GetLines"/> has more.</summary>
    public static IEnumerable<string> GetFamilyLines(SeriesModel series) =>
        GetFamilyLines(series, series.Parts.ToLookup(part => part.Family));

    private static IEnumerable<string> GetFamilyLines(SeriesModel series, ILookup<int, PartModel> families) =>
        series.Families.Select(
            (family, index) =>
                Line(ConnectorRoles.GetName(family.Role), $"{string.Join(" ", families[index].Select(Count))}: {family.Pattern}")
        );

    // A manifest is read line by line, so no value may contain a line break.
    private static string Line(string word, string value) =>
        word + " " + (HasControl(value) ? string.Concat(value.Select(character => char.IsControl(character) ? ' ' : character)) : value);

    // Nearly every value has none, and an enumerator of a string is slow.
    private static bool HasControl(string value)
    {
        foreach (char character in value)
        {
            if (char.IsControl(character))
            {
                return true;
            }
        }

        return false;
    }

    private static string Count(PartModel part)
    {
        string count = Literals.FormatNumber(part.Contacts);
        return part.Code.Length == 0 || part.Code == count ? count : $"{count}={part.Code}";
    }

    private static string Counts(UnequalCounts counts) => $"{Literals.FormatNumber(counts.Socket)}/{Literals.FormatNumber(counts.Header)}";

    /// <summary>Determines whether a pair exists for every contact count that both of its families have, and for no others.</summary>
    private static bool IsWhole(ILookup<int, PartModel> families, PairModel pair)
    {
        if (pair.Unequal.Count > 0)
        {
            return false;
        }

        HashSet<int> sockets = [.. families[pair.Socket].Select(part => part.Contacts)];
        sockets.IntersectWith(families[pair.Header].Select(part => part.Contacts));
        return sockets.SetEquals(pair.Contacts);
    }
}
