using System.Globalization;
using Keyway.BuildTime;
using Keyway.Quantities;

namespace Keyway;

/// <summary>A temperature, stored exactly as a decimal number of degrees Celsius.</summary>
/// <remarks>
/// A temperature is a point on a scale, not an amount: temperatures can be compared and subtracted, which gives a
/// <see cref="TemperatureDelta"/>, but not added.
/// </remarks>
[EvaluatedInBuilds]
public readonly struct Temperature : IEquatable<Temperature>, IComparable<Temperature>, IComparable, IFormattable
{
    private const decimal KelvinOffset = 273.15m;

    private readonly decimal degreesCelsius;

    private Temperature(decimal degreesCelsius) => this.degreesCelsius = degreesCelsius;

    internal static IReadOnlyList<Unit> Units { get; } = [new("°C", 1m)];

    /// <summary>Gets the temperature in degrees Celsius (°C).</summary>
    public decimal DegreesCelsius => degreesCelsius;

    /// <summary>Gets the temperature in kelvins (K).</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="decimal"/>.</exception>
    public decimal Kelvins => degreesCelsius + KelvinOffset;

    /// <summary>Creates a temperature from degrees Celsius (°C).</summary>
    /// <param name="degreesCelsius">The value in degrees Celsius.</param>
    public static Temperature FromDegreesCelsius(decimal degreesCelsius) => new(degreesCelsius);

    /// <summary>Creates a temperature from degrees Celsius (°C).</summary>
    /// <param name="degreesCelsius">The value in degrees Celsius.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature FromDegreesCelsius(double degreesCelsius) => new(QuantityText.Exact(degreesCelsius));

    /// <summary>Creates a temperature from degrees Celsius (°C).</summary>
    /// <param name="degreesCelsius">The value in degrees Celsius.</param>
    public static Temperature FromDegreesCelsius(int degreesCelsius) => new(degreesCelsius);

    /// <summary>Creates a temperature from kelvins (K).</summary>
    /// <param name="kelvins">The value in kelvins.</param>
    public static Temperature FromKelvins(decimal kelvins) => new(kelvins - KelvinOffset);

    /// <summary>Creates a temperature from kelvins (K).</summary>
    /// <param name="kelvins">The value in kelvins.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature FromKelvins(double kelvins) => new(QuantityText.Exact(kelvins) - KelvinOffset);

    /// <summary>Creates a temperature from kelvins (K).</summary>
    /// <param name="kelvins">The value in kelvins.</param>
    public static Temperature FromKelvins(int kelvins) => new(kelvins - KelvinOffset);

    /// <summary>Tries to parse a temperature with its unit, such as <c>-55 °C</c>. The decimal separator is a point.</summary>
    /// <param name="text">A number, optional white space, and <c>°C</c>.</param>
    /// <param name="result">The temperature, or 0 °C if the text is not a temperature.</param>
    /// <returns><see langword="true"/> if the text is a temperature; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(string? text, out Temperature result)
    {
        bool read = QuantityText.TryRead(text, Units, out decimal value);
        result = new Temperature(value);
        return read;
    }

    /// <summary>Parses a temperature with its unit, such as <c>-55 °C</c>. The decimal separator is a point.</summary>
    /// <param name="text">A number, optional white space, and <c>°C</c>.</param>
    /// <exception cref="FormatException">The text is <see langword="null"/> or not a temperature.</exception>
    public static Temperature Parse(string text) =>
        TryParse(text, out Temperature result) ? result : throw QuantityText.NotRead(text, "temperature", Units);

    /// <summary>Determines whether two temperatures are equal.</summary>
    public static bool operator ==(Temperature left, Temperature right) => left.degreesCelsius == right.degreesCelsius;

    /// <summary>Determines whether two temperatures differ.</summary>
    public static bool operator !=(Temperature left, Temperature right) => left.degreesCelsius != right.degreesCelsius;

    /// <summary>Determines whether the first temperature is below the second.</summary>
    public static bool operator <(Temperature left, Temperature right) => left.degreesCelsius < right.degreesCelsius;

    /// <summary>Determines whether the first temperature is above the second.</summary>
    public static bool operator >(Temperature left, Temperature right) => left.degreesCelsius > right.degreesCelsius;

    /// <summary>Determines whether the first temperature is at or below the second.</summary>
    public static bool operator <=(Temperature left, Temperature right) => left.degreesCelsius <= right.degreesCelsius;

    /// <summary>Determines whether the first temperature is at or above the second.</summary>
    public static bool operator >=(Temperature left, Temperature right) => left.degreesCelsius >= right.degreesCelsius;

    /// <summary>Returns the temperature raised by a difference.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature operator +(Temperature left, TemperatureDelta right) => new(left.degreesCelsius + right.Kelvins);

    /// <summary>Returns the temperature lowered by a difference.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature operator -(Temperature left, TemperatureDelta right) => new(left.degreesCelsius - right.Kelvins);

    /// <summary>Returns the difference between two temperatures; positive if the first is warmer.</summary>
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
            _ => throw new ArgumentException("The other value is not a Temperature.", nameof(obj)),
        };

    /// <summary>Returns the temperature with its unit, such as <c>-55 °C</c>, the same in every culture.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Formats the temperature with its unit.</summary>
    /// <param name="format">A <see cref="decimal"/> format for the number, or <see langword="null"/> for all digits.</param>
    /// <param name="formatProvider">The culture of the number, or <see langword="null"/> for the invariant culture.</param>
    /// <exception cref="FormatException">The format is invalid.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        QuantityText.Write(degreesCelsius, Units[0], format ?? "0.############################", formatProvider);
}
