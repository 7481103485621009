using System.Globalization;

namespace Keyway;

/// <summary>Values of a section, read by their keys. What is missing, or was written by a version that knows more, reads as absent.</summary>
internal readonly struct FactValues(IReadOnlyDictionary<string, string> values)
{
    private static readonly string[] RangeSeparator = [" to "];

    public bool IsEmpty => values.Count == 0;

    public string? Text(string key) => values.TryGetValue(key, out string? text) ? text : null;

    public int? Count(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    public ElectricCurrent? Current(string key) => ElectricCurrent.TryParse(Text(key), out ElectricCurrent value) ? value : null;

    public ElectricPotential? Potential(string key) => ElectricPotential.TryParse(Text(key), out ElectricPotential value) ? value : null;

    public ElectricResistance? Resistance(string key) =>
        ElectricResistance.TryParse(Text(key), out ElectricResistance value) ? value : null;

    public Length? Length(string key) => Keyway.Length.TryParse(Text(key), out Length value) ? value : null;

    public Force? Force(string key) => Keyway.Force.TryParse(Text(key), out Force value) ? value : null;

    public Mass? Mass(string key) => Keyway.Mass.TryParse(Text(key), out Mass value) ? value : null;

    public Ratio? Ratio(string key) => Keyway.Ratio.TryParse(Text(key), out Ratio value) ? value : null;

    public Temperature? Temperature(string key) => Keyway.Temperature.TryParse(Text(key), out Temperature value) ? value : null;

    public TimeSpan? Duration(string key) => DurationText.TryParse(Text(key), out TimeSpan value) ? value : null;

    public TemperatureRange? Temperatures(string key) =>
        Text(key)?.Contains(RangeSeparator[0]) == true
        && TryEnds(key, Keyway.Temperature.TryParse, out Temperature minimum, out Temperature maximum)
            ? new TemperatureRange(minimum, maximum)
            : null;

    public QuantityRange<Length>? Lengths(string key) =>
        TryEnds(key, Keyway.Length.TryParse, out Length minimum, out Length maximum) ? new QuantityRange<Length>(minimum, maximum) : null;

    public QuantityRange<Ratio>? Ratios(string key) =>
        TryEnds(key, Keyway.Ratio.TryParse, out Ratio minimum, out Ratio maximum) ? new QuantityRange<Ratio>(minimum, maximum) : null;

    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct => Text(key) is { } text && choices.TryGetValue(text, out T choice) ? choice : null;

    /// <summary>Reads <c>0.2 mm to 0.3 mm</c>, or one value for both ends.</summary>
    public static bool TryRange<T>(string? text, TryParse<T> parse, out T minimum, out T maximum)
        where T : struct, IComparable<T>
    {
        string[] ends = (text ?? "").Split(RangeSeparator, StringSplitOptions.None);
        maximum = default;
        return parse(ends[0], out minimum)
            && ends.Length <= 2
            && parse(ends[ends.Length - 1], out maximum)
            && minimum.CompareTo(maximum) <= 0;
    }

    private bool TryEnds<T>(string key, TryParse<T> parse, out T minimum, out T maximum)
        where T : struct, IComparable<T> => TryRange(Text(key), parse, out minimum, out maximum);

    public delegate bool TryParse<T>(string? text, out T value);
}
