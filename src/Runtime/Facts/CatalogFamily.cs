namespace Keyway;

/// <summary>Parts of a series whose numbers differ in the contact count only.</summary>
internal sealed class CatalogFamily
{
    /// <summary>Stands for the contact code in <see cref="Pattern"/>.</summary>
    public const string Placeholder = "{}";

    private readonly string? suffix;
    private readonly Dictionary<int, int> byContacts = [];

    public CatalogFamily(int index, ConnectorRole role, string pattern, string variant)
    {
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

    /// <summary><see cref="FactWords.Standard"/>, or the name of the variant that the family's parts are.</summary>
    public string Variant { get; }

    public bool IsStandard => Variant == FactWords.Standard;

    /// <summary>The name of the variant; nothing of standard parts.</summary>
    public string? VariantName => IsStandard ? null : Variant;

    /// <summary>The part number with <see cref="Placeholder"/> for the contact code; a whole number if it has no code.</summary>
    public string Pattern { get; }

    /// <summary>What stands before the contact code; the whole number if it has no code.</summary>
    public string Prefix { get; }

    /// <summary>The contact codes with their parts.</summary>
    public CodeTable Codes { get; } = new();

    /// <summary>The place of the part with a number of contacts; -1 if there is none.</summary>
    public int PartWith(int contacts) => byContacts.TryGetValue(contacts, out int part) ? part : -1;

    /// <summary>Notes where the part with a number of contacts lies. Where two codes stand for one count, the later one counts.</summary>
    public void Add(int contacts, int part) => byContacts[contacts] = part;

    /// <summary>Whether the numbers have a contact code; if not, the family is one number.</summary>
    public bool HasCode => suffix is not null;

    public string NumberWith(string code) => suffix is null ? Prefix : Prefix + code + suffix;

    /// <summary>Where the contact code lies in a number of this family's form; nothing if the number has another form.</summary>
    public (int Start, int Length)? FindCode(string number)
    {
        if (suffix is null)
        {
            return number == Prefix ? (0, 0) : null;
        }

        bool matches = number.Length > Prefix.Length + suffix.Length
            && number.StartsWith(Prefix, StringComparison.Ordinal)
            && number.EndsWith(suffix, StringComparison.Ordinal);
        return matches ? (Prefix.Length, number.Length - Prefix.Length - suffix.Length) : null;
    }
}
