namespace Keyway.Generator.Reading.Dimensions;

/// <summary>The straight line that the values of a column lie on, as lengths that grow contact by contact do.</summary>
internal sealed class TableLine
{
    // A line through fewer than three values proves nothing. If more than a quarter of the values are off the line, the column has none.
    private const int FewestOnLine = 3;
    private const int MostOffShare = 4;

    // Mistakes are isolated, so a value and one of its next three neighbors are enough to find the line.
    private const int Neighbors = 3;

    private TableLine(decimal perContact, decimal constant)
    {
        PerContact = perContact;
        Constant = constant;
    }

    /// <summary>Gets the slope, in millimeters per contact.</summary>
    public decimal PerContact { get; }

    public decimal Constant { get; }

    /// <summary>Finds the line of a column, or returns null if its values do not lie on one.</summary>
    public static TableLine? Through(IReadOnlyList<(decimal Contacts, decimal Value)> column)
    {
        TableLine? best = null;
        int most = 0;
        for (int i = 0; i < column.Count; i++)
        {
            for (int j = i + 1; j < Math.Min(column.Count, i + 1 + Neighbors); j++)
            {
                if (column[i].Contacts == column[j].Contacts)
                {
                    continue;
                }

                decimal perContact = (column[j].Value - column[i].Value) / (column[j].Contacts - column[i].Contacts);
                var line = new TableLine(perContact, column[i].Value - (perContact * column[i].Contacts));
                int on = column.Count(point => line.Evaluate(point.Contacts) == point.Value);
                if (on > most)
                {
                    (best, most) = (line, on);
                }

                // Any other line shares at most one point with this one, so it cannot contain more points.
                if (column.Count - most + 1 <= most)
                {
                    return Convinces(most, column.Count) ? best : null;
                }
            }
        }

        return Convinces(most, column.Count) ? best : null;
    }

    public decimal Evaluate(decimal contacts) => (PerContact * contacts) + Constant;

    private static bool Convinces(int on, int all) => on >= FewestOnLine && (all - on) * MostOffShare <= all;
}
