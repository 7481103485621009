using Keyway.Catalogs;

namespace Keyway.Generator.Reading.Sections;

/// <summary>A key of a section.</summary>
/// <param name="Key">The key, one of <see cref="SectionKeys"/>.</param>
/// <param name="Kind">The kind of its value.</param>
internal sealed record FieldDefinition(string Key, ValueKind Kind);
