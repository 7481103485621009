namespace Keyway;

/// <summary>How much of the manufacturer's list of parts a catalog contains.</summary>
public enum CatalogCoverage
{
    /// <summary>All parts: a part number that the catalog does not list is not made.</summary>
    Complete,

    /// <summary>
    /// Only some of the parts, for example because the rest of the datasheet is not public: a part number of the same form may be made.
    /// </summary>
    Partial,
}
