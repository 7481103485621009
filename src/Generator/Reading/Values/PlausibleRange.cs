namespace Keyway.Generator.Reading.Values;

/// <summary>
/// The values that a key can have in the catalog of a real connector, as text with units. A value outside is a mistake, usually in its unit
/// or its decimal point. The ranges are generous: no connector on the market may be outside.
/// </summary>
/// <param name="least">The smallest value.</param>
/// <param name="most">The greatest value.</param>
internal sealed class PlausibleRange(string least, string most)
{
    public string Least => least;

    public string Most => most;

    /// <summary>Gets the range of the pitch: the finest are 0.3 mm, terminals for power have 10.16 mm.</summary>
    public static PlausibleRange Pitch { get; } = new("0.1 mm", "15 mm");

    /// <summary>Gets the range of the distance between the boards: the lowest are 0.5 mm, stacks on posts reach 65 mm.</summary>
    public static PlausibleRange MatedHeight { get; } = new("0.2 mm", "100 mm");

    /// <summary>Gets the range of what one half adds to the distance between the boards; a flat half adds nothing.</summary>
    public static PlausibleRange HalfHeight { get; } = new("0 mm", MatedHeight.Most);

    /// <summary>Gets the range of the dimensions in a drawing.</summary>
    public static PlausibleRange Dimension { get; } = new("0.01 mm", "500 mm");

    /// <summary>Gets the range of a number that can be any, such as that of the pieces in a carton.</summary>
    public static PlausibleRange AnyCount { get; } = new("1", "1000000");

    /// <inheritdoc />
    public override string ToString() => $"{Least} to {Most}";
}
