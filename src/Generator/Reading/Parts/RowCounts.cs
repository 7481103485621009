using System.Globalization;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// Reads the numbers of contacts of the rows of pairs: <c>40</c>, <c>20 per row</c>, or <c>400/160</c> for halves with different numbers.
/// </summary>
/// <param name="report">Collects the findings.</param>
/// <param name="rows">The number of rows of contacts, or null if the catalog does not state it.</param>
internal sealed class RowCounts(CatalogReport report, int? rows)
{
    private const string PerRow = " per row";

    private readonly QuantityReader quantities = new(report);

    /// <summary>Returns the numbers of contacts of the two halves, or null after reporting why they cannot be read.</summary>
    public (int First, int Second)? Read(ScalarNode key)
    {
        int slash = key.Text.IndexOf('/');
        if (slash >= 0)
        {
            return Parse(key.Text.Substring(0, slash)) is { } first && Parse(key.Text.Substring(slash + 1)) is { } second
                ? (first, second)
                : Report(
                    key,
                    $"expected two numbers of contacts, the socket's and then the header's, such as '400/160', not {key.Description}"
                );
        }

        if (!key.Text.EndsWith(PerRow, StringComparison.Ordinal))
        {
            return quantities.ReadCount(key, "a number of contacts") is { } contacts ? (contacts, contacts) : null;
        }

        return rows is not { } known
                ? Report(
                    key,
                    "a number of contacts per row needs the number of rows: write it under 'contacts', such as 'contacts: { rows: 2 }'"
                )
            : Parse(key.Text.Substring(0, key.Text.Length - PerRow.Length)) is { } count ? (count * known, count * known)
            : Report(key, $"expected a number of contacts per row, such as '20 per row', not {key.Description}");
    }

    /// <summary>
    /// Returns the counts of the keys that are in plain form. A key in another form, such as '010', may mean one of these counts.
    /// </summary>
    public static HashSet<int> GetPlain(MappingNode rows)
    {
        var counts = new HashSet<int>();
        foreach (KeyValuePair<ScalarNode, CatalogNode> row in rows.Entries)
        {
            if (
                int.TryParse(row.Key.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
                && row.Key.Text == Wording.FormatNumber(count)
            )
            {
                counts.Add(count);
            }
        }

        return counts;
    }

    private static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && count is > 0 and <= QuantityReader.GreatestCount
        && text == Wording.FormatNumber(count)
            ? count
            : null;

    private (int, int)? Report(ScalarNode key, string message)
    {
        report.Add(CatalogRules.Value, key.Span, message);
        return null;
    }
}
