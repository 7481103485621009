namespace Keyway.Testing;

/// <summary>An example on the page of a rule.</summary>
/// <param name="Code">The C# statements, or the catalog if the rule is about catalogs.</param>
/// <param name="Settings">The <c>.editorconfig</c> for the example, or null if there is none.</param>
/// <param name="Catalog">The catalog for the example, or null if there is none.</param>
public sealed record RuleExample(string Code, string? Settings, string? Catalog);
