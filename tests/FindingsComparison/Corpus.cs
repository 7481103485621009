using System.Globalization;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.FindingsComparison;

/// <summary>The programs whose findings are compared: the samples, the programs of tests, and random programs.</summary>
internal static class Corpus
{
    /// <summary>Lists the projects in a folder of samples.</summary>
    public static IEnumerable<CorpusProgram> Samples(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(project => new CorpusProgram(
                $"samples/{Path.GetFileNameWithoutExtension(project)}",
                () => SampleProject.Read(project, Repository.Root)
            ));

    /// <summary>Lists the programs that <see cref="ProgramRecorder"/> wrote into a folder.</summary>
    public static IEnumerable<CorpusProgram> OfTests(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => new CorpusProgram(
                $"tests/{Path.GetFileNameWithoutExtension(file)}",
                () => RecordedProgram.Parse(File.ReadAllText(file))
            ));

    /// <summary>Lists random programs, which together use every combination of features.</summary>
    /// <param name="count">The number of programs, whose seeds begin at 0.</param>
    public static IEnumerable<CorpusProgram> Random(int count) =>
        Enumerable
            .Range(0, count)
            .Select(seed => new CorpusProgram(
                string.Create(CultureInfo.InvariantCulture, $"random/{seed:00000}"),
                () => Random(seed, All)
            ));

    private const Features All = Features.All | Features.Known;

    private static RecordedProgram Random(int seed, Features all) =>
        new()
        {
            AssemblyName = "Random",
            Files = [new RecordedFile("/0/Test0.cs", RandomProgram.Write(seed, (Features)(seed % ((int)all + 1))), [])],
            // A random program ignores the results of most statements.
            Severities = { ["KEY1006"] = ReportDiagnostic.Suppress },
            Assemblies = SampleProject.Assemblies,
        };
}
