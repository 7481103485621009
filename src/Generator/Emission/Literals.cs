using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Generator.Emission;

/// <summary>Catalog values as C# and XML text, so that nothing of them is read as code.</summary>
internal static class Literals
{
    /// <summary>A string literal, escaped by the compiler's own rules.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text for an XML documentation comment: on one line, without control or direction characters, markup escaped.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            UnicodeCategory category = char.GetUnicodeCategory(character);
            xml.Append(category switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => " ",
                _ => character switch
                {
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '&' => "&amp;",
                    _ => character.ToString(),
                },
            });
        }

        return xml.ToString();
    }
}
