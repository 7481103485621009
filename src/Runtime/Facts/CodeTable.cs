namespace Keyway;

/// <summary>The contact codes of a family, found in the middle of a part number without taking them out of it.</summary>
internal sealed class CodeTable
{
    private readonly List<(string Code, int Part)> entries = [];

    // Places in the list above, counted from 1, where the codes' hashes put them; 0 where nothing lies. At most half is taken.
    private int[] slots = new int[8];

    /// <summary>The codes with the places of their parts, in the order in which they were added.</summary>
    public IReadOnlyList<(string Code, int Part)> Entries => entries;

    /// <summary>Adds a code; false if it is there already.</summary>
    public bool TryAdd(string code, int part)
    {
        if (Find(code, 0, code.Length) >= 0)
        {
            return false;
        }

        entries.Add((code, part));
        if (entries.Count * 2 > slots.Length)
        {
            slots = new int[slots.Length * 2];
            for (int i = 0; i < entries.Count; i++)
            {
                Place(i);
            }
        }
        else
        {
            Place(entries.Count - 1);
        }

        return true;
    }

    /// <summary>The place of the part whose code stands at a place of a text; -1 if there is none.</summary>
    public int Find(string text, int start, int length)
    {
        for (int slot = TextHash.Of(text, start, length) & (slots.Length - 1); slots[slot] > 0; slot = (slot + 1) & (slots.Length - 1))
        {
            (string code, int part) = entries[slots[slot] - 1];
            if (code.Length == length && string.CompareOrdinal(text, start, code, 0, length) == 0)
            {
                return part;
            }
        }

        return -1;
    }

    private void Place(int entry)
    {
        string code = entries[entry].Code;
        int slot = TextHash.Of(code, 0, code.Length) & (slots.Length - 1);
        while (slots[slot] > 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        slots[slot] = entry + 1;
    }
}
