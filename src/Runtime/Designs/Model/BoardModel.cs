using Keyway.Boards.Parts;
using Keyway.Findings;

namespace Keyway.Designs.Model;

/// <summary>One board: the subject of the rules about what is wrong in its files.</summary>
/// <param name="board">The board.</param>
/// <param name="catalog">The series in which the parts of its components are looked up.</param>
/// <param name="origin">The code that creates the board, or null: then findings stand at their places in the files.</param>
internal sealed class BoardModel(Board board, IReadOnlyList<Series> catalog, object? origin = null)
{
    public Board Board { get; } = board;

    public IReadOnlyList<Series> Catalog { get; } = catalog;

    /// <summary>Returns what the fields of a connector say about its part.</summary>
    public ComponentNames GetNames(PlacedConnector connector) => ComponentNames.Read(Board, connector.Reference, Catalog);

    /// <summary>Returns the origin of a finding about a place in a file.</summary>
    public object GetOrigin(BoardPlace place) => origin ?? place;
}
