namespace Keyway.Generator.Facts;

/// <summary>A key of a section.</summary>
/// <param name="Key">The key, as one of <see cref="FactKeys"/>.</param>
/// <param name="Kind">What its value is.</param>
internal sealed record FactField(string Key, FactKind Kind);
