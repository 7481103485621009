using System.Globalization;
using Keyway.Text;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Relevance;

/// <summary>Finds the words of a text that may be identifiers, from its characters alone, also those in comments and strings.</summary>
internal sealed class IdentifierScanner(SourceText text)
{
    private const int ChunkLength = 16 * 1024;

    private readonly char[] chunk = new char[Math.Min(ChunkLength, text.Length)];
    private int start;
    private int count;
    private int next;
    private char before = ' ';

    /// <summary>Gets the hash of the current word.</summary>
    public uint Hash { get; private set; }

    /// <summary>Gets where the current word begins.</summary>
    public int Position { get; private set; }

    /// <summary>
    /// Gets whether the text up to here may have identifiers that are not among the words: they can contain Unicode escapes and ignored
    /// formatting characters, so that their characters do not match their names.
    /// </summary>
    public bool MayHideAny { get; private set; }

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

    /// <summary>Moves on to the next word; returns false at the end.</summary>
    public bool MoveNext()
    {
        uint hash = TextHash.Start;
        bool isInWord = false;
        while (next < count || Fill())
        {
            char letter = chunk[next];
            if (!IsPart(letter))
            {
                if (isInWord)
                {
                    break;
                }
            }
            else
            {
                Position = isInWord ? Position : start + next;
                hash = TextHash.Append(hash, letter);
                isInWord = true;
                MayHideAny |=
                    (before == '\\' && letter is 'u' or 'U')
                    || (letter > '\u007F' && char.GetUnicodeCategory(letter) == UnicodeCategory.Format);
            }

            before = letter;
            next++;
        }

        Hash = hash;
        return isInWord;
    }

    private bool Fill()
    {
        start += count;
        count = Math.Min(chunk.Length, text.Length - start);
        next = 0;
        text.CopyTo(start, chunk, 0, count);
        return count > 0;
    }

    // Of the characters beyond ASCII, code has only letters and spaces between its words; the others are in comments and strings.
    private static bool IsPart(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        || (letter > '\u007F' && !char.IsWhiteSpace(letter));
}
