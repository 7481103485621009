namespace Keyway.Generator.Reading.Sections;

/// <summary>A section of a catalog: its key and what may stand in it.</summary>
/// <param name="Key">The key in the catalog.</param>
/// <param name="Keyword">The keyword in the manifest.</param>
/// <param name="Extent">For what its rows may hold.</param>
/// <param name="IsList">Whether each row is a fact of its own, as each material; else rows complete each other.</param>
/// <param name="Fields">The keys in a row.</param>
internal sealed record SectionDefinition(
    string Key,
    string Keyword,
    SectionExtent Extent,
    bool IsList,
    IReadOnlyList<FieldDefinition> Fields
);

/// <summary>For what the rows of a section may hold.</summary>
internal enum SectionExtent
{
    /// <summary>The whole series.</summary>
    Series,

    /// <summary>The series, or some of its parts.</summary>
    Parts,

    /// <summary>The series, or some of its pairs.</summary>
    Pairs,
}
