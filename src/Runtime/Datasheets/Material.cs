using Keyway.Catalogs;

namespace Keyway;

/// <summary>What a portion of a connector is made of.</summary>
public sealed class Material
{
    internal Material(ManifestValues values)
    {
        Portion = values.GetText(SectionKeys.Portion) ?? "";
        Name = values.GetText(SectionKeys.Material);
        Surface = values.GetText(SectionKeys.Surface);
    }

    /// <summary>The portion, as the molded portion or the contacts.</summary>
    public string Portion { get; }

    /// <summary>The material.</summary>
    public string? Name { get; }

    /// <summary>The surface treatment, as the plating.</summary>
    public string? Surface { get; }

    /// <summary>Portion, material and surface in one line.</summary>
    public override string ToString() => string.Join(", ", new[] { Portion, Name, Surface }.Where(text => !string.IsNullOrEmpty(text)));
}
