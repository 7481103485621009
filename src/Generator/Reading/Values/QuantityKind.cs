using System.Collections.Concurrent;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Generator.Reading.Values;

/// <summary>How a quantity is parsed, and how messages describe it.</summary>
/// <param name="Parse">Parses a value with its unit.</param>
/// <param name="Units">The units.</param>
/// <param name="Noun">The noun with its article, such as <c>a length</c>.</param>
/// <param name="Example">An example of a value.</param>
/// <param name="RangeExample">An example of a range.</param>
internal sealed record QuantityKind<T>(TryParse<T> Parse, IReadOnlyList<Unit> Units, string Noun, string Example, string RangeExample)
    where T : struct, IComparable<T>
{
    // The ranges are few and never change, and each value of a catalog is compared with one.
    private readonly ConcurrentDictionary<PlausibleRange, (T Least, T Most)> bounds = [];

    public bool Includes(PlausibleRange range, T value)
    {
        if (!bounds.TryGetValue(range, out (T Least, T Most) ends))
        {
            ends = ParseEnds(range);
            bounds.TryAdd(range, ends);
        }

        return value.CompareTo(ends.Least) >= 0 && value.CompareTo(ends.Most) <= 0;
    }

    private (T Least, T Most) ParseEnds(PlausibleRange range) =>
        Parse(range.Least, out T least) && Parse(range.Most, out T most)
            ? (least, most)
            : throw new FormatException($"The range {range} has other units than {Noun}.");
}

/// <summary>The quantities of the catalog language.</summary>
internal static class QuantityKinds
{
    public static QuantityKind<ElectricCurrent> Current { get; } =
        new(ElectricCurrent.TryParse, ElectricCurrent.Units, "a current", "1.5 A", "0.3 A to 0.5 A");

    public static QuantityKind<ElectricPotential> Potential { get; } =
        new(ElectricPotential.TryParse, ElectricPotential.Units, "a voltage", "1.5 V", "50 V to 60 V");

    public static QuantityKind<ElectricResistance> Resistance { get; } =
        new(ElectricResistance.TryParse, ElectricResistance.Units, "a resistance", "1.5 Ω", "70 mΩ to 90 mΩ");

    public static QuantityKind<Length> Length { get; } =
        new(Keyway.Length.TryParse, Keyway.Length.Units, "a length", "1.5 mm", "0.2 mm to 0.3 mm");

    public static QuantityKind<Force> Force { get; } = new(Keyway.Force.TryParse, Keyway.Force.Units, "a force", "1.5 N", "0.1 N to 0.2 N");

    public static QuantityKind<Mass> Mass { get; } = new(Keyway.Mass.TryParse, Keyway.Mass.Units, "a mass", "1.5 g", "0.1 g to 0.2 g");

    public static QuantityKind<Ratio> Ratio { get; } = new(Keyway.Ratio.TryParse, Keyway.Ratio.Units, "a ratio", "1.5 %", "90 % to 95 %");

    public static QuantityKind<Temperature> Temperature { get; } =
        new(Keyway.Temperature.TryParse, Keyway.Temperature.Units, "a temperature", "1.5 °C", "-55 °C to 85 °C");

    public static QuantityKind<TimeSpan> Duration { get; } =
        new(DurationText.TryParse, DurationText.Units, "a duration", "30 min", "5 min to 30 min");
}
