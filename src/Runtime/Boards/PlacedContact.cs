using Keyway.Boards.Model;

namespace Keyway;

/// <summary>A contact of a connector on a board: its pads, which share a number and a net.</summary>
public sealed class PlacedContact
{
    internal PlacedContact(string number, IReadOnlyList<BoardPad> pads)
    {
        Number = number;
        Pads = pads;
        Net = pads.Select(pad => pad.Net).FirstOrDefault(net => net is not null);
    }

    /// <summary>Gets the number as the board file writes it: <c>14</c>, but also <c>A1</c> or <c>MP</c>.</summary>
    public string Number { get; }

    /// <summary>Gets the net, or <see langword="null"/> if the contact has none.</summary>
    /// <remarks>A contact that is not connected may also have a net of its own, which has no other contact.</remarks>
    public BoardNet? Net { get; }

    /// <summary>
    /// Gets the position of the contact's pad, of the first one if it has several, or <see langword="null"/> if the board files give no
    /// positions.
    /// </summary>
    public BoardPosition? Position => Pads[0].Position;

    /// <summary>The pads in the order of the file; at least one.</summary>
    internal IReadOnlyList<BoardPad> Pads { get; }

    /// <summary>Returns the number.</summary>
    public override string ToString() => Number;
}
