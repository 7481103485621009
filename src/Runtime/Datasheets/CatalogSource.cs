using Keyway.Catalogs;

namespace Keyway;

/// <summary>The document from which a catalog took its figures.</summary>
public sealed class CatalogSource
{
    internal CatalogSource(ManifestValues values)
    {
        Title = values.GetText(SectionKeys.Title);
        Document = values.GetText(SectionKeys.Document);
        Edition = values.GetText(SectionKeys.Edition);
    }

    /// <summary>The document's title.</summary>
    public string? Title { get; }

    /// <summary>The document's number.</summary>
    public string? Document { get; }

    /// <summary>The edition, as a year or a version.</summary>
    public string? Edition { get; }

    /// <summary>Title, number and edition, as far as they are known.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Document, Edition }.Where(text => !string.IsNullOrEmpty(text)));
}
