using Keyway.Generator.Model;

namespace Keyway.Generator.Emission;

/// <summary>The sentences of a part's tooltip, in the order of a datasheet's row.</summary>
internal static class PartDocs
{
    public static IEnumerable<string> Sentences(SeriesModel series, PartModel part)
    {
        yield return $"{series.Name} {Wording.Name(part.Role)} with {Wording.Counted(part.Contacts, "contact")}.";
        if (part.Mates.Count > 0)
        {
            IEnumerable<string> mates = part.Mates
                .GroupBy(mate => mate.Part)
                .Select(group => $"{Wording.Heights([.. group.Select(mate => mate.MatedHeight)])} with <see cref=\"{series.Parts[group.Key].Identifier}\"/>");
            yield return $"Mated height {string.Join(", ", mates)}.";
        }

        if (series.DimensionsOf(part.Role) is { } dimensions && dimensions.ValuesOf(part.Contacts, LowestHeight(part)) is { } values)
        {
            yield return string.Join(", ", dimensions.Letters.Zip(values, (letter, value) => $"{letter.Letter} {Literals.Number(value)}")) + " mm.";
        }

        if (Ratings(series.Ratings) is { Length: > 0 } ratings)
        {
            yield return ratings + ".";
        }
    }

    public static string Ratings(RatingsModel ratings) => string.Join(
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

    private static Length? LowestHeight(PartModel part) => part.Mates.Count == 0 ? null : part.Mates.Min(mate => mate.MatedHeight);
}
