using Keyway.Catalogs;
using Keyway.Generator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Reading.Sections;

/// <summary>A row of a section as it was read.</summary>
/// <param name="Definition">The section.</param>
/// <param name="Scope">For what it holds.</param>
/// <param name="ScopeSpan">Where the catalog says so.</param>
/// <param name="Values">The values, in the order of the form.</param>
/// <param name="Table">The datasheet's table that gives them, if the catalog names it.</param>
internal sealed record ReadSectionRow(
    SectionDefinition Definition,
    ManifestScope Scope,
    TextSpan ScopeSpan,
    IReadOnlyList<ReadValue> Values,
    string? Table
);

/// <summary>A value, written as the fact sheet has it, and where it stands.</summary>
internal sealed record ReadValue(string Key, string Text, CatalogNode Node);
