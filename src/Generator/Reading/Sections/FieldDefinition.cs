using Keyway.Catalogs;
using Keyway.Generator.Reading.Values;

namespace Keyway.Generator.Reading.Sections;

/// <summary>A key of a section.</summary>
/// <param name="Key">The key, one of <see cref="SectionKeys"/>.</param>
/// <param name="Kind">The kind of its value.</param>
internal sealed record FieldDefinition(string Key, ValueKind Kind)
{
    /// <summary>Creates the definition of a number or a quantity.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">The kind of its value.</param>
    /// <param name="least">The smallest plausible value.</param>
    /// <param name="most">The greatest plausible value.</param>
    public FieldDefinition(string key, ValueKind kind, string least, string most)
        : this(key, kind, new PlausibleRange(least, most)) { }

    /// <summary>Creates the definition of a number or a quantity.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">The kind of its value.</param>
    /// <param name="range">The plausible range of its value.</param>
    public FieldDefinition(string key, ValueKind kind, PlausibleRange range)
        : this(key, kind)
    {
        Range = range;
        UpperRange = range;
    }

    /// <summary>Gets the plausible range of the value, or of the lower end of a range; null if the value is neither.</summary>
    public PlausibleRange? Range { get; private init; }

    /// <summary>Gets the plausible range of the upper end of a range; the same as <see cref="Range"/> unless the key has two.</summary>
    public PlausibleRange? UpperRange { get; private init; }

    /// <summary>Creates the definition of a range of temperatures that lies around room temperature.</summary>
    /// <remarks>A range such as <c>55 °C to 85 °C</c> lacks a sign.</remarks>
    public static FieldDefinition AroundRoomTemperature(string key) =>
        new(key, ValueKind.Temperatures)
        {
            Range = new PlausibleRange("-200 °C", "30 °C"),
            UpperRange = new PlausibleRange("20 °C", "300 °C"),
        };
}
