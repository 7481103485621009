using Keyway.Boards.Model;
using Keyway.Boards.Parts;

namespace Keyway;

/// <summary>A connector where a board has it, with the nets of its contacts.</summary>
public sealed class PlacedConnector
{
    private const decimal UnitsPerDegree = 1_000_000m;

    private FoundPart? found;

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
    /// Gets the part, or <see langword="null"/> if no catalog that the program was built with knows it, or if its fields
    /// name different parts (KEY7007, KEY7015). Any field of the component may name it, in any of the board files: brackets, hyphens,
    /// underscores and case do not matter.
    /// </summary>
    public Connector? Part
    {
        get
        {
            // Loading a library may add series, and then there is another list.
            IReadOnlyList<Series> catalog = Catalog.Series;
            FoundPart? known = found;
            if (known is null || !ReferenceEquals(known.Catalog, catalog))
            {
                found = known = new FoundPart(catalog, FindPart(catalog));
            }

            return known.Part;
        }
    }

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

    /// <summary>Finds the part in catalogs, or returns null if none of them knows it, or the fields do not agree on it.</summary>
    internal Connector? FindPart(IReadOnlyList<Series> catalog) => ComponentNames.Read(Board, Reference, catalog).Part;

    /// <summary>Returns the board and the reference designator: <c>MainBoard.J3</c>.</summary>
    public override string ToString() => $"{Board}.{Reference}";

    private sealed record FoundPart(IReadOnlyList<Series> Catalog, Connector? Part);
}
