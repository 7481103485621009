using System.Globalization;

namespace Keyway.Catalogs;

/// <summary>The separator and the number format within the lines of a series manifest.</summary>
internal static class ManifestText
{
    public static readonly string[] FieldSeparator = [": "];

    /// <summary>Parses names with their values, such as <c>plating=F packing=-TR</c>; what has another form is left out.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ParsePairs(string text)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (string item in text.Split(' '))
        {
            int sign = item.IndexOf('=');
            if (sign > 0)
            {
                pairs.Add(new KeyValuePair<string, string>(item.Substring(0, sign), item.Substring(sign + 1)));
            }
        }

        return pairs;
    }

    public static bool TryParseNumber(string? text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
