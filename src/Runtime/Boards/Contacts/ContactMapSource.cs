namespace Keyway.Boards.Contacts;

/// <summary>How it is known which contacts meet.</summary>
internal enum ContactMapSource
{
    /// <summary>The positions of the pads show it.</summary>
    Geometry,

    /// <summary>The catalog states it for the pair, and the positions of the pads allow it or are not known.</summary>
    Catalog,

    /// <summary>The design states it, and the positions of the pads allow it or are not known.</summary>
    Design,

    /// <summary>Equal numbers are assumed to meet.</summary>
    Assumed,
}
