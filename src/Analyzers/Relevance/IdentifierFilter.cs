using System.Globalization;
using Keyway.Text;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Relevance;

/// <summary>A filter of the identifiers in a file, built from its characters alone.</summary>
/// <remarks>
/// It works like a Bloom filter: it can have false positives, but no false negatives.
/// Most files of a project do not use Keyway. Scanning the characters of a file costs a fraction of walking its syntax tree.
/// </remarks>
internal sealed class IdentifierFilter
{
    private const int ChunkLength = 16 * 1024;

    private readonly ulong[] marks;
    private readonly bool mayHoldAny;

    public IdentifierFilter(SourceText text)
    {
        int length = 1;
        while (length * 64L < text.Length && length < 1 << 20)
        {
            length *= 2;
        }

        marks = new ulong[length];
        char[] chunk = new char[Math.Min(ChunkLength, text.Length)];
        uint hash = TextHash.Start;
        bool isInWord = false;
        char before = ' ';
        for (int start = 0; start < text.Length; start += chunk.Length)
        {
            int count = Math.Min(chunk.Length, text.Length - start);
            text.CopyTo(start, chunk, 0, count);
            for (int i = 0; i < count; i++)
            {
                char letter = chunk[i];
                if (IsPart(letter))
                {
                    hash = TextHash.Append(hash, letter);
                    isInWord = true;
                }
                else if (isInWord)
                {
                    Mark(hash);
                    hash = TextHash.Start;
                    isInWord = false;
                }

                // An identifier can contain Unicode escapes and ignored formatting characters, so its characters may not match its name.
                mayHoldAny |=
                    (before == '\\' && letter is 'u' or 'U')
                    || (letter > '\u007F' && char.GetUnicodeCategory(letter) == UnicodeCategory.Format);
                before = letter;
            }
        }

        if (isInWord)
        {
            Mark(hash);
        }
    }

    /// <summary>Computes the hash of a word, so that searching many files for the word hashes it once.</summary>
    public static uint ComputeHash(string word)
    {
        uint hash = TextHash.Start;
        foreach (char letter in word)
        {
            hash = TextHash.Append(hash, letter);
        }

        return hash;
    }

    /// <summary>Determines whether the file may contain a word. Only a negative answer is certain.</summary>
    /// <param name="word">The hash of the word.</param>
    public bool MayContain(uint word) => mayHoldAny || (marks[Place(word)] & (1UL << (int)(word & 63))) != 0;

    // Treats every non-ASCII character as a letter. The ones that are not letters only lengthen words that no caller looks for.
    private static bool IsPart(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or > '\u007F';

    private void Mark(uint hash) => marks[Place(hash)] |= 1UL << (int)(hash & 63);

    private int Place(uint hash) => (int)((hash >> 6) & (uint)(marks.Length - 1));
}
