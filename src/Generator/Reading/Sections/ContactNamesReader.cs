using Keyway.Catalogs.Contacts;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Sections;

/// <summary>Reads the names of contacts and of other pads.</summary>
internal sealed class ContactNamesReader(CatalogReport report)
{
    private const int MostCharacters = 2_000;
    private const int MostCharactersOfContact = 12;
    private const int MostCharactersOfFault = 300;

    /// <summary>Reads the names of all contacts of a part, in one text or in a list of texts.</summary>
    public string? ReadNames(CatalogNode node) => Read(node, "the names of contacts, such as 'A1 to K40 without I' or '101 to 200'", out _);

    /// <summary>Reads the names of pads that are no contacts.</summary>
    public string? ReadPads(CatalogNode node)
    {
        const string What = "the names of pads, such as 'SH1 to SH4'";
        if (Read(node, What, out bool isOpen) is not { } text)
        {
            return null;
        }

        return isOpen ? Report(node, $"expected {What}, not {node.Description}: their number is not that of the contacts") : text;
    }

    /// <summary>Reads the name or number of one contact.</summary>
    public string? ReadContact(CatalogNode node) =>
        node is ScalarNode { IsNull: false, Text: { Length: > 0 and <= MostCharactersOfContact } name }
        && ContactRangeReader.Read(name, out _) is { Count: 1 }
            ? name
            : Report(node, $"expected the number or the name of a contact, such as '31' or 'A1', not {node.Description}");

    private string? Read(CatalogNode node, string what, out bool isOpen)
    {
        isOpen = false;
        if (node is SequenceNode { Items.Count: 0 })
        {
            return Report(node, MappingReader.ExplainEmpty("list"));
        }

        var texts = new List<string>();
        foreach (CatalogNode item in node is SequenceNode list ? list.Items : [node])
        {
            if (
                item is not ScalarNode { IsNull: false, Text: { Length: > 0 } text }
                || text.Contains(ContactNameForm.Separator.Trim())
                || text.Any(char.IsControl)
            )
            {
                return Report(item, $"expected {what}, not {item.Description}");
            }

            if (texts.Sum(other => other.Length) + text.Length > MostCharacters)
            {
                return Report(item, $"these names are longer than {MostCharacters} characters; write ranges such as 'A1 to A40'");
            }

            // Each text alone, so that a message points to the one that is wrong.
            string trimmed = text.Trim();
            if (ContactNameForm.Read(trimmed, out string? fault) is not { } form)
            {
                return Report(item, Limit(fault!, item, what));
            }

            isOpen |= form.Total is null;
            texts.Add(trimmed);
        }

        string all = string.Join(ContactNameForm.Separator, texts);
        return ContactNameForm.Read(all, out string? clash) is null ? Report(node, Limit(clash!, node, what)) : all;
    }

    /// <summary>Returns what is wrong, unless it repeats a text that is too long to be shown.</summary>
    private static string Limit(string fault, CatalogNode node, string what) =>
        fault.Length <= MostCharactersOfFault ? fault : $"expected {what}, not {node.Description}";

    private string? Report(CatalogNode node, string message)
    {
        report.Add(CatalogRules.Value, node.Span, message);
        return null;
    }
}
