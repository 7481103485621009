using Keyway.Generator;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.FindingsComparison;

/// <summary>Generates the classes of a sample's boards.</summary>
internal static class SampleBoards
{
    /// <summary>Returns the generated files, none for a sample without boards.</summary>
    /// <param name="folder">The folder of the sample, whose name is its root namespace.</param>
    public static IEnumerable<RecordedFile> Generate(string folder)
    {
        string boards = Path.Combine(folder, "boards");
        if (!Directory.Exists(boards))
        {
            return [];
        }

        GeneratorDriverHarness harness = new GeneratorDriverHarness(new CatalogGenerator())
            .AddReference(MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location))
            .SetGlobalOption("build_property.RootNamespace", Path.GetFileName(folder))
            .SetGlobalOption("build_property.ProjectDir", "/");
        foreach (string file in Directory.EnumerateFiles(boards, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            harness.AddAdditionalFile(
                "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'),
                File.ReadAllText(file).ReplaceLineEndings("\n"),
                ("build_metadata.AdditionalFiles.KeywayBoardFolder", "boards")
            );
        }

        return harness
            .Run()
            .Sources.OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => new RecordedFile(source.Key, source.Value, []));
    }
}
