namespace Keyway;

/// <summary>Where a part is in its life as a product.</summary>
public enum ProductStatus
{
    /// <summary>It is announced, and not yet in mass production.</summary>
    Preview,

    /// <summary>It is in mass production.</summary>
    Active,

    /// <summary>It is made, but the manufacturer advises against new designs with it.</summary>
    NotForNewDesigns,

    /// <summary>It can be ordered for the last time.</summary>
    LastTimeBuy,

    /// <summary>It is no longer made.</summary>
    Obsolete,
}
