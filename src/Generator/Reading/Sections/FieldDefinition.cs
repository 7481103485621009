using Keyway.Catalogs;

namespace Keyway.Generator.Reading.Sections;

/// <summary>A key of a section.</summary>
/// <param name="Key">The key, as one of <see cref="SectionKeys"/>.</param>
/// <param name="Kind">What its value is.</param>
internal sealed record FieldDefinition(string Key, ValueKind Kind);
