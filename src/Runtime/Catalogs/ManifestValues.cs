using System.Globalization;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Catalogs;

/// <summary>
/// The values of a section by key. A value that is missing or has an unknown format (from a newer version) reads as null.
/// </summary>
internal readonly struct ManifestValues(IReadOnlyDictionary<string, string> values)
{
    private const string RangeSeparator = " to ";
    private static readonly string[] PointSeparator = [", "];

    public bool IsEmpty => values.Count == 0;

    public string? GetText(string key) => values.TryGetValue(key, out string? text) ? text : null;

    public int? GetCount(string key) =>
        int.TryParse(GetText(key), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    public ElectricCurrent? GetCurrent(string key) => ElectricCurrent.TryParse(GetText(key), out ElectricCurrent value) ? value : null;

    public ElectricPotential? GetPotential(string key) =>
        ElectricPotential.TryParse(GetText(key), out ElectricPotential value) ? value : null;

    public ElectricResistance? GetResistance(string key) =>
        ElectricResistance.TryParse(GetText(key), out ElectricResistance value) ? value : null;

    public Length? GetLength(string key) => Keyway.Length.TryParse(GetText(key), out Length value) ? value : null;

    public Force? GetForce(string key) => Keyway.Force.TryParse(GetText(key), out Force value) ? value : null;

    public Mass? GetMass(string key) => Keyway.Mass.TryParse(GetText(key), out Mass value) ? value : null;

    public Ratio? GetRatio(string key) => Keyway.Ratio.TryParse(GetText(key), out Ratio value) ? value : null;

    public Temperature? GetTemperature(string key) => Keyway.Temperature.TryParse(GetText(key), out Temperature value) ? value : null;

    public TimeSpan? GetDuration(string key) => DurationText.TryParse(GetText(key), out TimeSpan value) ? value : null;

    public TemperatureRange? GetTemperatures(string key) =>
        GetText(key)?.Contains(RangeSeparator) == true
        && TryEnds(key, Keyway.Temperature.TryParse, out Temperature minimum, out Temperature maximum)
            ? new TemperatureRange(minimum, maximum)
            : null;

    public QuantityRange<Length>? GetLengths(string key) =>
        TryEnds(key, Keyway.Length.TryParse, out Length minimum, out Length maximum) ? new QuantityRange<Length>(minimum, maximum) : null;

    public QuantityRange<Ratio>? GetRatios(string key) =>
        TryEnds(key, Keyway.Ratio.TryParse, out Ratio minimum, out Ratio maximum) ? new QuantityRange<Ratio>(minimum, maximum) : null;

    /// <summary>Reads a curve such as <c>20 °C: 2 A, 65 °C: 1.5 A</c>; empty if there is none, or if a point cannot be read.</summary>
    public IReadOnlyList<DeratingPoint> GetCurve(string key)
    {
        var points = new List<DeratingPoint>();
        foreach (string point in GetText(key)?.Split(PointSeparator, StringSplitOptions.None) ?? [])
        {
            string[] ends = point.Split(ManifestText.FieldSeparator, StringSplitOptions.None);
            if (
                ends.Length != 2
                || !Keyway.Temperature.TryParse(ends[0], out Temperature ambient)
                || !ElectricCurrent.TryParse(ends[1], out ElectricCurrent current)
                || (points.Count > 0 && ambient <= points[points.Count - 1].AmbientTemperature)
            )
            {
                return [];
            }

            points.Add(new DeratingPoint(ambient, current));
        }

        return points;
    }

    public T? GetChoice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct => GetText(key) is { } text && choices.TryGetValue(text, out T choice) ? choice : null;

    /// <summary>Parses <c>0.2 mm to 0.3 mm</c>, or a single value for both ends.</summary>
    public static bool TryParseRange<T>(string? text, TryParse<T> parse, out T minimum, out T maximum)
        where T : struct, IComparable<T>
    {
        int place = text?.IndexOf(RangeSeparator, StringComparison.Ordinal) ?? -1;
        if (place < 0)
        {
            bool isRead = parse(text, out minimum);
            maximum = minimum;
            return isRead;
        }

        maximum = default;
        return parse(text!.Substring(0, place), out minimum)
            && parse(text.Substring(place + RangeSeparator.Length), out maximum)
            && minimum.CompareTo(maximum) <= 0;
    }

    private bool TryEnds<T>(string key, TryParse<T> parse, out T minimum, out T maximum)
        where T : struct, IComparable<T> => TryParseRange(GetText(key), parse, out minimum, out maximum);
}
