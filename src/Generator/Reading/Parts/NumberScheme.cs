using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>The scheme of the part numbers of a role: a pattern such as <c>AXK7{contacts}{height}47G</c>, with its codes.</summary>
/// <remarks>
/// The catalog writes out every part number, as the datasheet does. The scheme describes the numbers a second time, so that a typing
/// mistake in either place is found.
/// </remarks>
internal sealed class NumberScheme
{
    private const string ContactsField = "{contacts}";
    private const string HeightField = "{height}";

    private readonly string pattern;
    private readonly Dictionary<int, string> contactCodes = [];
    private readonly Dictionary<string, IReadOnlyList<Length>> heightCodes = new(StringComparer.Ordinal);

    // Cached by height, because a table has one height and many parts.
    private readonly Dictionary<Length, string?> patterns = [];

    private NumberScheme(string pattern) => this.pattern = pattern;

    public static NumberScheme? Read(CatalogNode? node, CatalogReport report)
    {
        if (node is null)
        {
            return null;
        }

        var mapping = new MappingReader(node, "a part number scheme", report);
        string? pattern = mapping.RequiredText("pattern", "the pattern of the part numbers, such as 'AXK7L{contacts}223G'");
        var scheme = new NumberScheme(pattern ?? "");
        scheme.ReadContactCodes(mapping.Optional("contacts"), report);
        scheme.ReadHeightCodes(mapping.Optional("heights"), report);
        mapping.Finish();
        if (pattern is null || !scheme.CheckFields(mapping.Optional("pattern")!, report))
        {
            return null;
        }

        return scheme;
    }

    /// <summary>Returns the code of a contact count in the part numbers.</summary>
    public string GetCode(int contacts) =>
        contactCodes.TryGetValue(contacts, out string code) ? code : contacts.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns the number that a part must have, with the given text as its contact code, or null if there is no code for the height.
    /// </summary>
    public string? FormatNumber(string contactCode, Length matedHeight)
    {
        if (!patterns.TryGetValue(matedHeight, out string? withHeight))
        {
            withHeight = FindPattern(matedHeight);
            patterns.Add(matedHeight, withHeight);
        }

        return withHeight?.Replace(ContactsField, contactCode);
    }

    /// <summary>Returns the forms of the part numbers, one for each code of a height, with the placeholder for the contact code.</summary>
    public IEnumerable<string> GetForms() =>
        (pattern.Contains(HeightField) ? heightCodes.Keys.Select(code => pattern.Replace(HeightField, code)) : [pattern]).Select(form =>
            form.Replace(ContactsField, CatalogFamily.Placeholder)
        );

    private string? FindPattern(Length matedHeight)
    {
        if (!pattern.Contains(HeightField))
        {
            return pattern;
        }

        foreach (KeyValuePair<string, IReadOnlyList<Length>> code in heightCodes)
        {
            if (code.Value.Contains(matedHeight))
            {
                return pattern.Replace(HeightField, code.Key);
            }
        }

        return null;
    }

    private void ReadContactCodes(CatalogNode? node, CatalogReport report)
    {
        var quantities = new QuantityReader(report);
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in Entries(node, "contact codes", report))
        {
            if (quantities.ReadCount(entry.Value, PlausibleRange.AnyCount, "a number of contacts") is not { } contacts)
            {
                continue;
            }

            if (contactCodes.TryGetValue(contacts, out string other))
            {
                report.Add(
                    CatalogRules.TablesContradict,
                    entry.Value.Span,
                    $"{contacts} contacts already have the code {MessageText.Quote(other)}"
                );
            }
            else
            {
                contactCodes.Add(contacts, entry.Key.Text);
            }
        }
    }

    private void ReadHeightCodes(CatalogNode? node, CatalogReport report)
    {
        var quantities = new QuantityReader(report);
        foreach (KeyValuePair<ScalarNode, CatalogNode> entry in Entries(node, "height codes", report))
        {
            IReadOnlyList<Length> heights = quantities.ReadLengths(entry.Value, PlausibleRange.MatedHeight);
            foreach (KeyValuePair<string, IReadOnlyList<Length>> other in heightCodes)
            {
                foreach (Length height in heights.Where(height => other.Value.Contains(height)))
                {
                    report.Add(
                        CatalogRules.TablesContradict,
                        entry.Value.Span,
                        $"{height} already has the code {MessageText.Quote(other.Key)}"
                    );
                }
            }

            heightCodes.Add(entry.Key.Text, heights);
        }
    }

    private static IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> Entries(CatalogNode? node, string what, CatalogReport report)
    {
        if (node is MappingNode mapping)
        {
            if (mapping.Entries.Count == 0)
            {
                report.Add(CatalogRules.Value, node.Span, MappingReader.ExplainEmpty("mapping"));
            }

            return mapping.Entries;
        }

        if (node is not null)
        {
            report.Add(CatalogRules.Value, node.Span, $"{what} must be a mapping of codes to their meanings, not {node.Description}");
        }

        return [];
    }

    private bool CheckFields(CatalogNode node, CatalogReport report)
    {
        string rest = pattern.Replace(HeightField, "");
        int place = rest.IndexOf(ContactsField, StringComparison.Ordinal);
        rest = place < 0 ? rest : rest.Remove(place, ContactsField.Length);
        if (rest.IndexOf('{') >= 0 || rest.IndexOf('}') >= 0)
        {
            report.Add(
                CatalogRules.Value,
                node.Span,
                $"{MessageText.Quote(pattern)} may contain {ContactsField}, at most once, and {HeightField}, but no other braces"
            );
            return false;
        }

        return true;
    }
}
