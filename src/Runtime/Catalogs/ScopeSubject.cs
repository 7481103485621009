namespace Keyway.Catalogs;

/// <summary>The part or pair whose facts are looked up.</summary>
/// <param name="Role">The part's role; null for a pair.</param>
/// <param name="Contacts">The number of contacts.</param>
/// <param name="Variant">The name of the variant, or <see cref="ManifestKeywords.Standard"/>.</param>
/// <param name="Heights">The mated heights that the part supports; for a pair, its only one.</param>
internal readonly record struct ScopeSubject(ConnectorRole? Role, int Contacts, string Variant, IReadOnlyList<Length> Heights);
