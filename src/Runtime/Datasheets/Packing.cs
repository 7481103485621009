using Keyway.Catalogs;

namespace Keyway;

/// <summary>How a part is packed and ordered. What the datasheet does not state is absent.</summary>
public sealed class Packing
{
    /// <summary>The words of the catalog for the units.</summary>
    internal static readonly IReadOnlyDictionary<string, OrderUnit> OrderUnits = new Dictionary<string, OrderUnit>(StringComparer.Ordinal)
    {
        ["piece"] = Keyway.OrderUnit.Piece,
        ["reel"] = Keyway.OrderUnit.Reel,
        ["innerCarton"] = Keyway.OrderUnit.InnerCarton,
        ["outerCarton"] = Keyway.OrderUnit.OuterCarton,
    };

    internal Packing(ManifestValues packing, ManifestValues tape, IEnumerable<ManifestValues> choices)
    {
        InnerCarton = packing.GetCount(SectionKeys.InnerCarton);
        OuterCarton = packing.GetCount(SectionKeys.OuterCarton);
        OrderUnit = packing.GetChoice(SectionKeys.OrderUnit, OrderUnits);
        SampleUnit = packing.GetCount(SectionKeys.SampleUnit);
        MinimumOrder = packing.GetCount(SectionKeys.MinimumOrder);
        Choices = [.. choices.Select(values => new PackingChoice(values))];
        EmbossedTape = tape.IsEmpty ? null : new EmbossedTape(tape);
    }

    /// <summary>The embossed tape.</summary>
    public EmbossedTape? EmbossedTape { get; }

    /// <summary>How many pieces an inner carton holds.</summary>
    public int? InnerCarton { get; }

    /// <summary>How many pieces an outer carton holds.</summary>
    public int? OuterCarton { get; }

    /// <summary>In what volume orders are placed.</summary>
    public OrderUnit? OrderUnit { get; }

    /// <summary>How many pieces the unit of order holds, of which an order is a multiple.</summary>
    public int? OrderUnitPieces =>
        OrderUnit switch
        {
            Keyway.OrderUnit.Piece => 1,
            Keyway.OrderUnit.Reel => EmbossedTape?.PiecesPerReel,
            Keyway.OrderUnit.InnerCarton => InnerCarton,
            Keyway.OrderUnit.OuterCarton => OuterCarton,
            _ => null,
        };

    /// <summary>The packings among which an order chooses, where one part number has several.</summary>
    public IReadOnlyList<PackingChoice> Choices { get; }

    /// <summary>Of how many pieces samples for mounting are a multiple.</summary>
    public int? SampleUnit { get; }

    /// <summary>How many pieces an order has at least.</summary>
    public int? MinimumOrder { get; }
}
