using System.Collections.Immutable;
using Keyway.Generator.Values;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>The files of one board. It equals another one with the same files, so that only a board with an edited file is read again.</summary>
/// <param name="Name">The name of the board.</param>
/// <param name="Files">The files in the order of their paths.</param>
internal sealed record BoardInput(string Name, EquatableArray<BoardFileInput> Files)
{
    /// <summary>Puts the files of each board together.</summary>
    public static IEnumerable<BoardInput> Group(ImmutableArray<BoardFileInput> files) =>
        files
            .GroupBy(file => file.Board, StringComparer.Ordinal)
            .OrderBy(board => board.Key, StringComparer.Ordinal)
            .Select(board => new BoardInput(board.Key, board.OrderBy(file => file.ShownPath, StringComparer.Ordinal).ToEquatableArray()));
}
