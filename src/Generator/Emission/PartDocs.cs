using Keyway.Generator.Model;

namespace Keyway.Generator.Emission;

/// <summary>The sentences of a part's tooltip, in the order of a datasheet's row.</summary>
internal static class PartDocs
{
    public static IEnumerable<string> Sentences(SeriesModel series, SeriesFacts facts, PartModel part)
    {
        yield return $"{series.Name} {Noun(series, part)} with {Wording.Counted(part.Contacts, "contact")}.";
        if (part.Mates.Count > 0)
        {
            List<MateModel> standard = [.. part.Mates.Where(mate => series.Families[series.Parts[mate.Part].Family].Variant == FactWords.Standard)];
            IEnumerable<string> mates = (standard.Count > 0 ? standard : [.. part.Mates])
                .GroupBy(mate => mate.Part)
                .Select(group => $"{Wording.Heights([.. group.Select(mate => mate.MatedHeight)])} with <see cref=\"{series.Parts[group.Key].Identifier}\"/>");
            yield return $"Mated height {string.Join(", ", mates)}.";
        }

        if (series.DimensionsOf(part.Role) is { } dimensions && dimensions.ValuesOf(part.Contacts, LowestHeight(part)) is { } values)
        {
            yield return string.Join(", ", dimensions.Letters.Zip(values, (letter, value) => $"{letter.Letter} {Literals.Number(value)}")) + " mm.";
        }

        if (Ratings(RatingsOf(facts, part)) is { Length: > 0 } ratings)
        {
            yield return ratings + ".";
        }
    }

    /// <summary><c>socket</c>, or <c>inspection socket</c>.</summary>
    public static string Noun(SeriesModel series, PartModel part) => series.Families[part.Family].Variant is var variant && variant != FactWords.Standard
        ? $"{variant} {ConnectorRoles.Name(part.Role)}"
        : ConnectorRoles.Name(part.Role);

    /// <summary>The document and the table from which figures come; nothing if the catalog names neither.</summary>
    public static string? Source(SeriesFacts facts, string? table)
    {
        string document = new CatalogSource(facts.Section(FactWords.Source).For(null)).ToString();
        string source = string.Join(": ", new[] { document, table }.Where(text => !string.IsNullOrEmpty(text)));
        return source.Length == 0 ? null : $"Source: {Literals.Xml(source)}.";
    }

    public static string Ratings(Ratings ratings) => string.Join(
        ", ",
        new[]
        {
            ratings.CurrentPerContact is { } current ? $"{current} per contact" : null,
            ratings.TotalCurrent is { } total ? $"{total} in total" : null,
            ratings.Voltage is { } voltage ? $"{voltage}" : null,
            ratings.ContactResistance is { } resistance ? $"at most {resistance} a contact" : null,
            ratings.AmbientTemperature is { } ambient ? $"{ambient}" : null,
            ratings.MatingCycles is { } cycles ? Wording.Counted(cycles, "mating cycle") : null,
        }.Where(rating => rating is not null));

    private static Ratings RatingsOf(SeriesFacts facts, PartModel part)
    {
        FactSection section = facts.Section(FactWords.Ratings);
        return section.IsAlike
            ? facts.Ratings
            : new Ratings(section.For(new FactSubject(part.Role, part.Contacts, facts.Families[part.Family].Variant, [.. part.MatedHeights])));
    }

    private static Length? LowestHeight(PartModel part) => part.MatedHeights.Count == 0 ? null : part.MatedHeights[0];
}
