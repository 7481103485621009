using Keyway.Text;

namespace Keyway.Catalogs;

/// <summary>The parts of a family by their contact codes, found in the middle of a part number without taking them out of it.</summary>
/// <param name="count">About how many parts there are.</param>
internal sealed class CodeTable(int count)
{
    private readonly List<CatalogPart> parts = new(count);

    // Places in the list above, counted from 1, where the codes' hashes put them; 0 where nothing lies. At most half is taken. It is made
    // when a code is first looked for: of a large series, most families are never asked.
    private int[]? slots;

    /// <summary>The parts, in the order in which they were added.</summary>
    public IReadOnlyList<CatalogPart> Parts => parts;

    /// <summary>Adds a part whose code is not there yet.</summary>
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

    /// <summary>Adds a part; false if its code is there already.</summary>
    public bool TryAdd(CatalogPart part)
    {
        if (Find(part.Code, 0, part.Code.Length) >= 0)
        {
            return false;
        }

        AddNew(part);
        return true;
    }

    /// <summary>The place, in the series, of the part whose code stands at a place of a text; -1 if there is none.</summary>
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
        // Twice as many as are there now, or were announced.
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

        // Threads that meet here make the same.
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
