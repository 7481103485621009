using Keyway.Catalogs;

namespace Keyway.Generator.Reading.Sections;

/// <summary>A section of a catalog: its key and its fields.</summary>
/// <param name="Key">The key in the catalog.</param>
/// <param name="Keyword">The keyword in the manifest.</param>
/// <param name="Extent">What its rows may apply to.</param>
/// <param name="IsList">Whether each row is a separate fact, such as a material; otherwise the rows complement each other.</param>
/// <param name="Fields">The fields of a row.</param>
internal sealed record SectionDefinition(
    string Key,
    string Keyword,
    SectionExtent Extent,
    bool IsList,
    IReadOnlyList<FieldDefinition> Fields
)
{
    /// <summary>The key of the parts that a row applies to.</summary>
    public const string ScopeKey = "for";

    /// <summary>Gets the keys that a row may have.</summary>
    public IReadOnlyList<string> Keys { get; } =
    [.. Fields.Select(field => field.Key), SectionKeys.Table, .. Extent == SectionExtent.Series ? (string[])[] : [ScopeKey]];

    /// <summary>Gets the noun for a row in messages.</summary>
    public string What { get; } = $"'{Key}'";

    /// <summary>
    /// Gets the facts without which a row says nothing; of each element, a row needs one key. Empty if a row makes sense with any key.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Required { get; init; } = [];

    /// <summary>Gets whether the facts are ones that some parts have and others do not, such as an approval or a successor.</summary>
    public bool IsForSome { get; init; }
}

/// <summary>What the rows of a section may apply to.</summary>
internal enum SectionExtent
{
    /// <summary>The whole series.</summary>
    Series,

    /// <summary>The series, or some of its parts.</summary>
    Parts,

    /// <summary>The series, or some of its pairs.</summary>
    Pairs,
}
