using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Quantities;
using Keyway.Text;

namespace Keyway.Generator.Reading.Values;

/// <summary>Reads numbers and quantities. A number without a unit, or with the unit of another quantity, is an error.</summary>
internal sealed class QuantityReader(CatalogReport report)
{
    private const int GreatestCount = 1_000_000;

    // Plausible ranges: no connector has values outside them, so such a value is a mistake.
    private static readonly (ElectricCurrent, ElectricCurrent) Currents = (
        ElectricCurrent.FromMicroamperes(1),
        ElectricCurrent.FromAmperes(10_000)
    );
    private static readonly (ElectricPotential, ElectricPotential) Potentials = (
        ElectricPotential.FromMillivolts(1),
        ElectricPotential.FromKilovolts(1_000)
    );
    private static readonly (ElectricResistance, ElectricResistance) Resistances = (
        ElectricResistance.FromMilliohms(0.001m),
        ElectricResistance.FromMegaohms(1_000_000_000)
    );

    private static readonly (Length, Length) Sizes = (Keyway.Length.FromMicrometers(1), Keyway.Length.FromMeters(1));
    private static readonly (Temperature, Temperature) Temperatures = (
        Keyway.Temperature.FromKelvins(0),
        Keyway.Temperature.FromDegreesCelsius(2_000)
    );

    private static readonly (Force, Force) Forces = (Keyway.Force.FromMillinewtons(0.01m), Keyway.Force.FromNewtons(100_000));
    private static readonly (Mass, Mass) Masses = (Keyway.Mass.FromMilligrams(0.001m), Keyway.Mass.FromKilograms(100));
    private static readonly (Ratio, Ratio) Ratios = (Keyway.Ratio.FromPercent(1), Keyway.Ratio.FromPercent(200));
    private static readonly (Ratio, Ratio) Shares = (Keyway.Ratio.Zero, Keyway.Ratio.FromPercent(100));

    public ElectricCurrent? ReadCurrent(CatalogNode? node) =>
        Read(node, ElectricCurrent.TryParse, ElectricCurrent.Units, "a current", Currents);

    public ElectricPotential? ReadPotential(CatalogNode? node) =>
        Read(node, ElectricPotential.TryParse, ElectricPotential.Units, "a voltage", Potentials);

    public ElectricResistance? ReadResistance(CatalogNode? node) =>
        Read(node, ElectricResistance.TryParse, ElectricResistance.Units, "a resistance", Resistances);

    public Length? ReadLength(CatalogNode? node) => Read(node, Keyway.Length.TryParse, Keyway.Length.Units, "a length", Sizes);

    public Force? ReadForce(CatalogNode? node) => Read(node, Keyway.Force.TryParse, Keyway.Force.Units, "a force", Forces);

    public Mass? ReadMass(CatalogNode? node) => Read(node, Keyway.Mass.TryParse, Keyway.Mass.Units, "a mass", Masses);

    public Ratio? ReadRatio(CatalogNode? node) => Read(node, Keyway.Ratio.TryParse, Keyway.Ratio.Units, "a ratio", Ratios);

    private Ratio? ReadShare(CatalogNode? node) => Read(node, Keyway.Ratio.TryParse, Keyway.Ratio.Units, "a ratio", Shares);

    public Temperature? ReadTemperature(CatalogNode? node) =>
        Read(node, Keyway.Temperature.TryParse, Keyway.Temperature.Units, "a temperature", Temperatures);

    public QuantityRange<Length>? ReadLengthRange(CatalogNode node) =>
        Range(node, Keyway.Length.TryParse, ReadLength, Sizes, "0.2 mm to 0.3 mm");

    public QuantityRange<Ratio>? ReadShareRange(CatalogNode node) => Range(node, Keyway.Ratio.TryParse, ReadShare, Shares, "90 % to 95 %");

    /// <summary>Reads a duration and returns its text, or null after reporting an error.</summary>
    public string? ReadDuration(CatalogNode node)
    {
        if (node is ScalarNode scalar && DurationText.TryParse(scalar.Text, out TimeSpan duration) && duration > TimeSpan.Zero)
        {
            return scalar.Text.Trim();
        }

        string units = Wording.JoinWithOr([.. DurationText.Units.Select(unit => unit.Symbol)]);
        report.Add(CatalogRules.Value, node.Span, $"expected a duration with its unit ({units}), such as '30 min', not {node.Description}");
        return null;
    }

    /// <summary>Reads lengths separated by commas, such as <c>2.5 mm, 3.0 mm</c>; datasheet tables have such rows.</summary>
    public IReadOnlyList<Length> Lengths(CatalogNode node)
    {
        if (node is not ScalarNode scalar)
        {
            report.Add(CatalogRules.Value, node.Span, $"expected lengths, such as '2.5 mm, 3.0 mm', not {node.Description}");
            return [];
        }

        var lengths = new List<Length>();
        foreach (string item in scalar.Text.Split(','))
        {
            if (Read(scalar, item, Keyway.Length.TryParse, Keyway.Length.Units, "a length", Sizes) is { } length)
            {
                lengths.Add(length);
            }
        }

        return lengths;
    }

    public TemperatureRange? ReadTemperatureRange(CatalogNode? node)
    {
        if (node is null)
        {
            return null;
        }

        string[] ends = node is ScalarNode scalar ? scalar.Text.Split([" to "], StringSplitOptions.None) : [];
        if (
            ends.Length == 2
            && Keyway.Temperature.TryParse(ends[0], out Temperature minimum)
            && Keyway.Temperature.TryParse(ends[1], out Temperature maximum)
        )
        {
            if (!IsWithin(node, minimum, Temperatures) || !IsWithin(node, maximum, Temperatures))
            {
                return null;
            }

            if (minimum <= maximum)
            {
                return new TemperatureRange(minimum, maximum);
            }

            report.Add(CatalogRules.Value, node.Span, $"a range of temperatures must go upwards; write '{maximum} to {minimum}'");
            return null;
        }

        report.Add(CatalogRules.Value, node.Span, $"expected a range of temperatures, such as '-55 °C to 85 °C', not {node.Description}");
        return null;
    }

    public int? ReadCount(CatalogNode? node, string what)
    {
        if (node is null)
        {
            return null;
        }

        if (
            node is ScalarNode scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && count is > 0 and <= GreatestCount
        )
        {
            return count;
        }

        report.Add(CatalogRules.Value, node.Span, $"expected {what}, a whole number from 1 to {GreatestCount}, not {node.Description}");
        return null;
    }

    /// <summary>Reads a cell of a table, a number in the unit of the table.</summary>
    public decimal? Cell(CatalogNode node)
    {
        if (
            node is ScalarNode scalar
            && decimal.TryParse(
                scalar.Text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out decimal value
            )
            && value is >= -1_000_000 and <= 1_000_000
        )
        {
            return value;
        }

        report.Add(CatalogRules.Value, node.Span, $"expected a number in the unit of the table, such as 7.2, not {node.Description}");
        return null;
    }

    private QuantityRange<T>? Range<T>(
        CatalogNode node,
        TryParse<T> parse,
        Func<CatalogNode, T?> one,
        (T Least, T Most) plausible,
        string example
    )
        where T : struct, IComparable<T>
    {
        if (node is not ScalarNode scalar || !scalar.Text.Contains(" to "))
        {
            return one(node) is { } value ? new QuantityRange<T>(value, value) : null;
        }

        if (ManifestValues.TryParseRange(scalar.Text, parse, out T minimum, out T maximum))
        {
            return IsWithin(node, minimum, plausible) && IsWithin(node, maximum, plausible) ? new QuantityRange<T>(minimum, maximum) : null;
        }

        report.Add(
            CatalogRules.Value,
            node.Span,
            $"expected an ascending range with a unit at each end, such as '{example}', not {node.Description}"
        );
        return null;
    }

    private T? Read<T>(CatalogNode? node, TryParse<T> parse, IReadOnlyList<Unit> units, string noun, (T Least, T Most) plausible)
        where T : struct, IComparable<T>
    {
        if (node is ScalarNode scalar)
        {
            return Read(scalar, scalar.Text, parse, units, noun, plausible);
        }

        if (node is not null)
        {
            report.Add(CatalogRules.Value, node.Span, $"expected {noun} with its unit, not {node.Description}");
        }

        return null;
    }

    private T? Read<T>(ScalarNode node, string text, TryParse<T> parse, IReadOnlyList<Unit> units, string noun, (T Least, T Most) plausible)
        where T : struct, IComparable<T>
    {
        if (parse(text, out T value))
        {
            return IsWithin(node, value, plausible) ? value : null;
        }

        bool isNumber = QuantityText.TrySplit(text, out _, out string symbol);
        string symbols = Wording.JoinWithOr([.. units.Select(unit => unit.Symbol)]);
        report.Add(
            CatalogRules.Value,
            node.Span,
            text.Contains(',') && parse(text.Replace(',', '.'), out _)
                    ? $"'{text.Trim()}' has a decimal comma; write '{text.Trim().Replace(',', '.')}'"
                : !isNumber ? $"'{text.Trim()}' is not {noun}; write a number and a unit ({symbols}), such as '1.5 {units[0].Symbol}'"
                : symbol.Length == 0 ? $"'{text.Trim()}' has no unit; write '{text.Trim()} {units[0].Symbol}' if {units[0].Symbol} is meant"
                : $"'{text.Trim()}' is not {noun}; the unit must be {symbols}, not '{symbol}'"
        );
        return null;
    }

    private bool IsWithin<T>(CatalogNode node, T value, (T Least, T Most) plausible)
        where T : struct, IComparable<T>
    {
        if (value.CompareTo(plausible.Least) >= 0 && value.CompareTo(plausible.Most) <= 0)
        {
            return true;
        }

        report.Add(CatalogRules.Value, node.Span, $"{value} is outside the plausible range {plausible.Least} to {plausible.Most}");
        return false;
    }
}
