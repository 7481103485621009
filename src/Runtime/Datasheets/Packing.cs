using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>The packing and the order quantities of a part. Values that the datasheet does not state are <see langword="null"/>.</summary>
[EvaluatedInBuilds]
public sealed class Packing
{
    /// <summary>The order units by their names in a catalog.</summary>
    internal static readonly IReadOnlyDictionary<string, OrderUnit> OrderUnits = new Dictionary<string, OrderUnit>(StringComparer.Ordinal)
    {
        ["piece"] = Keyway.OrderUnit.Piece,
        ["reel"] = Keyway.OrderUnit.Reel,
        ["innerCarton"] = Keyway.OrderUnit.InnerCarton,
        ["outerCarton"] = Keyway.OrderUnit.OuterCarton,
        ["tray"] = Keyway.OrderUnit.Tray,
    };

    internal Packing(ManifestValues packing, ManifestValues tape, ManifestValues tray, IEnumerable<ManifestValues> choices)
    {
        InnerCarton = packing.GetCount(SectionKeys.InnerCarton);
        OuterCarton = packing.GetCount(SectionKeys.OuterCarton);
        OrderUnit = packing.GetChoice(SectionKeys.OrderUnit, OrderUnits);
        SampleUnit = packing.GetCount(SectionKeys.SampleUnit);
        MinimumOrder = packing.GetCount(SectionKeys.MinimumOrder);
        Choices = [.. choices.Select(values => new PackingChoice(values))];
        EmbossedTape = tape.IsEmpty ? null : new EmbossedTape(tape);
        Tray = tray.IsEmpty ? null : new Tray(tray);
    }

    /// <summary>Gets the embossed tape.</summary>
    public EmbossedTape? EmbossedTape { get; }

    /// <summary>Gets the tray.</summary>
    public Tray? Tray { get; }

    /// <summary>Gets the number of pieces in an inner carton.</summary>
    public int? InnerCarton { get; }

    /// <summary>Gets the number of pieces in an outer carton.</summary>
    public int? OuterCarton { get; }

    /// <summary>Gets the unit in which orders are placed.</summary>
    public OrderUnit? OrderUnit { get; }

    /// <summary>Gets the number of pieces in an order unit. An order must be a multiple of it.</summary>
    public int? OrderUnitPieces =>
        OrderUnit switch
        {
            Keyway.OrderUnit.Piece => 1,
            Keyway.OrderUnit.Reel => EmbossedTape?.PiecesPerReel,
            Keyway.OrderUnit.InnerCarton => InnerCarton,
            Keyway.OrderUnit.OuterCarton => OuterCarton,
            Keyway.OrderUnit.Tray => Tray?.PiecesPerTray,
            _ => null,
        };

    /// <summary>Gets the packings to choose from if the part number has several; otherwise empty.</summary>
    public IReadOnlyList<PackingChoice> Choices { get; }

    /// <summary>Gets the number of pieces in a sample unit. An order of samples for mounting trials must be a multiple of it.</summary>
    public int? SampleUnit { get; }

    /// <summary>Gets the minimum number of pieces per order.</summary>
    public int? MinimumOrder { get; }
}
