using System.Globalization;
using Keyway.Text;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Relevance;

/// <summary>Which words a file may hold, told from its characters alone: sometimes one too many, never one too few.</summary>
/// <remarks>
/// Most files of a project have nothing to do with Keyway. To look at their characters once costs a small part of what it takes to look at
/// their syntax.
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

                // A name can be written with escapes, which say its letters by their numbers, and with characters that do not count.
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

    /// <summary>What a word is known by: one word is looked for in many files.</summary>
    public static uint ComputeHash(string word)
    {
        uint hash = TextHash.Start;
        foreach (char letter in word)
        {
            hash = TextHash.Append(hash, letter);
        }

        return hash;
    }

    /// <param name="word">The hash of a word.</param>
    public bool MayContain(uint word) => mayHoldAny || (marks[Place(word)] & (1UL << (int)(word & 63))) != 0;

    // Letters beyond ASCII are parts of words as well; what else they are only makes a word longer that nobody asks for.
    private static bool IsPart(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or > '\u007F';

    private void Mark(uint hash) => marks[Place(hash)] |= 1UL << (int)(hash & 63);

    private int Place(uint hash) => (int)((hash >> 6) & (uint)(marks.Length - 1));
}
