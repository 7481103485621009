namespace Keyway;

/// <summary>The numbering of the contacts of a connector with two rows.</summary>
public enum ContactNumbering
{
    /// <summary>Alternating: odd numbers in one row, even numbers in the other.</summary>
    Zigzag,

    /// <summary>Row by row, both from the same end.</summary>
    Rows,

    /// <summary>Around the connector: up one row and back down the other.</summary>
    Around,
}
