using Keyway.Text;

namespace Keyway.Boards.Model;

/// <summary>A pad of a footprint, or a node of a netlist.</summary>
/// <param name="number">The number as text, such as <c>14</c> or <c>MP1</c>; empty for a peg. Several pads may share a number.</param>
/// <param name="net">The net, or null if the file gives none.</param>
/// <param name="place">Where its number stands in the file.</param>
internal sealed class BoardPad(string number, BoardNet? net, TextPlace place)
{
    public string Number { get; } = number;

    public BoardNet? Net { get; } = net;

    public TextPlace Place { get; } = place;

    /// <summary>The position on the board, or null if the file gives none.</summary>
    public BoardPosition? Position { get; init; }

    /// <summary>The side with its copper, or null for both sides or unknown.</summary>
    public BoardSide? Side { get; init; }

    public PadKind Kind { get; init; }

    /// <summary>The name of the symbol's pin; empty if unknown.</summary>
    public string PinFunction { get; init; } = "";

    /// <summary>The electrical type of the symbol's pin, such as <c>power_in</c>; empty if unknown.</summary>
    public string PinType { get; init; } = "";

    public override string ToString() => Net is null ? Number : $"{Number}: {Net}";
}
