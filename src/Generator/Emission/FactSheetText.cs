using Keyway.Generator.Model;

namespace Keyway.Generator.Emission;

/// <summary>The fact sheet of a series, as the runtime library and the analyzers read it.</summary>
internal static class FactSheetText
{
    public static IEnumerable<string> Lines(SeriesModel series)
    {
        yield return Line(FactWords.Series, series.Name);
        yield return Line(FactWords.Manufacturer, series.Manufacturer);
        if (series.Pitch is { } pitch)
        {
            yield return Line(FactWords.Pitch, pitch.ToString());
        }

        foreach (FactModel fact in series.Facts)
        {
            yield return Line(fact.Scope.Length == 0 ? fact.Word : $"{fact.Word}@{fact.Scope}", fact.Values);
        }

        ILookup<int, PartModel> families = series.Parts.ToLookup(part => part.Family);
        for (int family = 0; family < series.Families.Count; family++)
        {
            IEnumerable<string> counts = families[family].Select(Count);
            yield return Line(
                ConnectorRoles.Name(series.Families[family].Role),
                $"{string.Join(" ", counts)}: {series.Families[family].Pattern}"
            );
        }

        IEnumerable<IGrouping<string, int>> variants = Enumerable
            .Range(0, series.Families.Count)
            .Where(family => series.Families[family].Variant != FactWords.Standard)
            .GroupBy(family => series.Families[family].Variant);
        foreach (IGrouping<string, int> variant in variants)
        {
            yield return Line(FactWords.Variant, $"{variant.Key}: {string.Join(" ", variant.Select(Literals.Number))}");
        }

        foreach (AloneModel alone in series.Alone)
        {
            string counts = string.Join(" ", alone.Contacts.Select(Literals.Number));
            yield return Line(FactWords.Alone, $"{alone.MatedHeight}: {Literals.Number(alone.Family)}: {counts}");
        }

        foreach (PairModel pair in series.Pairs)
        {
            string places = $"{pair.MatedHeight}: {Literals.Number(pair.Socket)} {Literals.Number(pair.Header)}";
            yield return Line(
                FactWords.Pair,
                IsWhole(families, pair) ? places : $"{places}: {string.Join(" ", pair.Contacts.Select(Literals.Number))}"
            );
        }
    }

    // A sheet is read line by line: no value may hold a line end.
    private static string Line(string word, string value) =>
        word
        + " "
        + (value.Any(char.IsControl) ? string.Concat(value.Select(character => char.IsControl(character) ? ' ' : character)) : value);

    private static string Count(PartModel part)
    {
        string count = Literals.Number(part.Contacts);
        return part.Code.Length == 0 || part.Code == count ? count : $"{count}={part.Code}";
    }

    /// <summary>Whether a pair holds for every count that both of its families make.</summary>
    private static bool IsWhole(ILookup<int, PartModel> families, PairModel pair)
    {
        HashSet<int> sockets = [.. families[pair.Socket].Select(part => part.Contacts)];
        sockets.IntersectWith(families[pair.Header].Select(part => part.Contacts));
        return sockets.SetEquals(pair.Contacts);
    }
}
