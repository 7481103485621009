using Keyway.BuildTime;

namespace Keyway;

/// <summary>An inclusive range of temperatures, such as the ambient temperature in a datasheet.</summary>
[EvaluatedInBuilds]
public readonly struct TemperatureRange : IEquatable<TemperatureRange>
{
    /// <summary>Creates an inclusive range of temperatures.</summary>
    /// <param name="minimum">The lowest temperature.</param>
    /// <param name="maximum">The highest temperature, not below the lowest.</param>
    /// <exception cref="ArgumentException">The highest temperature is below the lowest.</exception>
    public TemperatureRange(Temperature minimum, Temperature maximum)
    {
        if (maximum < minimum)
        {
            throw new ArgumentException($"A range of temperatures cannot end at {maximum}, below its start at {minimum}.", nameof(maximum));
        }

        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>Gets the lowest temperature.</summary>
    public Temperature Minimum { get; }

    /// <summary>Gets the highest temperature.</summary>
    public Temperature Maximum { get; }

    /// <summary>Determines whether both ranges have the same ends.</summary>
    public static bool operator ==(TemperatureRange left, TemperatureRange right) => left.Equals(right);

    /// <summary>Determines whether the ranges differ.</summary>
    public static bool operator !=(TemperatureRange left, TemperatureRange right) => !left.Equals(right);

    /// <summary>Determines whether a temperature is in the range, including its ends.</summary>
    /// <param name="temperature">The temperature.</param>
    public bool Contains(Temperature temperature) => temperature >= Minimum && temperature <= Maximum;

    /// <inheritdoc />
    public bool Equals(TemperatureRange other) => Minimum == other.Minimum && Maximum == other.Maximum;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TemperatureRange other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (Minimum.GetHashCode() * 397) ^ Maximum.GetHashCode();

    /// <summary>Returns the range, such as <c>-55 °C to 85 °C</c>.</summary>
    public override string ToString() => $"{Minimum} to {Maximum}";
}
