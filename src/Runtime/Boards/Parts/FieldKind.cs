namespace Keyway.Boards.Parts;

/// <summary>What a field of a component says about its part. What comes first says it more surely.</summary>
internal enum FieldKind
{
    /// <summary>The manufacturer's part number.</summary>
    PartNumber,

    /// <summary>The value of the symbol, or the comment.</summary>
    Value,

    /// <summary>Any other field.</summary>
    Other,

    /// <summary>The name of the footprint, which may be that of another part with the same pads.</summary>
    Footprint,

    /// <summary>A field about something else: a description, a link, the mate, an alternate.</summary>
    None,
}
