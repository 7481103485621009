namespace Keyway;

/// <summary>A side of a board.</summary>
public enum BoardSide
{
    /// <summary>The top copper layer, from which a layout is drawn; KiCad's front.</summary>
    Top,

    /// <summary>The bottom copper layer; KiCad's back.</summary>
    Bottom,
}
