using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// A plate that reinforces a flexible board behind the connector. Values that the datasheet does not state are <see langword="null"/>.
/// </summary>
public sealed class ReinforcingPlate
{
    internal ReinforcingPlate(ManifestValues values)
    {
        Material = values.GetText(SectionKeys.Material);
        Thickness = values.GetLengths(SectionKeys.Thickness);
        Margin = values.GetLengths(SectionKeys.Margin);
    }

    /// <summary>Gets the material of the plate.</summary>
    public string? Material { get; }

    /// <summary>Gets the thickness of the plate.</summary>
    public QuantityRange<Length>? Thickness { get; }

    /// <summary>Gets how far the plate extends beyond the recommended board pattern on each side.</summary>
    public QuantityRange<Length>? Margin { get; }
}
