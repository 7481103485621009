using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Which of two known values comes first, where every culture and every framework agree.</summary>
internal static class ValueComparer
{
    /// <summary>Whether values can be put in order: numbers and truth values of one type, and Keyway's quantities.</summary>
    public static bool CanCompare(IReadOnlyList<Value> values) =>
        values.All(value => value.IsKnown && IsOrdered(value.Content))
        && values.Select(value => value.Content!.GetType()).Distinct().Count() <= 1;

    /// <summary>The places of the values from the lowest to the highest; those of equal values stay as they are.</summary>
    /// <param name="keys">Values that can be put in order.</param>
    /// <param name="ranks">What comes before the keys, for each of them.</param>
    /// <param name="descends">Whether the highest comes first.</param>
    public static int[] Sort(IReadOnlyList<Value> keys, IReadOnlyList<int> ranks, bool descends)
    {
        IOrderedEnumerable<int> order = Enumerable.Range(0, keys.Count).OrderBy(place => ranks[place]);
        return [.. descends ? order.ThenByDescending(place => keys[place].Content) : order.ThenBy(place => keys[place].Content)];
    }

    // Texts are compared as the culture has it.
    private static bool IsOrdered(object? content) =>
        content is int or long or decimal or bool or char or sbyte or byte or short or ushort
        || (content is double number && !double.IsNaN(number) && !(number == 0 && 1 / number < 0))
        || (content is IComparable && content.GetType() is { IsValueType: true } type && type.Assembly == typeof(Interconnect).Assembly);
}
