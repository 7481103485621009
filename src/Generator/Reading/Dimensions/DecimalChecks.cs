using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>
/// Warns about a dimension by mated height that has more decimals than all others of its role, and a digit twice among them: a finger
/// stayed on the key. Dimensions by number of contacts are on a line, which shows more.
/// </summary>
/// <param name="report">Collects the findings.</param>
/// <param name="noun">The noun for a part of this role.</param>
internal sealed class DecimalChecks(CatalogReport report, string noun)
{
    private const int FewestDecimals = 3;
    private const int FewestOthers = 3;

    public void Check(ReadTable byContacts, ReadTable byMatedHeight)
    {
        // Nearly every table has fewer decimals.
        List<CatalogNode> cells = [.. byMatedHeight.Rows.SelectMany(row => row.Cells)];
        if (!cells.Exists(cell => CountDecimals(cell) >= FewestDecimals))
        {
            return;
        }

        List<(CatalogNode Cell, int Decimals)> all =
        [
            .. cells.Concat(byContacts.Rows.SelectMany(row => row.Cells)).Select(cell => (cell, CountDecimals(cell))),
        ];
        if (all.Count <= FewestOthers)
        {
            return;
        }

        int most = all.Max(one => one.Decimals);
        List<CatalogNode> longest = [.. all.Where(one => one.Decimals == most).Select(one => one.Cell)];
        if (longest.Count == 1 && longest[0] is ScalarNode { Text: var text } && cells.Contains(longest[0]))
        {
            text = text.Trim();
            if (Enumerable.Range(text.Length - most, most - 1).Any(place => text[place] == text[place + 1]))
            {
                report.Add(
                    CatalogRules.Unfitting,
                    longest[0].Span,
                    $"'{MessageText.Shorten(text)}' has a digit twice and more decimals than the other dimensions of the {noun}s; check it"
                );
            }
        }
    }

    private static int CountDecimals(CatalogNode cell) =>
        cell is ScalarNode { Text: var text } && text.Trim() is var number && number.IndexOf('.') is var point and >= 0
            ? number.Length - point - 1
            : 0;
}
