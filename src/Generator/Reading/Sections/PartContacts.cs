using Keyway.Catalogs;
using Keyway.Catalogs.Contacts;
using Keyway.Generator.Reading.Parts;

namespace Keyway.Generator.Reading.Sections;

/// <summary>The names of the contacts of parts, as the rows of a catalog give them.</summary>
internal sealed class PartContacts(IReadOnlyList<SectionRow> facts)
{
    private readonly List<SectionRow> rows =
    [
        .. facts.Where(fact => fact.Definition.Keyword == ManifestKeywords.Contacts && fact.States(SectionKeys.Names)),
    ];

    private readonly Dictionary<string, ContactNameForm> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<ReadPart, ContactNameForm?> known = [];

    /// <summary>Gets the rows that name contacts.</summary>
    public IReadOnlyList<SectionRow> Rows => rows;

    /// <summary>Returns the names of a row.</summary>
    public ContactNameForm GetForm(SectionRow row)
    {
        string text = GetNames(row).Text;
        if (!forms.TryGetValue(text, out ContactNameForm form))
        {
            form = ContactNameForm.Read(text, out _)!;
            forms.Add(text, form);
        }

        return form;
    }

    /// <summary>Returns the place of a contact of a part, starting at 1, or 0 if it has no such contact.</summary>
    public int FindPlace(ReadPart part, string name) =>
        Find(part) is { } names ? names.Find(name, part.Contacts)
        : ManifestText.TryParseNumber(name, out int number) && number <= part.Contacts ? number
        : 0;

    /// <summary>Returns the names of a part's contacts in short.</summary>
    public string Describe(ReadPart part) => Find(part)?.Describe(part.Contacts) ?? FormattableString.Invariant($"1 to {part.Contacts}");

    /// <summary>Returns all names of a part's contacts, or null if they are numbered from 1.</summary>
    public ContactNameList? FindAll(ReadPart part) => Find(part)?.GetNames(part.Contacts) is { } all ? new ContactNameList(all) : null;

    /// <summary>Returns the value of a row that names contacts.</summary>
    public static SectionValue GetNames(SectionRow row) => row.Find(SectionKeys.Names)!;

    private ContactNameForm? Find(ReadPart part)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        if (!known.TryGetValue(part, out ContactNameForm? form))
        {
            // A row for some parts takes precedence over one for all parts.
            ScopeSubject subject = part.Subject;
            SectionRow? row =
                rows.Find(one => !one.Scope.IsEverything && one.Scope.AppliesTo(subject)) ?? rows.Find(one => one.Scope.IsEverything);
            form = row is not null && GetForm(row) is var own && own.Fits(part.Contacts) ? own : null;
            known.Add(part, form);
        }

        return form;
    }
}
