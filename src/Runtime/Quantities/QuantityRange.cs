namespace Keyway;

/// <summary>A range of a quantity, both ends included, as a datasheet's <c>0.2 to 0.3 mm</c>.</summary>
/// <typeparam name="T">The quantity.</typeparam>
public readonly struct QuantityRange<T> : IEquatable<QuantityRange<T>>
    where T : struct, IComparable<T>
{
    /// <summary>A range, both ends included.</summary>
    /// <param name="minimum">The lowest value.</param>
    /// <param name="maximum">The highest value, not below the lowest.</param>
    /// <exception cref="ArgumentException">The highest value is below the lowest.</exception>
    public QuantityRange(T minimum, T maximum)
    {
        if (maximum.CompareTo(minimum) < 0)
        {
            throw new ArgumentException($"A range cannot end at {maximum}, below its begin of {minimum}.", nameof(maximum));
        }

        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The lowest value.</summary>
    public T Minimum { get; }

    /// <summary>The highest value.</summary>
    public T Maximum { get; }

    /// <summary>Whether both ranges have the same ends.</summary>
    public static bool operator ==(QuantityRange<T> left, QuantityRange<T> right) => left.Equals(right);

    /// <summary>Whether the ranges differ.</summary>
    public static bool operator !=(QuantityRange<T> left, QuantityRange<T> right) => !left.Equals(right);

    /// <summary>Whether a value lies in the range, its ends included.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(T value) => value.CompareTo(Minimum) >= 0 && value.CompareTo(Maximum) <= 0;

    /// <inheritdoc />
    public bool Equals(QuantityRange<T> other) => Minimum.CompareTo(other.Minimum) == 0 && Maximum.CompareTo(other.Maximum) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is QuantityRange<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (Minimum.GetHashCode() * 397) ^ Maximum.GetHashCode();

    /// <summary>The range, as <c>0.2 mm to 0.3 mm</c>; its value alone if it has one only.</summary>
    public override string ToString() => Minimum.CompareTo(Maximum) == 0 ? $"{Minimum}" : $"{Minimum} to {Maximum}";
}
