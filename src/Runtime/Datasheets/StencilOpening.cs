namespace Keyway;

/// <summary>The recommended openings of the metal mask (stencil) at one thickness, as ratios of the pads' area.</summary>
public sealed class StencilOpening
{
    internal StencilOpening(FactValues values)
    {
        Thickness = values.Length(FactKeys.Thickness);
        Terminals = values.Ratio(FactKeys.Terminals);
        SolderingTerminals = values.Ratio(FactKeys.SolderingTerminals);
    }

    /// <summary>The thickness of the metal mask.</summary>
    public Length? Thickness { get; }

    /// <summary>The opening over the terminals of the contacts.</summary>
    public Ratio? Terminals { get; }

    /// <summary>The opening over the soldering terminals (the metal parts that hold the connector).</summary>
    public Ratio? SolderingTerminals { get; }
}
