namespace Keyway.Catalogs;

/// <summary>The parts of a series whose part numbers differ only in the contact code.</summary>
internal sealed class CatalogFamily
{
    /// <summary>The placeholder for the contact code in <see cref="Pattern"/>.</summary>
    public const string Placeholder = "{}";

    private readonly string? suffix;
    private Dictionary<int, int>? byContacts;
    private bool isAscending = true;

    /// <param name="index">The zero-based index among the families of the series.</param>
    /// <param name="role">The role of the parts.</param>
    /// <param name="pattern">The part number with <see cref="Placeholder"/> for the contact code.</param>
    /// <param name="variant">The name of a variant, or <see cref="ManifestKeywords.Standard"/>.</param>
    /// <param name="parts">The approximate number of parts in the family, used as the initial capacity.</param>
    public CatalogFamily(int index, ConnectorRole role, string pattern, string variant, int parts = 0)
    {
        Codes = new CodeTable(parts);
        Variant = variant;
        Index = index;
        Role = role;
        Pattern = pattern;
        Basic = this;
        int place = pattern.IndexOf(Placeholder, StringComparison.Ordinal);
        Prefix = place < 0 ? pattern : pattern.Substring(0, place);
        suffix = place < 0 ? null : pattern.Substring(place + Placeholder.Length);
    }

    /// <summary>The zero-based index among the families of the series.</summary>
    public int Index { get; }

    public ConnectorRole Role { get; }

    /// <summary>The name of the variant, or <see cref="ManifestKeywords.Standard"/>.</summary>
    public string Variant { get; }

    public bool IsStandard => Variant == ManifestKeywords.Standard;

    /// <summary>The name of the variant, or null for standard parts.</summary>
    public string? VariantName => IsStandard ? null : Variant;

    /// <summary>
    /// The part number with <see cref="Placeholder"/> for the contact code, or the complete part number if it has no code.
    /// </summary>
    public string Pattern { get; }

    /// <summary>The text before the contact code, or the complete part number if it has no code.</summary>
    public string Prefix { get; }

    /// <summary>
    /// The family that this one mates like; another one if the part numbers differ only in options, such as packing or plating.
    /// </summary>
    public CatalogFamily Basic { get; private set; }

    /// <summary>The codes of the options in the part numbers, by the names of the options.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; private set; } = [];

    /// <summary>The parts by their contact codes.</summary>
    public CodeTable Codes { get; }

    /// <summary>Returns the index of the part with a number of contacts, or -1 if there is none.</summary>
    public int FindPart(int contacts) => (byContacts ?? ByContacts()).TryGetValue(contacts, out int part) ? part : -1;

    /// <summary>Sets the options of the parts, and the family that they mate like.</summary>
    public void SetOptions(CatalogFamily basic, IReadOnlyList<KeyValuePair<string, string>> options)
    {
        Basic = basic.Role == Role ? basic : this;
        Options = options;
    }

    /// <summary>Adds a part; returns false if another part has its code.</summary>
    /// <param name="part">The part. If two codes stand for the same number of contacts, <see cref="FindPart"/> finds the later one.</param>
    /// <param name="isNumber">Whether the code is the number of contacts itself.</param>
    public bool TryAdd(CatalogPart part, bool isNumber)
    {
        // Ascending numbers are distinct, so the check for duplicates is skipped for nearly all families.
        isAscending &= isNumber && (Codes.Parts.Count == 0 || Codes.Parts[Codes.Parts.Count - 1].Contacts < part.Contacts);
        if (!isAscending)
        {
            return Codes.TryAdd(part);
        }

        Codes.AddNew(part);
        return true;
    }

    /// <summary>Whether the part numbers have a contact code; if not, the family is a single part number.</summary>
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

    /// <summary>Finds the contact code in a part number of this family's form, or returns null if the number has another form.</summary>
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
