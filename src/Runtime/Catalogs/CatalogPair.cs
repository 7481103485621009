namespace Keyway.Catalogs;

/// <summary>Two families that mate at one height, with the contact counts for which they do.</summary>
/// <param name="matedHeight">The mated height.</param>
/// <param name="first">One family.</param>
/// <param name="second">The other family.</param>
/// <param name="counts">The contact counts for which the two mate; null if they mate for all counts that both have.</param>
/// <param name="unequal">The contact counts of halves that mate although they differ, the first family's first; null if none do.</param>
internal sealed class CatalogPair(
    Length matedHeight,
    CatalogFamily first,
    CatalogFamily second,
    HashSet<int>? counts,
    IReadOnlyList<(int First, int Second)>? unequal = null
)
{
    public Length MatedHeight { get; } = matedHeight;

    /// <summary>Whether halves with different numbers of contacts mate.</summary>
    public bool HasUnequalCounts => unequal is not null;

    /// <summary>Returns the indices of the partners of a part that have another number of contacts.</summary>
    public IEnumerable<int> FindUnequalPartners(CatalogPart part)
    {
        foreach ((int one, int other) in unequal ?? [])
        {
            if (part.Family.Index == first.Index && part.Contacts == one)
            {
                yield return second.FindPart(other);
            }
            else if (part.Family.Index == second.Index && part.Contacts == other)
            {
                yield return first.FindPart(one);
            }
        }
    }

    /// <summary>
    /// Returns the index of a part's partner in this pair with the same number of contacts, or -1 if it has none.
    /// </summary>
    public int FindPartner(CatalogPart part)
    {
        if (
            (part.Family.Index != first.Index && part.Family.Index != second.Index)
            || (counts is not null && !counts.Contains(part.Contacts))
        )
        {
            return -1;
        }

        return (part.Family.Index == first.Index ? second : first).FindPart(part.Contacts);
    }
}
