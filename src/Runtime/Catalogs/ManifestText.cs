using System.Globalization;

namespace Keyway.Catalogs;

/// <summary>The separator and the number format within the lines of a series manifest.</summary>
internal static class ManifestText
{
    public static readonly string[] FieldSeparator = [": "];

    public static bool TryParseNumber(string? text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
