using Keyway.Generator.Naming;
using Keyway.Policies;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>The settings of the classes of boards.</summary>
/// <param name="Namespace">The namespace of the classes.</param>
/// <param name="IsPublic">Whether other projects see the classes.</param>
/// <param name="GroundNets">The names of nets that are ground.</param>
/// <param name="SupplyNets">The names of nets that are supplies.</param>
/// <param name="References">The letters of reference designators that are connectors, beside the usual ones.</param>
internal sealed record BoardSettings(string Namespace, bool IsPublic, string GroundNets, string SupplyNets, string References)
{
    private const string DefaultNamespace = "Boards";

    /// <summary>Reads the settings for a file.</summary>
    /// <param name="own">The options of the file: its metadata, and the sections of <c>.editorconfig</c> that apply to it.</param>
    /// <param name="global">The options of the project.</param>
    public static BoardSettings Read(AnalyzerConfigOptions own, AnalyzerConfigOptions global)
    {
        string visibility = Find(own, "build_metadata.AdditionalFiles.KeywayBoardVisibility");
        if (visibility.Length == 0)
        {
            visibility = Find(global, "build_property.KeywayBoardVisibility");
        }

        string space = ToNamespace(Find(global, "build_property.KeywayBoardsNamespace")),
            root = ToNamespace(Find(global, "build_property.RootNamespace"));
        return new BoardSettings(
            space.Length > 0 ? space
                : root.Length > 0 ? $"{root}.{DefaultNamespace}"
                : DefaultNamespace,
            string.Equals(visibility, "public", StringComparison.OrdinalIgnoreCase),
            FindSetting(own, global, BoardSettingNames.GroundNets),
            FindSetting(own, global, BoardSettingNames.SupplyNets),
            FindSetting(own, global, BoardSettingNames.ConnectorReferences)
        );
    }

    private static string FindSetting(AnalyzerConfigOptions own, AnalyzerConfigOptions global, string name) =>
        Find(own, name) is { Length: > 0 } value ? value : Find(global, name);

    private static string Find(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : "";

    private static string ToNamespace(string text) =>
        string.Join(".", text.Split('.').Select(Identifiers.From).Where(part => part is not null));
}
