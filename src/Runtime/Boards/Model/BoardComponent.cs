using Keyway.Text;

namespace Keyway.Boards.Model;

/// <summary>A component of a board: a footprint of a layout, or a part of a netlist.</summary>
/// <param name="reference">The reference designator, such as <c>J3</c>; empty if there is none.</param>
/// <param name="place">Where the reference stands in the file.</param>
/// <param name="pads">The pads, in the order of the file.</param>
/// <param name="fields">The fields that have a value, with the value itself and the name of the footprint among them.</param>
internal sealed class BoardComponent(string reference, TextPlace place, IReadOnlyList<BoardPad> pads, IReadOnlyList<ComponentField> fields)
{
    /// <summary>The name of the field that holds the value of the symbol.</summary>
    public const string ValueField = "Value";

    /// <summary>The name of the field that holds the name of the footprint, with its library if the file gives one.</summary>
    public const string FootprintField = "Footprint";

    public string Reference { get; } = reference;

    public TextPlace Place { get; } = place;

    public IReadOnlyList<BoardPad> Pads { get; } = pads;

    public IReadOnlyList<ComponentField> Fields { get; } = fields;

    /// <summary>The side on which the component sits, or null if unknown.</summary>
    public BoardSide? Side { get; init; }

    /// <summary>The position of its origin, or null if the file gives none.</summary>
    public BoardPosition? Position { get; init; }

    /// <summary>The rotation in millionths of a degree, from 0 to less than 360 degrees, or null if the file gives none.</summary>
    public long? Rotation { get; init; }

    /// <summary>Whether the component is fitted; false where the file says "do not populate".</summary>
    public bool IsFitted { get; init; } = true;

    public override string ToString() => Reference;
}
