using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>
/// What a parts list asks for besides the part number. Values that the datasheet does not state are <see langword="null"/>.
/// </summary>
[EvaluatedInBuilds]
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

    internal ProductFacts(ManifestValues values, string number, int contacts)
    {
        Status = values.GetChoice(SectionKeys.Status, Statuses);
        Successor = PartPattern.Fill(values.GetText(SectionKeys.Successor), number, contacts);
        MoistureSensitivityLevel = values.GetText(SectionKeys.MoistureSensitivityLevel);
        Rohs = values.GetChoice(SectionKeys.Rohs, Compliance);
        Footprint = PartPattern.Fill(values.GetText(SectionKeys.Footprint), number, contacts);
        Model = PartPattern.Fill(values.GetText(SectionKeys.Model), number, contacts);
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

    /// <summary>Gets what the status means for a new design, or null if the part is fit for one as far as the catalog states.</summary>
    internal string? Caveat =>
        Status switch
        {
            ProductStatus.NotForNewDesigns => "not for new designs",
            ProductStatus.LastTimeBuy => "about to be discontinued, and can be ordered for the last time",
            ProductStatus.Obsolete => "no longer made",
            _ => null,
        };

    /// <summary>
    /// Returns the facts for a tooltip, such as <c>not for new designs, successor X10, RoHS compliant, MSL 1</c>; empty if none is stated.
    /// </summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[]
            {
                Status == ProductStatus.Preview ? "not yet in mass production" : Caveat,
                Successor is { } successor ? $"successor {successor}" : null,
                Rohs switch
                {
                    RohsCompliance.Compliant => "RoHS compliant",
                    RohsCompliance.WithExemption => "RoHS compliant with an exemption",
                    RohsCompliance.NotCompliant => "not RoHS compliant",
                    _ => null,
                },
                MoistureSensitivityLevel is { } level ? $"MSL {level}" : null,
                Footprint is { } footprint ? $"footprint {footprint}" : null,
                Model is { } model ? $"3D model {model}" : null,
            }.Where(fact => fact is not null)
        );
}
