using System.ComponentModel;
using Keyway.BuildTime;

namespace Keyway;

/// <summary>Numbers as a temperature: <c>70.DegreesCelsius()</c>.</summary>
// Completion offers the methods on numbers; the class itself nobody types.
[EvaluatedInBuilds]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TemperatureExtensions
{
    /// <summary>This many degrees Celsius (°C).</summary>
    /// <param name="value">The degrees Celsius.</param>
    public static Temperature DegreesCelsius(this decimal value) => Temperature.FromDegreesCelsius(value);

    /// <summary>This many degrees Celsius (°C).</summary>
    /// <param name="value">The degrees Celsius.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature DegreesCelsius(this double value) => Temperature.FromDegreesCelsius(value);

    /// <summary>This many degrees Celsius (°C).</summary>
    /// <param name="value">The degrees Celsius.</param>
    public static Temperature DegreesCelsius(this int value) => Temperature.FromDegreesCelsius(value);

    /// <summary>This many kelvins (K).</summary>
    /// <param name="value">The kelvins.</param>
    public static Temperature Kelvins(this decimal value) => Temperature.FromKelvins(value);

    /// <summary>This many kelvins (K).</summary>
    /// <param name="value">The kelvins.</param>
    /// <exception cref="OverflowException">The number is infinite, not a number, or beyond the range of <see cref="decimal"/>.</exception>
    public static Temperature Kelvins(this double value) => Temperature.FromKelvins(value);

    /// <summary>This many kelvins (K).</summary>
    /// <param name="value">The kelvins.</param>
    public static Temperature Kelvins(this int value) => Temperature.FromKelvins(value);
}
