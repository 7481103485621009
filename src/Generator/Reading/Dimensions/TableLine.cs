namespace Keyway.Generator.Reading.Dimensions;

/// <summary>The straight line on which the figures of a column lie, as lengths do that grow contact by contact.</summary>
internal sealed class TableLine
{
    // A line through fewer figures proves nothing; and a column of which more than a quarter lies elsewhere has no line.
    private const int FewestOnLine = 3;
    private const int MostOffShare = 4;

    // Mistakes stand alone: a figure and one of its next neighbours are enough to find the line.
    private const int Neighbours = 3;

    private TableLine(decimal perContact, decimal constant)
    {
        PerContact = perContact;
        Constant = constant;
    }

    /// <summary>By how much the figure grows with each contact.</summary>
    public decimal PerContact { get; }

    public decimal Constant { get; }

    /// <summary>The line of a column; nothing if its figures lie on none.</summary>
    public static TableLine? Through(IReadOnlyList<(decimal Contacts, decimal Value)> column)
    {
        TableLine? best = null;
        int most = 0;
        for (int i = 0; i < column.Count; i++)
        {
            for (int j = i + 1; j < Math.Min(column.Count, i + 1 + Neighbours); j++)
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

                // Another line has one point in common with this one at most.
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
