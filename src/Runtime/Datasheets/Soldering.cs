using Keyway.Catalogs;

namespace Keyway;

/// <summary>How a part is soldered. What the datasheet does not state is absent.</summary>
public sealed class Soldering
{
    internal Soldering(ManifestValues reflow, IEnumerable<ManifestValues> iron, IEnumerable<ManifestValues> stencils)
    {
        ReflowPeak = reflow.GetTemperature(SectionKeys.ReflowPeak);
        SolderingIron = [.. iron.Select(values => new SolderingIronLimit(values))];
        Stencils = [.. stencils.Select(values => new StencilOpening(values))];
    }

    /// <summary>The peak temperature of reflow soldering at most, on the board's surface around the terminals.</summary>
    public Temperature? ReflowPeak { get; }

    /// <summary>The limits of a soldering iron, each a temperature and a time.</summary>
    public IReadOnlyList<SolderingIronLimit> SolderingIron { get; }

    /// <summary>The recommended openings of the metal mask, by its thickness.</summary>
    public IReadOnlyList<StencilOpening> Stencils { get; }
}
