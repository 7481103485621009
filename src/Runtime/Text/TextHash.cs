namespace Keyway.Text;

/// <summary>FNV-1a hashes of substrings, which can be computed incrementally.</summary>
internal static class TextHash
{
    public const uint Start = 2_166_136_261;

    public static int Compute(string text, int start, int length)
    {
        uint hash = Start;
        for (int i = start; i < start + length; i++)
        {
            hash = Append(hash, text[i]);
        }

        return Value(hash);
    }

    /// <summary>Returns the hash of a text extended by one character.</summary>
    public static uint Append(uint hash, char character) => unchecked((hash ^ character) * 16_777_619);

    // Mixes the upper bits in, because hash tables use only the lower bits, which FNV-1a mixes poorly.
    public static int Value(uint hash) => (int)((hash ^ (hash >> 15)) & int.MaxValue);
}
