namespace Keyway;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Something that could not be judged, as a rating that the catalog does not give.</summary>
    Information,

    /// <summary>A hazard, or advice that is not followed.</summary>
    Warning,

    /// <summary>A limit that a datasheet states is passed, or parts do not fit.</summary>
    Error,
}
