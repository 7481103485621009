namespace Keyway.Text;

/// <summary>Hashes of parts of texts (FNV-1a), which can be taken up where they were left.</summary>
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

    /// <summary>The hash of a text with one more character.</summary>
    public static uint Append(uint hash, char character) => unchecked((hash ^ character) * 16_777_619);

    // The lower bits alone, by which tables choose, hardly mix.
    public static int Value(uint hash) => (int)((hash ^ (hash >> 15)) & int.MaxValue);
}
