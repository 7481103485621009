using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// The recommended openings of the metal mask (stencil) at one thickness, as shares of the pads' area. Values that the datasheet does not
/// state are <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
public sealed class StencilOpening
{
    internal StencilOpening(ManifestValues values)
    {
        Thickness = values.GetLength(SectionKeys.Thickness);
        Terminals = values.GetRatio(SectionKeys.Terminals);
        SolderingTerminals = values.GetRatio(SectionKeys.SolderingTerminals);
    }

    /// <summary>Gets the thickness of the metal mask.</summary>
    public Length? Thickness { get; }

    /// <summary>Gets the opening over the terminals of the contacts.</summary>
    public Ratio? Terminals { get; }

    /// <summary>Gets the opening over the soldering terminals (the metal parts that hold the connector).</summary>
    public Ratio? SolderingTerminals { get; }
}
