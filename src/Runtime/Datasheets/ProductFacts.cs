using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// What a parts list asks for besides the part number. Values that the datasheet does not state are <see langword="null"/>.
/// </summary>
public sealed class ProductFacts
{
    /// <summary>The statuses by their names in a catalog.</summary>
    internal static readonly IReadOnlyDictionary<string, ProductStatus> Statuses = new Dictionary<string, ProductStatus>(
        StringComparer.Ordinal
    )
    {
        ["preview"] = ProductStatus.Preview,
        ["active"] = ProductStatus.Active,
        ["notForNewDesigns"] = ProductStatus.NotForNewDesigns,
        ["lastTimeBuy"] = ProductStatus.LastTimeBuy,
        ["obsolete"] = ProductStatus.Obsolete,
    };

    /// <summary>The kinds of compliance by their names in a catalog.</summary>
    internal static readonly IReadOnlyDictionary<string, RohsCompliance> Compliance = new Dictionary<string, RohsCompliance>(
        StringComparer.Ordinal
    )
    {
        ["compliant"] = RohsCompliance.Compliant,
        ["withExemption"] = RohsCompliance.WithExemption,
        ["notCompliant"] = RohsCompliance.NotCompliant,
    };

    /// <summary>The moisture sensitivity levels of J-STD-020.</summary>
    internal static readonly IReadOnlyList<string> MoistureSensitivityLevels = ["1", "2", "2a", "3", "4", "5", "5a", "6"];

    internal ProductFacts(ManifestValues values, Connector part)
    {
        Status = values.GetChoice(SectionKeys.Status, Statuses);
        Successor = PartPattern.Fill(values.GetText(SectionKeys.Successor), part);
        MoistureSensitivityLevel = values.GetText(SectionKeys.MoistureSensitivityLevel);
        Rohs = values.GetChoice(SectionKeys.Rohs, Compliance);
        Footprint = PartPattern.Fill(values.GetText(SectionKeys.Footprint), part);
        Model = PartPattern.Fill(values.GetText(SectionKeys.Model), part);
    }

    /// <summary>Gets where the part is in its life as a product.</summary>
    public ProductStatus? Status { get; }

    /// <summary>Gets the number of the part that replaces this one.</summary>
    public string? Successor { get; }

    /// <summary>Gets the moisture sensitivity level of J-STD-020, from <c>1</c> to <c>6</c>.</summary>
    public string? MoistureSensitivityLevel { get; }

    /// <summary>Gets whether the part complies with RoHS.</summary>
    public RohsCompliance? Rohs { get; }

    /// <summary>Gets the name of the footprint in a library of the layout program.</summary>
    public string? Footprint { get; }

    /// <summary>Gets the name of the 3D model.</summary>
    public string? Model { get; }
}
