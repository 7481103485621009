using System.Globalization;
using Keyway.Text;

namespace Keyway.Boards.Contacts;

/// <summary>Numbers of contacts with a letter for the row, such as <c>A1</c> to <c>A20</c> and <c>B1</c> to <c>B20</c>.</summary>
internal static class LetteredNumbers
{
    /// <summary>Fewer numbers of a letter are not those of a row.</summary>
    private const int FewestInRow = 4;

    private const int MostDigits = 4;

    /// <summary>Finds the numbers between others of their letter that no contact has; none if any contact is named otherwise.</summary>
    public static IReadOnlyList<string> FindMissing(IReadOnlyList<PlacedContact> contacts)
    {
        var rows = new SortedDictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (PlacedContact contact in contacts)
        {
            string letters = contact.Number.TrimEnd([.. "0123456789"]);
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

        return
        [
            .. rows.Where(row => row.Value.Count >= FewestInRow)
                .SelectMany(row =>
                    Enumerable
                        .Range(row.Value.Min, row.Value.Max - row.Value.Min + 1)
                        .Where(number => !row.Value.Contains(number))
                        .Select(number => row.Key + Wording.FormatNumber(number))
                ),
        ];
    }
}
