using Keyway.Catalogs;

namespace Keyway;

/// <summary>A plate that reinforces a flexible board behind the connector.</summary>
public sealed class ReinforcingPlate
{
    internal ReinforcingPlate(ManifestValues values)
    {
        Material = values.GetText(SectionKeys.Material);
        Thickness = values.GetLengths(SectionKeys.Thickness);
        Margin = values.GetLengths(SectionKeys.Margin);
    }

    /// <summary>What the plate is made of.</summary>
    public string? Material { get; }

    /// <summary>How thick it is.</summary>
    public QuantityRange<Length>? Thickness { get; }

    /// <summary>By how much it is larger than the recommended pattern of the board, on each side.</summary>
    public QuantityRange<Length>? Margin { get; }
}
