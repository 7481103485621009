using System.Globalization;
using Keyway.Text;

namespace Keyway.Boards.Reading.Tables;

/// <summary>The reference designators in a cell: <c>J1</c>, <c>"C1, C7,"</c>, and ranges such as <c>C103-C105</c>.</summary>
internal static class ReferenceList
{
    /// <summary>The most reference designators of a range, and thus of a table of a size that is not made up.</summary>
    public const int Longest = 1000;

    private static readonly char[] Separators = [',', ';', ' ', '\t', '\n', '\r'];

    public static IEnumerable<string> Read(string cell) => cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries).SelectMany(Expand);

    private static IEnumerable<string> Expand(string item)
    {
        int hyphen = item.IndexOf('-');
        if (
            hyphen > 0
            && TrySplit(item.Substring(0, hyphen), out string letters, out int first)
            && TrySplit(item.Substring(hyphen + 1), out string same, out int last)
            && (same == letters || same.Length == 0)
            && first <= last
            && last - first < Longest
        )
        {
            return Enumerable.Range(first, last - first + 1).Select(number => letters + Wording.FormatNumber(number));
        }

        return [item];
    }

    private static bool TrySplit(string reference, out string letters, out int number)
    {
        int digits = reference.Length;
        while (digits > 0 && reference[digits - 1] is >= '0' and <= '9')
        {
            digits--;
        }

        letters = reference.Substring(0, digits);
        return int.TryParse(reference.Substring(digits), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
