using Keyway.Catalogs;

namespace Keyway;

/// <summary>The document that the figures of a catalog come from.</summary>
public sealed class CatalogSource
{
    /// <summary>The kinds of coverage by their names in a catalog.</summary>
    internal static readonly IReadOnlyDictionary<string, CatalogCoverage> Coverages = new Dictionary<string, CatalogCoverage>(
        StringComparer.Ordinal
    )
    {
        ["complete"] = CatalogCoverage.Complete,
        ["partial"] = CatalogCoverage.Partial,
    };

    internal CatalogSource(ManifestValues values)
    {
        Title = values.GetText(SectionKeys.Title);
        Document = values.GetText(SectionKeys.Document);
        Edition = values.GetText(SectionKeys.Edition);
        Coverage = values.GetChoice(SectionKeys.Coverage, Coverages) ?? CatalogCoverage.Complete;
        Address = values.GetText(SectionKeys.Address);
    }

    /// <summary>Gets the title of the document, or <see langword="null"/> if unknown.</summary>
    public string? Title { get; }

    /// <summary>Gets the number of the document, or <see langword="null"/> if unknown.</summary>
    public string? Document { get; }

    /// <summary>Gets the edition, such as a year or a version, or <see langword="null"/> if unknown.</summary>
    public string? Edition { get; }

    /// <summary>Gets how many of the manufacturer's parts the catalog lists: all, unless it says that it is partial.</summary>
    public CatalogCoverage Coverage { get; }

    /// <summary>Gets the web address of the document, or <see langword="null"/> if unknown.</summary>
    public string? Address { get; }

    /// <summary>Returns the known ones of title, number and edition, separated by commas.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Document, Edition }.Where(text => !string.IsNullOrEmpty(text)));
}
