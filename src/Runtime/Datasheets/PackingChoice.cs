using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>One of several packings in which a part is delivered under the same number.</summary>
[EvaluatedInBuilds]
public sealed class PackingChoice
{
    internal PackingChoice(ManifestValues values)
    {
        Name = values.GetText(SectionKeys.Name) ?? "";
        Pieces = values.GetCount(SectionKeys.Pieces);
        MinimumOrder = values.GetCount(SectionKeys.MinimumOrder);
    }

    /// <summary>Gets the name of the packing.</summary>
    public string Name { get; }

    /// <summary>Gets the number of pieces it holds, or <see langword="null"/> if not stated.</summary>
    public int? Pieces { get; }

    /// <summary>Gets the minimum number of pieces per order, or <see langword="null"/> if not stated.</summary>
    public int? MinimumOrder { get; }
}
