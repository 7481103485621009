using Keyway.Text;

namespace Keyway.Catalogs;

/// <summary>
/// A hash table of the parts of a family by contact code. Looks codes up inside a part number without allocating a substring.
/// </summary>
/// <param name="count">The approximate number of parts.</param>
internal sealed class CodeTable(int count)
{
    private readonly List<CatalogPart> parts = new(count);

    // Open addressing: one-based indices into the list of parts, 0 for an empty slot, at most half full. Created at the first lookup,
    // because most families of a large series are never searched.
    private int[]? slots;

    /// <summary>The parts, in the order they were added.</summary>
    public IReadOnlyList<CatalogPart> Parts => parts;

    /// <summary>Adds a part whose code is known to be new.</summary>
    public void AddNew(CatalogPart part)
    {
        parts.Add(part);
        if (slots is not null && parts.Count * 2 <= slots.Length)
        {
            Place(slots, parts.Count - 1);
        }
        else
        {
            slots = null;
        }
    }

    /// <summary>Adds a part; returns false if the table already has its code.</summary>
    public bool TryAdd(CatalogPart part)
    {
        if (Find(part.Code, 0, part.Code.Length) >= 0)
        {
            return false;
        }

        AddNew(part);
        return true;
    }

    /// <summary>Returns the index in the series of the part whose code is at a position of a text, or -1 if there is none.</summary>
    public int Find(string text, int start, int length)
    {
        int[] places = Volatile.Read(ref slots) ?? MakeSlots();
        for (
            int slot = TextHash.Compute(text, start, length) & (places.Length - 1);
            places[slot] > 0;
            slot = (slot + 1) & (places.Length - 1)
        )
        {
            CatalogPart part = parts[places[slot] - 1];
            if (part.Code.Length == length && string.CompareOrdinal(text, start, part.Code, 0, length) == 0)
            {
                return part.Index;
            }
        }

        return -1;
    }

    private int[] MakeSlots()
    {
        // Room for twice the current or expected number of parts, at half load.
        int length = 8;
        while (length < 2 * parts.Capacity || length < 4 * parts.Count)
        {
            length *= 2;
        }

        int[] made = new int[length];
        for (int i = 0; i < parts.Count; i++)
        {
            Place(made, i);
        }

        // Safe without a lock, because concurrent threads create equal tables.
        Volatile.Write(ref slots, made);
        return made;
    }

    private void Place(int[] places, int part)
    {
        string code = parts[part].Code;
        int slot = TextHash.Compute(code, 0, code.Length) & (places.Length - 1);
        while (places[slot] > 0)
        {
            slot = (slot + 1) & (places.Length - 1);
        }

        places[slot] = part + 1;
    }
}
