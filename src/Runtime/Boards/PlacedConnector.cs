using Keyway.Boards.Model;

namespace Keyway;

/// <summary>A connector where a board has it, with the nets of its contacts.</summary>
public sealed class PlacedConnector
{
    private const decimal UnitsPerDegree = 1_000_000m;

    internal PlacedConnector(Board board, BoardComponent component)
    {
        Board = board;
        Component = component;
        Contacts =
        [
            .. component
                .Pads.Where(pad => pad.Number.Length > 0)
                .GroupBy(pad => pad.Number, StringComparer.Ordinal)
                .OrderBy(pads => pads.Key, ContactOrder.Comparer)
                .Select(pads => new PlacedContact(pads.Key, [.. pads])),
        ];
    }

    /// <summary>Gets the board.</summary>
    public Board Board { get; }

    /// <summary>Gets the reference designator, such as <c>J3</c>.</summary>
    public string Reference => Component.Reference;

    /// <summary>
    /// Gets the contacts, whole numbers by value and then all others. Pads for mounting and shields are among them if the footprint numbers
    /// them; pads without a number are not.
    /// </summary>
    public IReadOnlyList<PlacedContact> Contacts { get; }

    /// <summary>Gets the side on which the connector sits, or <see langword="null"/> if the board files do not say.</summary>
    public BoardSide? Side => Component.Side;

    /// <summary>Gets the position of the footprint's origin, or <see langword="null"/> if the board files give none.</summary>
    public BoardPosition? Position => Component.Position;

    /// <summary>
    /// Gets the rotation in degrees, counterclockwise as seen from the top, from 0 to less than 360, or <see langword="null"/> if the board
    /// files give none.
    /// </summary>
    public decimal? Rotation => Component.Rotation / UnitsPerDegree;

    internal BoardComponent Component { get; }

    /// <summary>Returns the board and the reference designator: <c>MainBoard.J3</c>.</summary>
    public override string ToString() => $"{Board}.{Reference}";
}
