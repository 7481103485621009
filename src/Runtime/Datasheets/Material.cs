using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>The material of a portion of a connector.</summary>
[EvaluatedInBuilds]
public sealed class Material
{
    internal Material(ManifestValues values)
    {
        Portion = values.GetText(SectionKeys.Portion) ?? "";
        Name = values.GetText(SectionKeys.Material);
        Surface = values.GetText(SectionKeys.Surface);
    }

    /// <summary>Gets the portion, such as the molded portion or the contacts.</summary>
    public string Portion { get; }

    /// <summary>Gets the material, or <see langword="null"/> if not stated.</summary>
    public string? Name { get; }

    /// <summary>Gets the surface treatment, such as the plating, or <see langword="null"/> if not stated.</summary>
    public string? Surface { get; }

    /// <summary>Returns portion, material and surface treatment, separated by commas.</summary>
    public override string ToString() => string.Join(", ", new[] { Portion, Name, Surface }.Where(text => !string.IsNullOrEmpty(text)));
}
