namespace Keyway.Boards.Model;

/// <summary>How a pad is made.</summary>
internal enum PadKind
{
    /// <summary>The file does not say, as in a netlist.</summary>
    Unknown,

    /// <summary>On the surface of one side.</summary>
    Surface,

    /// <summary>A plated hole through the board.</summary>
    ThroughHole,

    /// <summary>A hole without plating, such as that of a peg.</summary>
    UnplatedHole,

    /// <summary>A contact of a card edge or a test point: copper that takes no solder.</summary>
    Edge,
}
