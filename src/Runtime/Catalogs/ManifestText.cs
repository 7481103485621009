using System.Globalization;

namespace Keyway.Catalogs;

/// <summary>How lines of a fact sheet are divided, and numbers are written in them.</summary>
internal static class ManifestText
{
    public static readonly string[] FieldSeparator = [": "];

    public static bool TryParseNumber(string? text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
