using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>A restored project that can be built again and again.</summary>
internal sealed class BuiltProject(string folder)
{
    public string Folder { get; } = folder;

    public string Output => Path.Combine(Folder, "bin", "Release", "net10.0");

    /// <summary>Builds all of it, in processes that end with the build.</summary>
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
