using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator.Pipeline;

/// <summary>Distinguishes catalog files from the other additional files of a project.</summary>
internal static class CatalogFiles
{
    // The props file of the package marks the files in the "catalog" folder; a project can mark others.
    private const string Metadata = "build_metadata.AdditionalFiles.KeywayCatalog";

    public static bool HasCatalogExtension(string path) =>
        HasExtension(path, ".yaml") || HasExtension(path, ".yml") || (HasExtension(path, ".json") && !IsSchema(path));

    public static bool IsSchema(string path) => HasExtension(path, ".schema.json");

    public static bool IsCatalog(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        HasCatalogExtension(text.Path) && string.Equals(FindMark(text, options), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Returns the mark of a file; empty if the project does not mark it, and null if the compiler was not told about the file.
    /// </summary>
    public static string? FindMark(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(Metadata, out string? mark) ? mark : null;

    /// <summary>
    /// Determines whether the compiler was told about the project, which includes a mark for every additional file, be it empty. It gets no
    /// mark for a path with a colon, and takes out bars and control characters.
    /// </summary>
    public static bool IsProjectKnown(AnalyzerConfigOptionsProvider options) => options.GlobalOptions.TryGetValue(Target.Framework, out _);

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
