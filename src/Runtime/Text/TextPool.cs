namespace Keyway.Text;

/// <summary>Returns the same string for equal parts of texts, so that what is repeated in a file is kept once.</summary>
internal sealed class TextPool
{
    // Bounds the work for a text whose hashes were made to collide; what finds no slot is not shared.
    private const int MostProbes = 8;

    private string?[] slots = new string?[256];
    private int count;

    /// <summary>Returns the part of the text as a string.</summary>
    public string Get(string text, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        int hash = TextHash.Compute(text, start, length);
        for (int probe = 0; probe < MostProbes; probe++)
        {
            int slot = (hash + probe) & (slots.Length - 1);
            if (slots[slot] is not { } kept)
            {
                string made = text.Substring(start, length);
                slots[slot] = made;
                count++;
                Grow();
                return made;
            }

            if (kept.Length == length && string.CompareOrdinal(kept, 0, text, start, length) == 0)
            {
                return kept;
            }
        }

        return text.Substring(start, length);
    }

    private void Grow()
    {
        if (count * 2 < slots.Length)
        {
            return;
        }

        string?[] old = slots;
        slots = new string?[old.Length * 2];
        count = 0;
        foreach (string? kept in old)
        {
            if (kept is not null)
            {
                Place(kept);
            }
        }
    }

    private void Place(string kept)
    {
        int hash = TextHash.Compute(kept, 0, kept.Length);
        for (int probe = 0; probe < MostProbes; probe++)
        {
            int slot = (hash + probe) & (slots.Length - 1);
            if (slots[slot] is null)
            {
                slots[slot] = kept;
                count++;
                return;
            }
        }
    }
}
