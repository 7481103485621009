namespace Keyway;

/// <summary>The severity of a finding.</summary>
public enum FindingSeverity
{
    /// <summary>Something that cannot be checked, for example because the catalog lacks a rating.</summary>
    Information,

    /// <summary>A hazard, or a recommendation that is not followed.</summary>
    Warning,

    /// <summary>A datasheet limit is violated, or parts do not fit together.</summary>
    Error,
}
