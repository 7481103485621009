using System.Globalization;
using Keyway.Text;

namespace Keyway.Boards.Contacts;

/// <summary>Numbers of contacts with a letter for the row, such as <c>A1</c> to <c>A20</c> and <c>B1</c> to <c>B20</c>.</summary>
internal static class LetteredNumbers
{
    /// <summary>Fewer numbers of a letter are not those of a row.</summary>
    private const int FewestInRow = 4;

    private const int MostDigits = 4;

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Finds the numbers between others of their letter that no contact has; none if any contact is named otherwise.</summary>
    public static IReadOnlyList<string> FindMissing(IReadOnlyList<PlacedContact> contacts) =>
        [
            .. ReadRows(contacts)
                .SelectMany(row =>
                    Enumerable
                        .Range(row.Value.Min, row.Value.Max - row.Value.Min + 1)
                        .Where(number => !row.Value.Contains(number))
                        .Select(number => row.Key + Wording.FormatNumber(number))
                ),
        ];

    /// <summary>Returns the contacts in rows; pads such as <c>S1</c> have a letter of their own.</summary>
    public static IReadOnlyList<PlacedContact> GetContactsInRows(IReadOnlyList<PlacedContact> contacts)
    {
        SortedDictionary<string, SortedSet<int>> rows = ReadRows(contacts);
        return [.. contacts.Where(contact => rows.ContainsKey(GetLetters(contact)))];
    }

    private static SortedDictionary<string, SortedSet<int>> ReadRows(IReadOnlyList<PlacedContact> contacts)
    {
        var rows = new SortedDictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (PlacedContact contact in contacts)
        {
            string letters = GetLetters(contact);
            string digits = contact.Number.Substring(letters.Length);
            if (letters.Length == 0 || digits.Length is 0 or > MostDigits || digits[0] == '0')
            {
                return [];
            }

            if (!rows.TryGetValue(letters, out SortedSet<int>? row))
            {
                rows.Add(letters, row = []);
            }

            row.Add(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        foreach (string letters in rows.Keys.Where(letters => rows[letters].Count < FewestInRow).ToArray())
        {
            rows.Remove(letters);
        }

        return rows;
    }

    private static string GetLetters(PlacedContact contact) => contact.Number.TrimEnd(Digits);
}
