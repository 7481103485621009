namespace Keyway.Catalogs;

/// <summary>Two families that mate at one height, with the contact counts for which they do.</summary>
/// <param name="matedHeight">The mated height.</param>
/// <param name="first">One family.</param>
/// <param name="second">The other family.</param>
/// <param name="counts">The contact counts for which the two mate; null if they mate for all counts that both have.</param>
internal sealed class CatalogPair(Length matedHeight, CatalogFamily first, CatalogFamily second, HashSet<int>? counts)
{
    public Length MatedHeight { get; } = matedHeight;

    /// <summary>Returns the index of a part's partner in this pair, or -1 if it has none.</summary>
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
