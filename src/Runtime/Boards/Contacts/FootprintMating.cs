namespace Keyway.Boards.Contacts;

/// <summary>Lays the rows of one footprint on those of another one, and finds the contacts that meet.</summary>
internal sealed class FootprintMating
{
    /// <summary>How far contacts that meet may be apart along the rows, in nanometers.</summary>
    private const double Tolerance = 150_000;

    /// <summary>A contact this close to the end of the rows is at the end, in pitches.</summary>
    private const double EndPitches = 1.25;

    private readonly FootprintRows first;
    private readonly FootprintRows second;

    private FootprintMating(FootprintRows first, FootprintRows second)
    {
        this.first = first;
        this.second = second;
    }

    /// <summary>The ways in which all contacts meet, unless the ends of contact 1 would lie apart.</summary>
    public List<IReadOnlyList<ContactPair>> Maps { get; } = [];

    /// <summary>The ways in which all contacts meet with the ends of contact 1 apart.</summary>
    public List<IReadOnlyList<ContactPair>> Turned { get; } = [];

    public static FootprintMating Find(FootprintRows first, FootprintRows second)
    {
        var mating = new FootprintMating(first, second);
        if (first.RowCount == second.RowCount && Math.Abs(first.Span - second.Span) <= 2 * Tolerance)
        {
            // Face to face, one half is the mirror image of the other.
            mating.Try(isTurned: false, isMirrored: true);
            mating.Try(isTurned: true, isMirrored: true);
            if (first.IsThroughHole && second.IsThroughHole)
            {
                // Pins that go through a board also mate on the side from which both footprints look alike.
                mating.Try(isTurned: false, isMirrored: false);
                mating.Try(isTurned: true, isMirrored: false);
            }
        }

        return mating;
    }

    private void Try(bool isTurned, bool isMirrored)
    {
        int direction = isTurned ? -1 : 1;
        bool areRowsExchanged = isTurned != isMirrored;
        List<ContactPair> pairs = Pair(direction, areRowsExchanged);
        int fewer = Math.Min(first.Contacts.Count, second.Contacts.Count),
            more = Math.Max(first.Contacts.Count, second.Contacts.Count);
        // A footprint may lack a pad, which is a fault of its own, but not so many that another part is drawn.
        if (pairs.Count < fewer || fewer * 4 < more * 3)
        {
            return;
        }

        bool areEndsApart = GetFirstEnd(first) * direction * GetFirstEnd(second) < 0;
        List<IReadOnlyList<ContactPair>> found = areEndsApart ? Turned : Maps;
        if (!found.Any(map => map.SequenceEqual(pairs)))
        {
            found.Add(pairs);
        }
    }

    private List<ContactPair> Pair(int direction, bool areRowsExchanged)
    {
        ILookup<int, RowContact> rows = second.Contacts.ToLookup(contact => contact.Row);
        var pairs = new List<ContactPair>();
        foreach (RowContact contact in first.Contacts)
        {
            double along = contact.Along * direction;
            int row = areRowsExchanged ? first.RowCount - 1 - contact.Row : contact.Row;
            foreach (RowContact other in rows[row])
            {
                if (Math.Abs(other.Along - along) <= Tolerance)
                {
                    pairs.Add(new ContactPair(contact.Contact, other.Contact));
                    break;
                }
            }
        }

        return pairs;
    }

    /// <summary>Returns on which side of the middle the end with the lowest number is, or 0 where that number is at no end.</summary>
    private static int GetFirstEnd(FootprintRows rows)
    {
        double along = rows.Contacts[0].Along;
        return Math.Abs(along) >= (rows.Span / 2) - (rows.Pitch * EndPitches) ? Math.Sign(along) : 0;
    }
}
