namespace Keyway.Catalogs;

/// <summary>Parts of a series whose numbers differ in the contact count only.</summary>
internal sealed class CatalogFamily
{
    /// <summary>Stands for the contact code in <see cref="Pattern"/>.</summary>
    public const string Placeholder = "{}";

    private readonly string? suffix;
    private Dictionary<int, int>? byContacts;
    private bool isAscending = true;

    /// <param name="index">The place among the series' families, from 0.</param>
    /// <param name="role">Socket or header.</param>
    /// <param name="pattern">The part number with <see cref="Placeholder"/> for the contact code.</param>
    /// <param name="variant"><see cref="ManifestKeywords.Standard"/>, or the name of a variant.</param>
    /// <param name="parts">About how many parts the family has.</param>
    public CatalogFamily(int index, ConnectorRole role, string pattern, string variant, int parts = 0)
    {
        Codes = new CodeTable(parts);
        Variant = variant;
        Index = index;
        Role = role;
        Pattern = pattern;
        int place = pattern.IndexOf(Placeholder, StringComparison.Ordinal);
        Prefix = place < 0 ? pattern : pattern.Substring(0, place);
        suffix = place < 0 ? null : pattern.Substring(place + Placeholder.Length);
    }

    /// <summary>The place among the series' families, from 0.</summary>
    public int Index { get; }

    public ConnectorRole Role { get; }

    /// <summary><see cref="ManifestKeywords.Standard"/>, or the name of the variant that the family's parts are.</summary>
    public string Variant { get; }

    public bool IsStandard => Variant == ManifestKeywords.Standard;

    /// <summary>The name of the variant; nothing of standard parts.</summary>
    public string? VariantName => IsStandard ? null : Variant;

    /// <summary>The part number with <see cref="Placeholder"/> for the contact code; a whole number if it has no code.</summary>
    public string Pattern { get; }

    /// <summary>What stands before the contact code; the whole number if it has no code.</summary>
    public string Prefix { get; }

    /// <summary>The parts by their contact codes.</summary>
    public CodeTable Codes { get; }

    /// <summary>The place of the part with a number of contacts; -1 if there is none.</summary>
    public int FindPart(int contacts) => (byContacts ?? ByContacts()).TryGetValue(contacts, out int part) ? part : -1;

    /// <summary>Adds a part; false if its code is that of another.</summary>
    /// <param name="part">The part. Where two codes stand for one number of contacts, the later one counts.</param>
    /// <param name="isNumber">Whether the code is the number of contacts itself.</param>
    public bool TryAdd(CatalogPart part, bool isNumber)
    {
        // Codes that are ascending numbers differ from each other, as they do in nearly all families.
        isAscending &= isNumber && (Codes.Parts.Count == 0 || Codes.Parts[Codes.Parts.Count - 1].Contacts < part.Contacts);
        if (!isAscending)
        {
            return Codes.TryAdd(part);
        }

        Codes.AddNew(part);
        return true;
    }

    /// <summary>Whether the numbers have a contact code; if not, the family is one number.</summary>
    public bool HasCode => suffix is not null;

    public string FormatNumber(string code) => suffix is null ? Prefix : Prefix + code + suffix;

    private Dictionary<int, int> ByContacts()
    {
        var parts = new Dictionary<int, int>(Codes.Parts.Count);
        foreach (CatalogPart part in Codes.Parts)
        {
            parts[part.Contacts] = part.Index;
        }

        return byContacts = parts;
    }

    /// <summary>Where the contact code lies in a number of this family's form; nothing if the number has another form.</summary>
    public (int Start, int Length)? FindCode(string number)
    {
        if (suffix is null)
        {
            return number == Prefix ? (0, 0) : null;
        }

        bool matches =
            number.Length > Prefix.Length + suffix.Length
            && number.StartsWith(Prefix, StringComparison.Ordinal)
            && number.EndsWith(suffix, StringComparison.Ordinal);
        return matches ? (Prefix.Length, number.Length - Prefix.Length - suffix.Length) : null;
    }
}
