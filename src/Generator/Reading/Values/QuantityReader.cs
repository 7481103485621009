using System.Globalization;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Values;

/// <summary>
/// Reads numbers and quantities. A number without a unit, with the unit of another quantity, or outside the range that is plausible for its
/// key is an error.
/// </summary>
internal sealed class QuantityReader(CatalogReport report)
{
    public const int GreatestCount = 1_000_000;

    /// <summary>Reads a quantity, or returns null after reporting an error; null also if there is no node.</summary>
    public T? Read<T>(CatalogNode? node, QuantityKind<T> kind, PlausibleRange range)
        where T : struct, IComparable<T>
    {
        if (node is ScalarNode { Text.Length: > 0 } scalar)
        {
            return Read(scalar, scalar.Text, kind, range);
        }

        if (node is not null)
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"expected {kind.Noun} with its unit, such as '{kind.Example}', not {node.Description}"
            );
        }

        return null;
    }

    public Length? ReadLength(CatalogNode? node, PlausibleRange range) => Read(node, QuantityKinds.Length, range);

    /// <summary>Reads a range, or a single quantity as the range that contains only it.</summary>
    public QuantityRange<T>? ReadRangeOrValue<T>(CatalogNode node, QuantityKind<T> kind, PlausibleRange range)
        where T : struct, IComparable<T>
    {
        if (node is ScalarNode scalar && QuantityFaults.SplitRange(scalar.Text) is not null)
        {
            return ReadRange(scalar, kind, range, range);
        }

        return Read(node, kind, range) is { } value ? new QuantityRange<T>(value, value) : null;
    }

    /// <summary>Reads a range of quantities, with a unit at each end.</summary>
    public QuantityRange<T>? ReadRange<T>(CatalogNode node, QuantityKind<T> kind, PlausibleRange range)
        where T : struct, IComparable<T> => ReadRange(node, kind, range, range);

    public TemperatureRange? ReadTemperatureRange(CatalogNode node, PlausibleRange lower, PlausibleRange upper) =>
        ReadRange(node, QuantityKinds.Temperature, lower, upper) is { } range ? new TemperatureRange(range.Minimum, range.Maximum) : null;

    /// <summary>Reads lengths separated by commas, such as <c>2.5 mm, 3.0 mm</c>; datasheet tables have such rows.</summary>
    public IReadOnlyList<Length> ReadLengths(CatalogNode node, PlausibleRange range)
    {
        if (node is not ScalarNode { Text.Length: > 0 } scalar)
        {
            report.Add(CatalogRules.Value, node.Span, $"expected lengths, such as '2.5 mm, 3.0 mm', not {node.Description}");
            return [];
        }

        if (!scalar.Text.Contains(','))
        {
            return Read(scalar, scalar.Text, QuantityKinds.Length, range) is { } only ? [only] : [];
        }

        string[] items = scalar.Text.Split(',');
        if (items.Skip(1).Any(item => item.Length > 0 && char.IsDigit(item[0])) && items.Any(item => HasNoUnit(item)))
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"{scalar.Description} is ambiguous; give each length its unit, such as '2.5 mm, 3.0 mm', and write a point before decimals"
            );
            return [];
        }

        var lengths = new List<Length>();
        foreach (string item in items)
        {
            if (Read(scalar, item, QuantityKinds.Length, range) is { } length)
            {
                lengths.Add(length);
            }
        }

        return lengths;
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

    /// <summary>Reads a count that is a value and not a key, and has neither leading zeros nor a value outside its range.</summary>
    public int? ReadCount(CatalogNode node, PlausibleRange range, string what = "a count")
    {
        if (ReadCount(node, what) is not { } count)
        {
            return null;
        }

        string text = ((ScalarNode)node).Text;
        if (text[0] == '0')
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"{node.Description} has leading zeros; write '{count.ToString(CultureInfo.InvariantCulture)}' if that is meant"
            );
            return null;
        }

        int least = int.Parse(range.Least, CultureInfo.InvariantCulture);
        int most = int.Parse(range.Most, CultureInfo.InvariantCulture);
        if (count >= least && count <= most)
        {
            return count;
        }

        report.Add(CatalogRules.Value, node.Span, $"{text} is outside the plausible range {range}");
        return null;
    }

    /// <summary>Reads a cell of a table, a number in the unit of the table.</summary>
    public decimal? ReadCell(CatalogNode node)
    {
        if (
            node is not ScalarNode scalar
            || !decimal.TryParse(
                scalar.Text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out decimal value
            )
            || value is < -GreatestCount or > GreatestCount
        )
        {
            report.Add(CatalogRules.Value, node.Span, $"expected a number in the unit of the table, such as 7.2, not {node.Description}");
            return null;
        }

        if (QuantityFaults.ExplainDigits(scalar.Text) is { } fault)
        {
            report.Add(CatalogRules.Value, node.Span, fault);
            return null;
        }

        return value;
    }

    private QuantityRange<T>? ReadRange<T>(CatalogNode node, QuantityKind<T> kind, PlausibleRange lower, PlausibleRange upper)
        where T : struct, IComparable<T>
    {
        if (
            node is not ScalarNode scalar
            || QuantityFaults.SplitRange(scalar.Text) is not { } ends
            || !kind.Parse(ends.Minimum, out T minimum)
            || !kind.Parse(ends.Maximum, out T maximum)
        )
        {
            string noun = kind.Noun.Substring(kind.Noun.IndexOf(' ') + 1);
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"expected a range of {noun}s with a unit at each end, such as '{kind.RangeExample}', not {node.Description}"
            );
            return null;
        }

        if (minimum.CompareTo(maximum) > 0)
        {
            string turned = MessageText.Quote($"{ends.Maximum.Trim()} to {ends.Minimum.Trim()}");
            report.Add(CatalogRules.Value, node.Span, $"{scalar.Description} goes downwards; write {turned} if both ends are right");
            return null;
        }

        bool isSound = Check(scalar, ends.Minimum, minimum, kind, lower) && Check(scalar, ends.Maximum, maximum, kind, upper);
        return isSound ? new QuantityRange<T>(minimum, maximum) : null;
    }

    private T? Read<T>(ScalarNode node, string text, QuantityKind<T> kind, PlausibleRange range)
        where T : struct, IComparable<T>
    {
        if (kind.Parse(text, out T value))
        {
            return Check(node, text, value, kind, range) ? value : null;
        }

        report.Add(CatalogRules.Value, node.Span, QuantityFaults.Explain(text, kind));
        return null;
    }

    /// <summary>Checks the digits of a value that could be parsed, and its range.</summary>
    private bool Check<T>(ScalarNode node, string text, T value, QuantityKind<T> kind, PlausibleRange range)
        where T : struct, IComparable<T>
    {
        if (QuantityFaults.ExplainDigits(text) is { } fault)
        {
            report.Add(CatalogRules.Value, node.Span, fault);
            return false;
        }

        if (kind.Includes(range, value))
        {
            return true;
        }

        report.Add(
            CatalogRules.Value,
            node.Span,
            $"{MessageText.Shorten(text.Trim())} is outside the plausible range {range}" + QuantityFaults.SuggestWithin(text, kind, range)
        );
        return false;
    }

    private static bool HasNoUnit(string item) =>
        item.Trim() is { Length: > 0 } number && number.All(character => character is (>= '0' and <= '9') or '.');
}
