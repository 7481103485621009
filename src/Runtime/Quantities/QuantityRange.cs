namespace Keyway;

/// <summary>An inclusive range of a quantity, such as <c>0.2 to 0.3 mm</c> in a datasheet.</summary>
/// <typeparam name="T">The type of the quantity.</typeparam>
public readonly struct QuantityRange<T> : IEquatable<QuantityRange<T>>
    where T : struct, IComparable<T>
{
    /// <summary>Creates an inclusive range.</summary>
    /// <param name="minimum">The lowest value.</param>
    /// <param name="maximum">The highest value, not below the lowest.</param>
    /// <exception cref="ArgumentException">The highest value is below the lowest.</exception>
    public QuantityRange(T minimum, T maximum)
    {
        if (maximum.CompareTo(minimum) < 0)
        {
            throw new ArgumentException($"A range cannot end at {maximum}, below its start at {minimum}.", nameof(maximum));
        }

        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>Gets the lowest value.</summary>
    public T Minimum { get; }

    /// <summary>Gets the highest value.</summary>
    public T Maximum { get; }

    /// <summary>Determines whether both ranges have the same ends.</summary>
    public static bool operator ==(QuantityRange<T> left, QuantityRange<T> right) => left.Equals(right);

    /// <summary>Determines whether the ranges differ.</summary>
    public static bool operator !=(QuantityRange<T> left, QuantityRange<T> right) => !left.Equals(right);

    /// <summary>Determines whether a value is in the range, including its ends.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(T value) => value.CompareTo(Minimum) >= 0 && value.CompareTo(Maximum) <= 0;

    /// <inheritdoc />
    public bool Equals(QuantityRange<T> other) => Minimum.CompareTo(other.Minimum) == 0 && Maximum.CompareTo(other.Maximum) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is QuantityRange<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (Minimum.GetHashCode() * 397) ^ Maximum.GetHashCode();

    /// <summary>Returns the range, such as <c>0.2 mm to 0.3 mm</c>, or a single value if both ends are equal.</summary>
    public override string ToString() => Minimum.CompareTo(Maximum) == 0 ? $"{Minimum}" : $"{Minimum} to {Maximum}";
}
