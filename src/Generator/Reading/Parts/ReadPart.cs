using Keyway.Catalogs;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>A part as it was read, with the places that messages about it need.</summary>
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
    // Most parts give one height.
    private readonly List<Length> heights = new(capacity: 1);

    /// <summary>Where the number stands first.</summary>
    public ScalarNode Node { get; } = node;

    /// <summary>The contact count at the head of that row.</summary>
    public ScalarNode Row { get; } = row;

    public string Number { get; } = number;

    public ConnectorRole Role { get; } = role;

    public int Contacts { get; } = contacts;

    /// <summary>The number without its contact code.</summary>
    public string Family { get; } = family;

    public string Code { get; } = code;

    public string Variant { get; } = variant;

    /// <summary>The mated heights of the pairs that the part is in, ascending.</summary>
    public IReadOnlyList<Length> Heights => heights;

    /// <summary>The place in the series' list, once it has one.</summary>
    public int Place { get; set; }

    /// <summary>Adds a height; false if the part has it already.</summary>
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
    /// <summary>The variant of the half that is one; else the standard.</summary>
    public string Variant => Socket.Variant == ManifestKeywords.Standard ? Header.Variant : Socket.Variant;
}
