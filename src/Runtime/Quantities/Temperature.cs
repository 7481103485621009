using System.Globalization;
using Keyway.BuildTime;
using Keyway.Quantities;

namespace Keyway;

/// <summary>A temperature, exact: a decimal number of degrees Celsius.</summary>
/// <remarks>
/// Temperatures are points on a scale, not amounts: they compare, and differ by a <see cref="TemperatureDelta"/>, but they do not add up.
/// </remarks>
[EvaluatedInBuilds]
public readonly struct Temperature : IEquatable<Temperature>, IComparable<Temperature>, IComparable, IFormattable
{
    private const decimal KelvinOffset = 273.15m;

    private readonly decimal degreesCelsius;

    private Temperature(decimal degreesCelsius) => this.degreesCelsius = degreesCelsius;

    internal static IReadOnlyList<Unit> Units { get; } = [new("°C", 1m)];

    /// <summary>The temperature in degrees Celsius (°C).</summary>
    public decimal DegreesCelsius => degreesCelsius;

    /// <summary>The temperature in kelvins (K).</summary>
    public decimal Kelvins => degreesCelsius + KelvinOffset;

    /// <summary>A temperature given in degrees Celsius (°C).</summary>
    /// <param name="degreesCelsius">The degrees Celsius.</param>
    public static Temperature FromDegreesCelsius(decimal degreesCelsius) => new(degreesCelsius);

    /// <summary>A temperature given in degrees Celsius (°C).</summary>
    /// <param name="degreesCelsius">The degrees Celsius.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature FromDegreesCelsius(double degreesCelsius) => new(QuantityText.Exact(degreesCelsius));

    /// <summary>A temperature given in degrees Celsius (°C).</summary>
    /// <param name="degreesCelsius">The degrees Celsius.</param>
    public static Temperature FromDegreesCelsius(int degreesCelsius) => new(degreesCelsius);

    /// <summary>A temperature given in kelvins (K).</summary>
    /// <param name="kelvins">The kelvins.</param>
    public static Temperature FromKelvins(decimal kelvins) => new(kelvins - KelvinOffset);

    /// <summary>A temperature given in kelvins (K).</summary>
    /// <param name="kelvins">The kelvins.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature FromKelvins(double kelvins) => new(QuantityText.Exact(kelvins) - KelvinOffset);

    /// <summary>A temperature given in kelvins (K).</summary>
    /// <param name="kelvins">The kelvins.</param>
    public static Temperature FromKelvins(int kelvins) => new(kelvins - KelvinOffset);

    /// <summary>Reads a temperature written with its unit, as <c>-55 °C</c>.</summary>
    /// <param name="text">The text: a number, a space or none, <c>°C</c>.</param>
    /// <param name="result">The temperature, if the text is one.</param>
    /// <returns>Whether the text is a temperature.</returns>
    public static bool TryParse(string? text, out Temperature result)
    {
        bool read = QuantityText.TryRead(text, Units, out decimal value);
        result = new Temperature(value);
        return read;
    }

    /// <summary>Reads a temperature written with its unit, as <c>-55 °C</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no temperature.</exception>
    public static Temperature Parse(string text) =>
        TryParse(text, out Temperature result) ? result : throw QuantityText.NotRead(text, "temperature", Units);

    /// <summary>Whether both are the same temperature.</summary>
    public static bool operator ==(Temperature left, Temperature right) => left.degreesCelsius == right.degreesCelsius;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Temperature left, Temperature right) => left.degreesCelsius != right.degreesCelsius;

    /// <summary>Whether the first is the colder.</summary>
    public static bool operator <(Temperature left, Temperature right) => left.degreesCelsius < right.degreesCelsius;

    /// <summary>Whether the first is the warmer.</summary>
    public static bool operator >(Temperature left, Temperature right) => left.degreesCelsius > right.degreesCelsius;

    /// <summary>Whether the first is not the warmer.</summary>
    public static bool operator <=(Temperature left, Temperature right) => left.degreesCelsius <= right.degreesCelsius;

    /// <summary>Whether the first is not the colder.</summary>
    public static bool operator >=(Temperature left, Temperature right) => left.degreesCelsius >= right.degreesCelsius;

    /// <summary>The temperature that is warmer by a difference.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature operator +(Temperature left, TemperatureDelta right) => new(left.degreesCelsius + right.Kelvins);

    /// <summary>The temperature that is colder by a difference.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature operator -(Temperature left, TemperatureDelta right) => new(left.degreesCelsius - right.Kelvins);

    /// <summary>By how much the first is warmer.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static TemperatureDelta operator -(Temperature left, Temperature right) =>
        TemperatureDelta.FromKelvins(left.degreesCelsius - right.degreesCelsius);

    /// <inheritdoc />
    public bool Equals(Temperature other) => degreesCelsius == other.degreesCelsius;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Temperature other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => degreesCelsius.GetHashCode();

    /// <inheritdoc />
    public int CompareTo(Temperature other) => degreesCelsius.CompareTo(other.degreesCelsius);

    /// <inheritdoc />
    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Temperature other => CompareTo(other),
            _ => throw new ArgumentException("The other value is not of type Temperature.", nameof(obj)),
        };

    /// <summary>The temperature with its unit, as <c>-55 °C</c>, the same in every culture.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The temperature with its unit.</summary>
    /// <param name="format">A format of <see cref="decimal"/> for the number, or nothing for all digits.</param>
    /// <param name="formatProvider">The culture of the number; the invariant one unless told.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        QuantityText.Write(degreesCelsius, Units[0], format ?? "0.############################", formatProvider);
}
