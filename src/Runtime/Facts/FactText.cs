using System.Globalization;

namespace Keyway;

/// <summary>How lines of a fact sheet are divided, and numbers are written in them.</summary>
internal static class FactText
{
    public static readonly string[] FieldSeparator = [": "];

    public static bool TryInt(string? text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
