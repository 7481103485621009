namespace Keyway.Catalogs;

/// <summary>What a fact is asked for: a part, or a pair.</summary>
/// <param name="Role">The part's role; nothing for a pair.</param>
/// <param name="Contacts">The number of contacts.</param>
/// <param name="Variant">The variant: <see cref="ManifestKeywords.Standard"/>, or the name that the catalog gives it.</param>
/// <param name="Heights">The mated heights that the part gives; of a pair, the one that it has.</param>
internal readonly record struct ScopeSubject(ConnectorRole? Role, int Contacts, string Variant, IReadOnlyList<Length> Heights);
