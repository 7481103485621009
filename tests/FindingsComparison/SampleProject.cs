using System.Xml.Linq;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.FindingsComparison;

/// <summary>
/// Reads a sample without MSBuild, which would take longer than to analyze it. A sample consists of the C# files in its folder, and has the
/// SDK's implicit usings.
/// </summary>
internal static class SampleProject
{
    /// <summary>The assemblies that a sample references.</summary>
    public static readonly IReadOnlyList<string> Assemblies = ["Keyway", "Keyway.Panasonic"];

    // The SDK writes these into obj/, which exists only after a build.
    private static readonly RecordedFile ImplicitUsings = new(
        "obj/GlobalUsings.g.cs",
        string.Concat(
            new[]
            {
                "System",
                "System.Collections.Generic",
                "System.IO",
                "System.Linq",
                "System.Net.Http",
                "System.Threading",
                "System.Threading.Tasks",
            }.Select(name => $"global using {name};\n")
        ),
        []
    );

    /// <summary>Reads a project.</summary>
    /// <param name="project">The path of the project file.</param>
    /// <param name="root">The folder from which paths count, with the topmost <c>.editorconfig</c>.</param>
    public static RecordedProgram Read(string project, string root)
    {
        string folder = Path.GetDirectoryName(project)!;
        string[] files = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var settings = AnalyzerConfigSet.Create(
            FoldersFrom(root, folder)
                .Select(parent => Path.Combine(parent, ".editorconfig"))
                .Where(File.Exists)
                .Select(file => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(file)), file))
                .ToList()
        );
        return new RecordedProgram
        {
            AssemblyName = Path.GetFileNameWithoutExtension(project),
            Files =
            [
                ImplicitUsings,
                .. files.Where(file => !IsOutput(Path.GetRelativePath(folder, file))).Select(file => ReadFile(file, root, settings)),
                .. SampleBoards.Generate(folder),
            ],
            Kind = XDocument.Load(project).Descendants("OutputType").Any(type => type.Value == "Exe")
                ? OutputKind.ConsoleApplication
                : OutputKind.DynamicallyLinkedLibrary,
            Nullable = NullableContextOptions.Enable,
            Assemblies = Assemblies,
        };
    }

    private static RecordedFile ReadFile(string file, string root, AnalyzerConfigSet settings) =>
        new(
            Path.GetRelativePath(root, file).Replace('\\', '/'),
            File.ReadAllText(file).ReplaceLineEndings("\n"),
            new SortedDictionary<string, string>(settings.GetOptionsForSourcePath(file).AnalyzerOptions, StringComparer.Ordinal)
        );

    private static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private static IEnumerable<string> FoldersFrom(string root, string folder)
    {
        string path = root;
        yield return path;
        foreach (string part in Path.GetRelativePath(root, folder).Split(Path.DirectorySeparatorChar))
        {
            path = Path.Combine(path, part);
            yield return path;
        }
    }
}
