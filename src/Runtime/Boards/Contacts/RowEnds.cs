namespace Keyway.Boards.Contacts;

/// <summary>
/// Finds the contacts at the ends of rows that are further from the next one than others are, such as wide ones for power. Pads for
/// mounting may be there as well, but do not continue the numbers at both ends.
/// </summary>
internal static class RowEnds
{
    /// <summary>How far a contact at an end may be from the next one.</summary>
    public const double MostPitches = 3;

    /// <summary>Returns the contacts that continue the numbers of a row at both of its ends, as many at the one as at the other.</summary>
    /// <param name="row">The contacts of one row that are a pitch apart.</param>
    /// <param name="others">Pads in line with the row.</param>
    /// <param name="pitch">The usual distance between neighbors.</param>
    /// <param name="getPlace">Returns the place of a contact in the order of the numbers, or null if it has none.</param>
    public static IReadOnlyList<RowContact> Find(
        IEnumerable<RowContact> row,
        IReadOnlyList<RowContact> others,
        double pitch,
        Func<PlacedContact, int?> getPlace
    )
    {
        RowContact[] inner = [.. row.OrderBy(contact => contact.Along)];
        if (inner.Length < 2)
        {
            return [];
        }

        List<RowContact> low = Continue(inner[1], inner[0], others.OrderByDescending(other => other.Along), pitch, getPlace),
            high = Continue(inner[inner.Length - 2], inner[inner.Length - 1], others.OrderBy(other => other.Along), pitch, getPlace);
        return low.Count == high.Count ? [.. low, .. high] : [];
    }

    /// <summary>Returns the contacts beyond the last one whose numbers go on as from the one before it.</summary>
    private static List<RowContact> Continue(
        RowContact before,
        RowContact last,
        IEnumerable<RowContact> outward,
        double pitch,
        Func<PlacedContact, int?> getPlace
    )
    {
        var found = new List<RowContact>();
        int? step = getPlace(last.Contact) - getPlace(before.Contact);
        double direction = last.Along - before.Along;
        foreach (RowContact next in outward)
        {
            if ((next.Along - last.Along) * direction <= 0)
            {
                continue;
            }

            if (
                Math.Abs(next.Along - last.Along) > pitch * MostPitches
                || step is null
                || getPlace(next.Contact) - getPlace(last.Contact) != step
            )
            {
                break;
            }

            found.Add(next);
            last = next;
        }

        return found;
    }
}
