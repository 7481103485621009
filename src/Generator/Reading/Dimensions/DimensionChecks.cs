using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Parts;
using Keyway.Text;

namespace Keyway.Generator.Reading.Dimensions;

/// <summary>Checks dimension tables against the parts, and each value against its neighbors.</summary>
/// <param name="report">Collects the findings.</param>
/// <param name="parts">The parts of the role that the tables are for.</param>
/// <param name="noun">The noun for a part of this role.</param>
internal sealed class DimensionChecks(CatalogReport report, IReadOnlyList<ReadPart> parts, string noun)
{
    // More rows of contacts than any connector has.
    private const int MostRows = 20;

    /// <summary>
    /// Determines whether every part of the role has exactly one row in each table, the same one for all its mated heights, and reports the
    /// parts that do not.
    /// </summary>
    public bool CoverAll(ReadTable byContacts, ReadTable byMatedHeight)
    {
        bool covers = true;
        var missing = new HashSet<decimal>();
        foreach (ReadPart part in parts)
        {
            if (byContacts.Columns.Count > 0 && byContacts.Find(part.Contacts) is null)
            {
                covers = false;
                if (!byContacts.Unreadable.Contains(part.Contacts) && missing.Add(part.Contacts))
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        part.Row.Span,
                        $"a pair has {Wording.FormatCount(part.Contacts, "contact")}, "
                            + $"but the dimension table of the {noun}s has no row for that number"
                    );
                }
            }

            if (byMatedHeight.Columns.Count == 0)
            {
                continue;
            }

            ReadRow? row = byMatedHeight.Find(part.Heights[0].Millimeters);
            if (row is not null && (part.Heights.Count == 1 || HaveRow(part, byMatedHeight, row)))
            {
                continue;
            }

            covers = false;
            if (!part.Heights.Any(height => byMatedHeight.Unreadable.Contains(height.Millimeters)))
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    part.Node.Span,
                    part.Heights.Any(height => byMatedHeight.Find(height.Millimeters) is null)
                        ? $"the dimension table of the {noun}s has no row for a mated height of {part.Number}, "
                            + Wording.FormatHeights(part.Heights)
                        : $"{part.Number} has mated heights of {Wording.FormatHeights(part.Heights, "and")}, "
                            + "which must share one row of the dimension table"
                            + (
                                part.Variant == ManifestKeywords.Standard
                                    ? ""
                                    : $"; if the variant '{part.Variant}' is not made for all of them, limit it with 'matedHeight'"
                            )
                );
            }
        }

        return covers;
    }

    private static bool HaveRow(ReadPart part, ReadTable table, ReadRow row) =>
        part.Heights.All(height => table.Find(height.Millimeters) == row);

    /// <summary>
    /// Warns about values that are not on the straight line of their column, and about a column whose slope contradicts the pitch.
    /// </summary>
    public void CheckLines(ReadTable table, Length? pitch)
    {
        List<ReadRow> rows = [.. table.Rows.Where(row => row.Keys.Count == 1)];
        for (int column = 0; column < table.Columns.Count; column++)
        {
            string letter = table.Columns[column].Text;
            if (TableLine.Through([.. rows.Select(row => (row.Keys[0], row.Values[column]))]) is not { } line)
            {
                continue;
            }

            foreach (ReadRow row in rows)
            {
                decimal fitting = line.Evaluate(row.Keys[0]);
                if (fitting != row.Values[column])
                {
                    report.Add(
                        CatalogRules.OffTheLine,
                        row.Cells[column].Span,
                        $"{letter} for {row.Head.Text} contacts should be {Length.FromMillimeters(fitting)} according to its neighbors, "
                            + $"not {Length.FromMillimeters(row.Values[column])}"
                    );
                }
            }

            // With two rows of contacts, each contact adds half a pitch; with four rows, a quarter.
            if (
                pitch is { Millimeters: var step }
                && line.PerContact > 0
                && (step % line.PerContact != 0 || step > line.PerContact * MostRows)
            )
            {
                string relation =
                    step % line.PerContact != 0
                        ? "is not a multiple of that"
                        : $"is that of {Wording.FormatNumber((int)Math.Min(int.MaxValue, step / line.PerContact))} rows of contacts";
                report.Add(
                    CatalogRules.OffTheLine,
                    table.Columns[column].Span,
                    $"{letter} grows by {Length.FromMillimeters(line.PerContact)} per contact, but the pitch of {pitch} {relation}"
                );
            }
        }
    }

    /// <summary>Warns about rows for counts that no pair has: either a pair is missing, or the count is mistyped.</summary>
    public void CheckUnusedRows(ReadTable table, PairsReader pairs)
    {
        foreach (ReadRow row in table.Rows)
        {
            if (
                row.Keys.Count == 1
                && (int)row.Keys[0] is var count
                && !pairs.Counts.Contains(count)
                && !pairs.Unread.MayHave(count, count)
            )
            {
                report.Add(
                    CatalogRules.UnusedRow,
                    row.Head.Span,
                    $"the dimension table of the {noun}s has a row for {row.Head.Text} contacts, but no pair has that number"
                );
            }
        }
    }
}
