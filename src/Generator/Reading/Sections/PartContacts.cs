using Keyway.Catalogs;
using Keyway.Catalogs.Contacts;
using Keyway.Generator.Reading.Parts;

namespace Keyway.Generator.Reading.Sections;

/// <summary>The names of the contacts of parts, as the rows of a catalog give them.</summary>
internal sealed class PartContacts(IReadOnlyList<SectionRow> facts)
{
    private readonly List<SectionRow> rows =
    [
        .. facts.Where(fact =>
            fact.Definition.Keyword == ManifestKeywords.Contacts && fact.Values.Any(value => value.Key == SectionKeys.Names)
        ),
    ];

    private readonly Dictionary<(string Text, int Contacts), ContactNameList?> known = [];

    /// <summary>Gets the rows that name contacts.</summary>
    public IReadOnlyList<SectionRow> Rows => rows;

    /// <summary>Returns the names of a part's contacts, or null if they are numbered from 1.</summary>
    public ContactNameList? Find(ReadPart part)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        // A row for some parts takes precedence over one for all parts.
        ScopeSubject subject = part.Subject;
        SectionRow? row = rows.Where(one => one.Scope.AppliesTo(subject)).OrderBy(one => one.Scope.IsEverything ? 1 : 0).FirstOrDefault();
        return row is null ? null : Find(GetNames(row).Text, part.Contacts);
    }

    /// <summary>Returns the place of a contact of a part, starting at 1, or 0 if it has no such contact.</summary>
    public int FindPlace(ReadPart part, string name) =>
        Find(part) is { } names ? names.Find(name)
        : ManifestText.TryParseNumber(name, out int number) && number <= part.Contacts ? number
        : 0;

    /// <summary>Returns the names of a part's contacts in short.</summary>
    public string Describe(ReadPart part) => Find(part)?.ToString() ?? FormattableString.Invariant($"1 to {part.Contacts}");

    /// <summary>Returns the value of a row that names contacts.</summary>
    public static SectionValue GetNames(SectionRow row) => row.Values.First(value => value.Key == SectionKeys.Names);

    private ContactNameList? Find(string text, int contacts)
    {
        if (!known.TryGetValue((text, contacts), out ContactNameList? names))
        {
            names = ContactNameForm.Read(text, out _)?.GetNames(contacts) is { } all ? new ContactNameList(all) : null;
            known.Add((text, contacts), names);
        }

        return names;
    }
}
