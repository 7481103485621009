using Keyway.Catalogs;

namespace Keyway.Generator.Reading.Parts;

/// <summary>What a part number may contain, and which part of it is the number of contacts.</summary>
internal static class PartNumberText
{
    private const int GreatestLength = 100;

    /// <summary>
    /// Returns the number with a placeholder for the number of contacts. Without a scheme, numbers that differ only in the count are one
    /// family, provided that the count occurs exactly once in the number.
    /// </summary>
    /// <param name="number">The part number.</param>
    /// <param name="count">The number of contacts as text.</param>
    /// <param name="likely">The result for another part, which is returned if it is right for this one too; null for none.</param>
    public static string WithoutCount(string number, string count, string? likely = null)
    {
        int place = number.IndexOf(count, StringComparison.Ordinal);
        if (place < 0 || number.IndexOf(count, place + 1, StringComparison.Ordinal) >= 0)
        {
            return number;
        }

        const string Placeholder = CatalogFamily.Placeholder;
        int rest = number.Length - place - count.Length;
        return
            likely is not null
            && likely.Length == place + Placeholder.Length + rest
            && string.CompareOrdinal(likely, 0, number, 0, place) == 0
            && string.CompareOrdinal(likely, place, Placeholder, 0, Placeholder.Length) == 0
            && string.CompareOrdinal(likely, place + Placeholder.Length, number, place + count.Length, rest) == 0
            ? likely
            : number.Remove(place, count.Length).Insert(place, Placeholder);
    }

    /// <summary>Returns what a part number must be like, or null if the text can be one.</summary>
    public static string? FindFault(string number)
    {
        if (number.Length is 0 or > GreatestLength)
        {
            return $"use 1 to {GreatestLength} characters";
        }

        foreach (char character in number)
        {
            if (character is <= ' ' or > '~' or '{' or '}')
            {
                return "use printable ASCII characters, without spaces or braces";
            }
        }

        return null;
    }
}
