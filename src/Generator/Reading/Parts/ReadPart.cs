using Keyway.Catalogs;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>A part as it was read, with the locations that messages about it need.</summary>
internal sealed class ReadPart(
    ScalarNode node,
    ScalarNode row,
    string number,
    ConnectorRole role,
    int contacts,
    string family,
    string code,
    string variant = ManifestKeywords.Standard
)
{
    // Most parts have one height.
    private readonly List<Length> heights = new(capacity: 1);

    /// <summary>Gets the node where the number first occurs.</summary>
    public ScalarNode Node { get; } = node;

    /// <summary>Gets the node with the contact count of that row.</summary>
    public ScalarNode Row { get; } = row;

    public string Number { get; } = number;

    public ConnectorRole Role { get; } = role;

    public int Contacts { get; } = contacts;

    /// <summary>Gets the number without its contact code.</summary>
    public string Family { get; } = family;

    public string Code { get; } = code;

    public string Variant { get; } = variant;

    /// <summary>Gets or initializes the scheme of the number, or null if the catalog has none for the role.</summary>
    public NumberScheme? Scheme { get; init; }

    /// <summary>Gets or initializes the height of this half that the number states, or null if it states none.</summary>
    public Length? Half { get; init; }

    /// <summary>Gets or initializes the codes that the number has for the options of its scheme.</summary>
    public IReadOnlyList<OptionCode> OptionCodes { get; init; } = [];

    /// <summary>Gets or initializes the part that this one differs from in options only; null for a part of the tables.</summary>
    public ReadPart? Basic { get; init; }

    /// <summary>Gets the options by name, with the codes in the number.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options =>
        [.. OptionCodes.Select((code, place) => new KeyValuePair<string, string>(Scheme!.Options[place].Name, code.Code))];

    /// <summary>Gets the part as the rows of sections apply to it.</summary>
    public ScopeSubject Subject => new(Role, Contacts, Variant, Heights, OptionCodes.Count == 0 ? null : Options);

    /// <summary>Gets the mated heights of the tables that list the part, in ascending order.</summary>
    public IReadOnlyList<Length> Heights => heights;

    /// <summary>Gets or sets the index in the list of parts; set by <see cref="LineupBuilder"/>.</summary>
    public int Place { get; set; }

    /// <summary>Adds a height; returns false if the part already has it.</summary>
    public bool AddHeight(Length height)
    {
        int place = heights.BinarySearch(height);
        if (place < 0)
        {
            heights.Insert(~place, height);
        }

        return place < 0;
    }
}

/// <summary>A pair as it was read.</summary>
internal sealed record ReadPair(Length MatedHeight, int Contacts, ReadPart Socket, ReadPart Header)
{
    /// <summary>Gets a value indicating whether the halves have different numbers of contacts.</summary>
    public bool IsUnequal => Socket.Contacts != Header.Contacts;

    /// <summary>Gets the variant of the half that belongs to one, or the standard if neither does.</summary>
    public string Variant => Socket.Variant == ManifestKeywords.Standard ? Header.Variant : Socket.Variant;
}
