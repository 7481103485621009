namespace Keyway.Catalogs;

/// <summary>Two families that mate at one height, with the counts for which both halves are made.</summary>
/// <param name="matedHeight">The height.</param>
/// <param name="first">The one family.</param>
/// <param name="second">The other.</param>
/// <param name="counts">The counts for which the two mate; nothing if for all that both make.</param>
internal sealed class CatalogPair(Length matedHeight, CatalogFamily first, CatalogFamily second, HashSet<int>? counts)
{
    public Length MatedHeight { get; } = matedHeight;

    /// <summary>The place of the part with which a part makes this pair; -1 if it makes none.</summary>
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
