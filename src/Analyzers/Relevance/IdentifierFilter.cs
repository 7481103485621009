using Microsoft.CodeAnalysis.Text;

namespace Keyway.Analyzers.Relevance;

/// <summary>A filter of the identifiers in a file, built from its characters alone.</summary>
/// <remarks>
/// It works like a Bloom filter: it can have false positives, but no false negatives.
/// Most files of a project do not use Keyway. Scanning the characters of a file costs a fraction of walking its syntax tree.
/// </remarks>
internal sealed class IdentifierFilter
{
    private readonly ulong[] marks;

    public IdentifierFilter(SourceText text)
    {
        int length = 1;
        while (length * 64L < text.Length && length < 1 << 20)
        {
            length *= 2;
        }

        marks = new ulong[length];
        var scanner = new IdentifierScanner(text);
        while (scanner.MoveNext())
        {
            marks[Place(scanner.Hash)] |= 1UL << (int)(scanner.Hash & 63);
        }

        MayHideAny = scanner.MayHideAny;
    }

    /// <summary>Gets whether the file may have identifiers whose characters do not match their names.</summary>
    public bool MayHideAny { get; }

    /// <summary>Determines whether the file may contain a word. Only a negative answer is certain.</summary>
    /// <param name="word">The hash of the word, from <see cref="IdentifierScanner.ComputeHash"/>.</param>
    public bool MayContain(uint word) => MayHideAny || (marks[Place(word)] & (1UL << (int)(word & 63))) != 0;

    private int Place(uint hash) => (int)((hash >> 6) & (uint)(marks.Length - 1));
}
