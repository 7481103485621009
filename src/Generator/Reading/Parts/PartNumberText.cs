using Keyway.Catalogs;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>What a part number may contain, and which part of it is the number of contacts.</summary>
internal static class PartNumberText
{
    private const int GreatestLength = 100;

    /// <summary>
    /// Returns the number with a placeholder for the number of contacts. Without a scheme, numbers that differ only in the count are one
    /// family, provided that the count occurs exactly once in the number.
    /// </summary>
    public static string WithoutCount(string number, int contacts)
    {
        string count = Wording.FormatNumber(contacts);
        int place = number.IndexOf(count, StringComparison.Ordinal);
        bool once = place >= 0 && number.IndexOf(count, place + 1, StringComparison.Ordinal) < 0;
        return once ? number.Remove(place, count.Length).Insert(place, CatalogFamily.Placeholder) : number;
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
