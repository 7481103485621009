using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>A restored project that can be built repeatedly.</summary>
internal sealed class BuiltProject(string folder)
{
    public string Folder { get; } = folder;

    public string Output => Path.Combine(Folder, "bin", "Release", "net10.0");

    /// <summary>Rebuilds the whole project, in processes that exit with the build.</summary>
    public CommandRun Build(params string[] options) =>
        Command.Run(
            Folder,
            "dotnet",
            [
                "build",
                "--no-restore",
                "--no-incremental",
                "--configuration",
                "Release",
                "-nodeReuse:false",
                "-p:UseSharedCompilation=false",
                .. options,
            ]
        );
}
