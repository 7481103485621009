using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Keyway.Boards.Facts;

namespace Keyway.Analyzers.Symbols;

/// <summary>
/// A cache of decoded boards that outlives a compilation, because an editor creates a new compilation after every keystroke.
/// </summary>
internal static class DecodedBoards
{
    // The keys are the libraries and the generated files that contain the boards. Entries go away with them.
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, BoardFacts?>> Kept = new();

    /// <summary>Gets what the files of a board say, or null if another version of Keyway wrote it.</summary>
    /// <param name="library">The name of the library that contains the class; empty for the project itself.</param>
    /// <param name="holder">The file or library that contains the class, or null if it is unknown; the board is not cached then.</param>
    /// <param name="facts">The facts.</param>
    public static BoardFacts? GetOrDecode(string library, object? holder, string facts) =>
        holder is null
            ? BoardFactsReader.Read(facts, library)
            : Kept.GetOrCreateValue(holder).GetOrAdd(facts, text => BoardFactsReader.Read(text, library));
}
