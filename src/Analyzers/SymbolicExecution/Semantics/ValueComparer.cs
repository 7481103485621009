using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Sorts known values whose order depends neither on the culture nor on the version of .NET.</summary>
internal static class ValueComparer
{
    // All pairs are compared.
    private const int MaximumRanked = 200;

    /// <summary>
    /// Determines whether values are known and can be sorted: numbers, Booleans, dates, time spans or quantities of Keyway, all of one
    /// type.
    /// </summary>
    public static bool CanCompare(IReadOnlyList<Value> values) =>
        values.All(value => value.IsKnown && IsOrdered(value.Content))
        && values.Select(value => value.Content!.GetType()).Distinct().Count() <= 1;

    /// <summary>Returns the indices of the values in sorted order, by a stable sort.</summary>
    /// <param name="keys">Values that can be sorted.</param>
    /// <param name="ranks">For each value, a rank by which it is sorted before the value itself.</param>
    /// <param name="descends">Whether the highest value comes first among those of one rank.</param>
    public static int[] Sort(IReadOnlyList<Value> keys, IReadOnlyList<int> ranks, bool descends)
    {
        IOrderedEnumerable<int> order = Enumerable.Range(0, keys.Count).OrderBy(index => ranks[index]);
        return [.. descends ? order.ThenByDescending(index => keys[index].Content) : order.ThenBy(index => keys[index].Content)];
    }

    /// <summary>
    /// Returns the place of each string in the order of a comparer, equal for strings that it has as equal; null if one of them is unknown.
    /// </summary>
    public static IReadOnlyList<Value>? Rank(IReadOnlyList<Value> texts, StringComparer comparer)
    {
        if (!texts.All(text => text is { IsKnown: true, Content: string or null }))
        {
            return null;
        }

        List<string?> sorted = [.. texts.Select(text => (string?)text.Content).Distinct(comparer).OrderBy(text => text, comparer)];
        return
        [
            .. texts.Select(text => Value.Known(sorted.FindIndex(other => comparer.Equals(other!, (string?)text.Content!)), text.Origin)),
        ];
    }

    /// <summary>
    /// Returns the place of each string in the order in which all cultures sort them; null if one of them is unknown, or cultures differ.
    /// </summary>
    public static IReadOnlyList<Value>? RankByCulture(IReadOnlyList<Value> texts)
    {
        if (texts.Count > MaximumRanked || !texts.All(text => text is { IsKnown: true, Content: string }))
        {
            return null;
        }

        List<Value> places = [];
        foreach (Value text in texts)
        {
            int place = 0;
            foreach (Value other in texts)
            {
                if (CultureText.Compare((string)text.Content!, (string)other.Content!) is not { } order)
                {
                    return null;
                }

                place += order > 0 ? 1 : 0;
            }

            places.Add(Value.Known(place, text.Origin));
        }

        return places;
    }

    // Not strings, whose order depends on the culture, nor NaN and negative zero, which CompareTo, < and Math.Max order differently.
    private static bool IsOrdered(object? content) =>
        content is int or long or decimal or bool or char or sbyte or byte or short or ushort or TimeSpan or DateTime or CalendarDay
        || (content is double number && !double.IsNaN(number) && !(number == 0 && 1 / number < 0))
        || (content is IComparable && content.GetType() is { IsValueType: true } type && type.Assembly == typeof(Interconnect).Assembly);
}
