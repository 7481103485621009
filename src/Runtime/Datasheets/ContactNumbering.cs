namespace Keyway;

/// <summary>How the contacts of a connector with two rows are numbered.</summary>
public enum ContactNumbering
{
    /// <summary>To and fro: odd numbers in the one row, even numbers in the other.</summary>
    Zigzag,

    /// <summary>Row by row, both from the same end.</summary>
    Rows,

    /// <summary>Around the connector: up the one row and back down the other.</summary>
    Around,
}
