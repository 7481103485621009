using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Reading.Sections;

namespace Keyway.Generator.Reading.Parts;

/// <summary>Reads how the contacts of a series are arranged.</summary>
internal static class ContactsReader
{
    /// <summary>Returns the number of rows of contacts, or null if the catalog does not state it for all parts.</summary>
    public static int? FindRows(IEnumerable<SectionRow> facts) =>
        facts
            .Where(fact => fact.Definition.Keyword == ManifestKeywords.Contacts && fact.Scope.IsEverything)
            .SelectMany(fact => fact.Values)
            .FirstOrDefault(value => value.Key == SectionKeys.Rows)
            is { } rows
            ? int.Parse(rows.Text, CultureInfo.InvariantCulture)
            : null;
}
