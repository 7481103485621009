using System.ComponentModel;
using Keyway.BuildTime;

namespace Keyway;

/// <summary>Extension methods that create a temperature from a number, such as <c>70.DegreesCelsius()</c>.</summary>
// Hidden, because completion offers the methods on numbers: the name of the class is never typed.
[EvaluatedInBuilds]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TemperatureExtensions
{
    /// <summary>Creates a temperature of this many degrees Celsius (°C).</summary>
    /// <param name="value">The value in degrees Celsius.</param>
    public static Temperature DegreesCelsius(this decimal value) => Temperature.FromDegreesCelsius(value);

    /// <summary>Creates a temperature of this many degrees Celsius (°C).</summary>
    /// <param name="value">The value in degrees Celsius.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature DegreesCelsius(this double value) => Temperature.FromDegreesCelsius(value);

    /// <summary>Creates a temperature of this many degrees Celsius (°C).</summary>
    /// <param name="value">The value in degrees Celsius.</param>
    public static Temperature DegreesCelsius(this int value) => Temperature.FromDegreesCelsius(value);

    /// <summary>Creates a temperature of this many kelvins (K).</summary>
    /// <param name="value">The value in kelvins.</param>
    public static Temperature Kelvins(this decimal value) => Temperature.FromKelvins(value);

    /// <summary>Creates a temperature of this many kelvins (K).</summary>
    /// <param name="value">The value in kelvins.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature Kelvins(this double value) => Temperature.FromKelvins(value);

    /// <summary>Creates a temperature of this many kelvins (K).</summary>
    /// <param name="value">The value in kelvins.</param>
    public static Temperature Kelvins(this int value) => Temperature.FromKelvins(value);
}
