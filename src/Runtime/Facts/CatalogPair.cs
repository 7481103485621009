namespace Keyway;

/// <summary>Two families that mate at one height, with the counts for which both halves are made.</summary>
internal sealed class CatalogPair
{
    private readonly int first;
    private readonly int second;
    private readonly IReadOnlyDictionary<int, (int First, int Second)> parts;

    /// <param name="matedHeight">The height.</param>
    /// <param name="first">The place of the one family.</param>
    /// <param name="second">The place of the other.</param>
    /// <param name="parts">By contact count, the places of the two parts.</param>
    public CatalogPair(Length matedHeight, int first, int second, IReadOnlyDictionary<int, (int First, int Second)> parts)
    {
        MatedHeight = matedHeight;
        this.first = first;
        this.second = second;
        this.parts = parts;
    }

    public Length MatedHeight { get; }

    /// <summary>The place of the part with which a part makes this pair; -1 if it makes none.</summary>
    public int Partner(in CatalogPart part)
    {
        if ((part.Family.Index != first && part.Family.Index != second) || !parts.TryGetValue(part.Contacts, out (int First, int Second) pair))
        {
            return -1;
        }

        return part.Family.Index == first ? pair.Second : pair.First;
    }
}
