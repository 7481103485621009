using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>Ranges in the notation of the datasheets, as in <c>-55 to +85°C</c>.</summary>
internal static class Ranges
{
    public static TemperatureRange Celsius(int minimum, int maximum) => new(minimum.DegreesCelsius(), maximum.DegreesCelsius());

    public static QuantityRange<Ratio> Percent(int minimum, int maximum) => new(minimum.Percent(), maximum.Percent());

    public static QuantityRange<Ratio> PartsPerMillion(int minimum, int maximum) =>
        new(minimum.PartsPerMillion(), maximum.PartsPerMillion());

    public static QuantityRange<Length> Millimeters(decimal minimum, decimal maximum) => new(minimum.Millimeters(), maximum.Millimeters());
}
