namespace Keyway;

/// <summary>The unit in which a part is ordered.</summary>
public enum OrderUnit
{
    /// <summary>Single pieces.</summary>
    Piece,

    /// <summary>Reels.</summary>
    Reel,

    /// <summary>Inner cartons.</summary>
    InnerCarton,

    /// <summary>Outer cartons.</summary>
    OuterCarton,

    /// <summary>Trays.</summary>
    Tray,
}
