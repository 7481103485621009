using System.Globalization;

namespace Keyway.Text;

/// <summary>Phrases shared by messages.</summary>
internal static class Wording
{
    /// <summary>Returns <c>a</c>, <c>a and b</c>, or <c>a, b and c</c>.</summary>
    public static string JoinWithAnd(IReadOnlyList<string> items) => List(items, "and");

    /// <summary>Returns <c>a</c>, <c>a or b</c>, or <c>a, b or c</c>.</summary>
    public static string JoinWithOr(IReadOnlyList<string> items) => List(items, "or");

    public static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string FormatCount(int count, string noun) => FormatNumber(count) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>Returns the name with its article, depending on its pronunciation: <c>an F4</c>, <c>a P4</c>.</summary>
    public static string WithArticle(string name)
    {
        bool spelled = name.Length == 1 || (name.Length > 1 && !char.IsLower(name[1]));
        string vowels = spelled ? "AEFHILMNORSX8aefhilmnorsx" : "AEIOUaeiou8";
        return (name.Length > 0 && vowels.IndexOf(name[0]) >= 0 ? "an " : "a ") + name;
    }

    /// <summary>Returns <c>2.5 mm</c> or <c>2.5 or 3.0 mm</c>.</summary>
    public static string FormatHeights(IReadOnlyList<Length> heights, string conjunction = "or")
    {
        var numbers = new string[heights.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            string text = heights[i].ToString();
            numbers[i] = i < numbers.Length - 1 ? WithoutUnit(text) : text;
        }

        return List(numbers, conjunction);
    }

    /// <summary>Returns <c>2.5 or 3.0 mm</c>, or <c>16.2 to 16.5 mm</c> for a range.</summary>
    public static string FormatHeights(IReadOnlyList<QuantityRange<Length>> heights, string conjunction = "or")
    {
        var items = new string[heights.Count];
        for (int i = 0; i < items.Length; i++)
        {
            string last = heights[i].Maximum.ToString();
            last = i < items.Length - 1 ? WithoutUnit(last) : last;
            items[i] = heights[i].Minimum == heights[i].Maximum ? last : $"{WithoutUnit(heights[i].Minimum.ToString())} to {last}";
        }

        return List(items, conjunction);
    }

    private static string WithoutUnit(string length) => length.Substring(0, length.Length - " mm".Length);

    private static string List(IReadOnlyList<string> items, string conjunction) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(", ", items.Take(items.Count - 1)) + " " + conjunction + " " + items[items.Count - 1],
        };
}
