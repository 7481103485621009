using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>A row of a section as it was read.</summary>
/// <param name="Definition">The section.</param>
/// <param name="Scope">The parts or pairs that the row applies to.</param>
/// <param name="ScopeSpan">The location of the scope, or of the row if it has none.</param>
/// <param name="Values">The values, in the order of the definition.</param>
/// <param name="Table">The datasheet table that gives the values, or null if the catalog does not name it.</param>
internal sealed record SectionRow(
    SectionDefinition Definition,
    ManifestScope Scope,
    TextSpan ScopeSpan,
    IReadOnlyList<SectionValue> Values,
    string? Table
)
{
    private Dictionary<string, string>? texts;

    /// <summary>Gets the values by key, as the runtime library reads them.</summary>
    public ManifestValues Stated => new(texts ??= Values.ToDictionary(value => value.Key, value => value.Text, StringComparer.Ordinal));

    public bool States(string key) => Find(key) is not null;

    /// <summary>Returns the value of a key, or null if the row does not state it.</summary>
    public SectionValue? Find(string key)
    {
        for (int i = 0; i < Values.Count; i++)
        {
            if (Values[i].Key == key)
            {
                return Values[i];
            }
        }

        return null;
    }
}

/// <summary>A value as the manifest has it, with its node in the catalog.</summary>
internal sealed record SectionValue(FieldDefinition Field, string Text, CatalogNode Node)
{
    public string Key => Field.Key;

    /// <summary>Gets the value as it was typed, for messages.</summary>
    public string TypedText => Node is ScalarNode scalar ? MessageText.Shorten(scalar.Text) : Text;
}
