namespace Keyway.Catalogs;

/// <summary>The part or pair whose facts are looked up.</summary>
/// <param name="Role">The part's role; null for a pair.</param>
/// <param name="Contacts">The number of contacts.</param>
/// <param name="Variant">The name of the variant, or <see cref="ManifestKeywords.Standard"/>.</param>
/// <param name="Heights">The mated heights that the part supports; for a pair, its only one.</param>
/// <param name="Options">The codes of the part's options, by name; null if it has none, and for a pair.</param>
internal readonly record struct ScopeSubject(
    ConnectorRole? Role,
    int Contacts,
    string Variant,
    IReadOnlyList<Length> Heights,
    IReadOnlyList<KeyValuePair<string, string>>? Options = null
)
{
    /// <summary>Determines whether the part has one of the codes of an option.</summary>
    public bool HasOption(string name, IReadOnlyList<string> codes) =>
        Options?.Any(option => option.Key == name && codes.Contains(option.Value)) == true;
}
