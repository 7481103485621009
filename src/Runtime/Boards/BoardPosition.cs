namespace Keyway;

/// <summary>A position on a board as seen from the top: x to the right and y down, from the origin of the board file.</summary>
/// <remarks>
/// Exact to the nanometer, as board files are. Files of different formats may measure from different origins, so only differences between
/// positions of one board compare.
/// </remarks>
public readonly struct BoardPosition : IEquatable<BoardPosition>
{
    private const decimal NanometersPerMillimeter = 1_000_000m;

    internal BoardPosition(long x, long y)
    {
        XNanometers = x;
        YNanometers = y;
    }

    /// <summary>Gets the distance to the right of the origin; negative to the left of it.</summary>
    public Length X => Length.FromMillimeters(XNanometers / NanometersPerMillimeter);

    /// <summary>Gets the distance below the origin; negative above it.</summary>
    public Length Y => Length.FromMillimeters(YNanometers / NanometersPerMillimeter);

    internal long XNanometers { get; }

    internal long YNanometers { get; }

    /// <summary>Determines whether two positions are equal.</summary>
    public static bool operator ==(BoardPosition left, BoardPosition right) => left.Equals(right);

    /// <summary>Determines whether two positions differ.</summary>
    public static bool operator !=(BoardPosition left, BoardPosition right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(BoardPosition other) => XNanometers == other.XNanometers && YNanometers == other.YNanometers;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is BoardPosition other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((XNanometers.GetHashCode() * 397) ^ YNanometers.GetHashCode());

    /// <summary>Returns both coordinates with their unit: <c>(124.158 mm, 109.145 mm)</c>.</summary>
    public override string ToString() => $"({X}, {Y})";
}
