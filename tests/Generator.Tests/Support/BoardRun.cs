using Keyway.Testing;

namespace Keyway.Generator.Tests.Support;

/// <summary>Runs the generator on board files. Every run is repeated, and the second run must get everything from the cache.</summary>
internal static class BoardRun
{
    public const string ProjectFolder = "/app/";

    public static readonly (string Key, string Value) InFolder = ("build_metadata.AdditionalFiles.KeywayBoardFolder", "boards");

    public static readonly (string Key, string Value) Unread = ("build_metadata.AdditionalFiles.KeywayBoardFolder", "unread");

    /// <summary>Creates a project with files; paths are as seen from the project.</summary>
    public static GeneratorDriverHarness Harness(params (string Path, string Text)[] files)
    {
        GeneratorDriverHarness harness = CatalogRun
            .Harness()
            .SetGlobalOption("build_property.RootNamespace", "Acme.Scanner")
            .SetGlobalOption("build_property.ProjectDir", ProjectFolder);
        foreach ((string path, string text) in files)
        {
            harness.AddAdditionalFile(ProjectFolder + path, text, InFolder);
        }

        return harness;
    }

    public static GeneratorRun Run(params (string Path, string Text)[] files) => CatalogRun.RunTwice(Harness(files));
}
