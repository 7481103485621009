using System.Text.RegularExpressions;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Sections;

/// <summary>
/// Reads names that have a form of their own: web addresses, words for roles, and names that may contain fields of the part.
/// </summary>
internal static class NamesReader
{
    public static string? ReadAddress(CatalogNode node, CatalogReport report) =>
        Read(node, @"^https?://[!-~]{1,380}$", "a web address, such as 'https://acme.example/t2.pdf'", report);

    public static string? ReadWord(CatalogNode node, CatalogReport report) =>
        Read(node, "^[a-z][a-z -]{0,28}[a-z]$", "a word in lower case in the singular, such as 'plug'", report);

    public static string? ReadPattern(CatalogNode node, CatalogReport report) =>
        Read(
            node,
            @"^([ -z|~]|\{(contacts|number)\}){1,200}$",
            $"a name of printable ASCII characters, in which only {PartPattern.Contacts} and {PartPattern.Number} may stand in braces",
            report
        );

    private static string? Read(CatalogNode node, string form, string what, CatalogReport report)
    {
        if (node is ScalarNode { Text: var text } && Regex.IsMatch(text, form))
        {
            return text;
        }

        report.Add(CatalogRules.Value, node.Span, $"expected {what}, not {node.Description}");
        return null;
    }
}
