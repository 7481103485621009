using Keyway.Catalogs;

namespace Keyway;

/// <summary>One of several packings in which a part is delivered under the same number.</summary>
public sealed class PackingChoice
{
    internal PackingChoice(ManifestValues values)
    {
        Name = values.GetText(SectionKeys.Name) ?? "";
        Pieces = values.GetCount(SectionKeys.Pieces);
        MinimumOrder = values.GetCount(SectionKeys.MinimumOrder);
    }

    /// <summary>What the packing is called.</summary>
    public string Name { get; }

    /// <summary>How many pieces it holds.</summary>
    public int? Pieces { get; }

    /// <summary>How many pieces an order has at least.</summary>
    public int? MinimumOrder { get; }
}
