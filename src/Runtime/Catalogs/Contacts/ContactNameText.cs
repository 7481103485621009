using System.Globalization;

namespace Keyway.Catalogs.Contacts;

/// <summary>Writes names of contacts in short for messages.</summary>
internal static class ContactNameText
{
    private const int MostRuns = 6;
    private const int MostGaps = 3;

    /// <summary>Returns, for example, <c>101 to 140</c>, <c>A1 to K40 (without I)</c> or <c>C1 to D40 and G1 to H40</c>.</summary>
    public static string Describe(IReadOnlyList<string> names)
    {
        List<Row> rows = FindRows(names);
        List<string> blocks = [];
        for (int i = 0; i < rows.Count; )
        {
            int length = CountAlike(rows, i, out string[] missing);
            Row first = rows[i],
                last = rows[i + length - 1];
            string without = missing.Length == 0 ? "" : $" (without {string.Join(", ", missing)})";
            blocks.Add(first.First == last.Last ? first.First : $"{first.First} to {last.Last}{without}");
            i += length;
        }

        return blocks.Count > MostRuns ? string.Join(", ", blocks.Take(MostRuns)) + ", …" : Keyway.Text.Wording.JoinWithAnd(blocks);
    }

    /// <summary>Returns how many rows from one on have the same numbers and letters in order, with a few of them left out.</summary>
    private static int CountAlike(List<Row> rows, int start, out string[] missing)
    {
        Row first = rows[start];
        missing = [];
        int length = 1;
        for (int i = start + 1; i < rows.Count && rows[i].From == first.From && rows[i].To == first.To && first.To is not null; i++)
        {
            if (ContactRangeReader.FindLetters(first.Prefix, rows[i].Prefix) is not { } letters)
            {
                break;
            }

            string[] skipped = [.. letters.Except(rows.Skip(start).Take(i - start + 1).Select(row => row.Prefix))];
            if (skipped.Length > MostGaps || skipped.Length * 2 > i - start)
            {
                break;
            }

            (length, missing) = (i - start + 1, skipped);
        }

        return length;
    }

    private static List<Row> FindRows(IReadOnlyList<string> names)
    {
        var rows = new List<Row>();
        foreach (string name in names)
        {
            (string prefix, string digits) = ContactRangeReader.Split(name);
            int? number = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) ? parsed : null;
            Row? before = rows.Count == 0 ? null : rows[rows.Count - 1];
            if (before is not null && before.Prefix == prefix && before.To is { } to && number == to + 1)
            {
                rows[rows.Count - 1] = before with { To = number, Last = name };
            }
            else
            {
                rows.Add(new Row(prefix, number, number, name, name));
            }
        }

        return rows;
    }

    private sealed record Row(string Prefix, int? From, int? To, string First, string Last);
}
