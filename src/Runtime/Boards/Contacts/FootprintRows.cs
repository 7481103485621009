using Keyway.Boards.Model;

namespace Keyway.Boards.Contacts;

/// <summary>
/// The contacts of a footprint in rows, as seen from the side on which the component sits. Only the order along the rows counts, and which
/// row a contact is in: the pads of a header lie closer together across the rows than those of its socket.
/// </summary>
/// <remarks>
/// Positions are in nanometers. They are compared with tolerances far wider than the precision of floating-point numbers, so the same file
/// gives the same rows on every machine.
/// </remarks>
internal sealed class FootprintRows
{
    // Every contact is compared with every other one.
    private const int MostContacts = 2_000;

    /// <summary>Pads further from all others than this many pitches are for mounting, even if they are numbered on.</summary>
    private const double NeighborPitches = 1.25;

    /// <summary>How far a direction may be off to count as parallel: the sine of the angle.</summary>
    private const double Parallel = 0.05;

    /// <summary>What is apart across the rows by more than this many pitches is in two rows.</summary>
    private const double RowGapPitches = 0.25;

    private FootprintRows(IReadOnlyList<RowContact> contacts, double pitch, bool isThroughHole, FootprintRows? withoutEnds)
    {
        WithoutEnds = withoutEnds ?? this;
        Contacts = contacts;
        Pitch = pitch;
        IsThroughHole = isThroughHole;
        RowCount = contacts.Max(contact => contact.Row) + 1;
        Span = contacts.Max(contact => contact.Along) - contacts.Min(contact => contact.Along);
    }

    /// <summary>The contacts in the order of their numbers, at least two.</summary>
    public IReadOnlyList<RowContact> Contacts { get; }

    /// <summary>The usual distance between neighbors.</summary>
    public double Pitch { get; }

    public int RowCount { get; }

    /// <summary>The distance between the ends of the rows.</summary>
    public double Span { get; }

    /// <summary>Whether all contacts have holes: then they can be reached from both sides of the board.</summary>
    public bool IsThroughHole { get; }

    /// <summary>The same rows, but only with contacts that are a pitch apart; the object itself if all of them are.</summary>
    public FootprintRows WithoutEnds { get; }

    /// <summary>
    /// Reads the rows of a connector, or returns null where its positions do not give any: a netlist has none, the pads of a card edge are
    /// no image of those of its socket, and the rows of a square could run either way.
    /// </summary>
    public static FootprintRows? Read(PlacedConnector connector, Connector? part = null)
    {
        IReadOnlyList<PlacedContact> contacts = ContactNumbers.GetContacts(connector, part);
        bool isThroughHole = contacts.All(contact => contact.Pads[0].Kind == PadKind.ThroughHole);
        if (
            contacts.Count is < 2 or > MostContacts
            || contacts.Any(contact => contact.Position is null)
            || IsCardEdge(contacts)
            || (connector.Side is null && !isThroughHole)
        )
        {
            return null;
        }

        // From below, left and right are exchanged; which axis is mirrored does not matter.
        int mirror = connector.Side == BoardSide.Bottom ? -1 : 1;
        return Arrange(
            [.. contacts.Select(contact => new FootprintPoint(contact, GetX(contact), GetY(contact) * mirror))],
            isThroughHole,
            contact => ContactNumbers.GetPlace(contact, part)
        );
    }

    private static double GetX(PlacedContact contact) => contact.Position?.XNanometers ?? 0;

    private static double GetY(PlacedContact contact) => contact.Position?.YNanometers ?? 0;

    private static bool IsCardEdge(IReadOnlyList<PlacedContact> contacts) =>
        contacts.Any(contact => contact.Pads.Any(pad => pad.Kind == PadKind.Edge))
        || contacts.Select(contact => contact.Pads[0].Side).OfType<BoardSide>().Distinct().Count() > 1;

    private static FootprintRows? Arrange(FootprintPoint[] points, bool isThroughHole, Func<PlacedContact, int?> getPlace)
    {
        double[] distances = [.. points.Select(point => points.Where(other => !ReferenceEquals(other, point)).Min(point.DistanceTo))];
        double pitch = distances.OrderBy(distance => distance).ElementAt(distances.Length / 2);
        FootprintPoint[] grid = [.. points.Where((_, i) => distances[i] <= pitch * NeighborPitches)];
        if (pitch <= 0 || FindDirection(grid, pitch) is not { } direction)
        {
            return null;
        }

        RowContact[] rows = AssignRows(grid, direction.X, direction.Y, pitch);
        if (!rows.GroupBy(contact => contact.Row).All(row => IsOneByOne(row, pitch)))
        {
            return null;
        }

        var inner = new FootprintRows(rows, pitch, isThroughHole, null);
        HashSet<PlacedContact> ends = FindEnds(points, grid, rows, direction, pitch, getPlace);
        return ends.Count == 0
            ? inner
            : new FootprintRows(
                AssignRows(
                    [.. points.Where(point => grid.Contains(point) || ends.Contains(point.Contact))],
                    direction.X,
                    direction.Y,
                    pitch
                ),
                pitch,
                isThroughHole,
                inner
            );
    }

    private static HashSet<PlacedContact> FindEnds(
        FootprintPoint[] points,
        FootprintPoint[] grid,
        RowContact[] rows,
        (double X, double Y) direction,
        double pitch,
        Func<PlacedContact, int?> getPlace
    )
    {
        var ends = new HashSet<PlacedContact>();
        FootprintPoint[] outer = [.. points.Except(grid)];
        if (outer.Length == 0)
        {
            return ends;
        }

        // The rows are measured from their middle, so the same shift applies to the pads beside them.
        double shift = grid[0].Along(direction) - rows[0].Along;
        foreach (IGrouping<int, RowContact> row in rows.GroupBy(contact => contact.Row))
        {
            double across = grid[Array.FindIndex(rows, contact => contact.Row == row.Key)].Across(direction);
            RowContact[] inLine =
            [
                .. outer
                    .Where(point => Math.Abs(point.Across(direction) - across) <= pitch * RowGapPitches)
                    .Select(point => new RowContact(point.Contact, point.Along(direction) - shift, row.Key)),
            ];
            ends.UnionWith(RowEnds.Find(row, inLine, pitch, getPlace).Select(contact => contact.Contact));
        }

        return ends;
    }

    /// <summary>
    /// Finds the direction of the rows, as a vector of length 1: that in which most neighbors lie. It is not always the longer side of
    /// the footprint. Null where as many lie across.
    /// </summary>
    private static (double X, double Y)? FindDirection(FootprintPoint[] grid, double pitch)
    {
        (double X, double Y)[] neighbors =
        [
            .. grid.SelectMany(
                point => grid.Where(other => !ReferenceEquals(other, point) && point.DistanceTo(other) <= pitch * NeighborPitches),
                (point, other) => ((other.X - point.X) / point.DistanceTo(other), (other.Y - point.Y) / point.DistanceTo(other))
            ),
        ];
        if (neighbors.Length == 0)
        {
            return null;
        }

        (double x, double y) = neighbors[0];
        int along = neighbors.Count(other => Math.Abs((other.X * y) - (other.Y * x)) < Parallel),
            across = neighbors.Count(other => Math.Abs((other.X * x) + (other.Y * y)) < Parallel);
        return along == across ? null
            : along > across ? (x, y)
            : (-y, x);
    }

    private static RowContact[] AssignRows(FootprintPoint[] grid, double x, double y, double pitch)
    {
        double[] along = [.. grid.Select(point => point.Along((x, y)))];
        double[] across = [.. grid.Select(point => point.Across((x, y)))];
        double middle = (along.Min() + along.Max()) / 2;
        int[] rows = new int[grid.Length];
        int[] order = [.. Enumerable.Range(0, grid.Length).OrderBy(i => across[i])];
        for (int i = 1; i < order.Length; i++)
        {
            rows[order[i]] = rows[order[i - 1]] + (across[order[i]] - across[order[i - 1]] > pitch * RowGapPitches ? 1 : 0);
        }

        return [.. grid.Select((point, i) => new RowContact(point.Contact, along[i] - middle, rows[i]))];
    }

    /// <summary>Determines whether no two contacts of a row lie at the same place.</summary>
    private static bool IsOneByOne(IEnumerable<RowContact> row, double pitch)
    {
        double[] along = [.. row.Select(contact => contact.Along).OrderBy(place => place)];
        return !Enumerable.Range(1, along.Length - 1).Any(i => along[i] - along[i - 1] < pitch / 2);
    }

    private sealed record FootprintPoint(PlacedContact Contact, double X, double Y)
    {
        public double Along((double X, double Y) direction) => (X * direction.X) + (Y * direction.Y);

        public double Across((double X, double Y) direction) => (Y * direction.X) - (X * direction.Y);

        public double DistanceTo(FootprintPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
    }
}
