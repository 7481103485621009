using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>A temporary folder outside the repository, for projects that reference Keyway's package as a user's project would.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>A version that no published package has.</summary>
    public const string Version = "0.0.1-bench";

    private readonly string folder = Directory.CreateTempSubdirectory("keyway-bench-").FullName;

    public Workplace()
    {
        Command.Run(
            Root(),
            "dotnet",
            "pack",
            Path.Combine("src", "Runtime"),
            "--configuration",
            "Release",
            "--output",
            Feed,
            "-p:Version=" + Version
        );

        // Keeps the package sources that the machine configures, because other analyzers are restored from there.
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="feed" value="{Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "packages")}" /></config>
            </configuration>
            """
        );
    }

    public string Feed => Path.Combine(folder, "feed");

    /// <summary>Writes a project and its files, and restores it.</summary>
    /// <param name="name">The name of the project.</param>
    /// <param name="content">Additional content of the project file.</param>
    /// <param name="files">The paths and contents of the project's files.</param>
    public BuiltProject Create(string name, string content, IEnumerable<KeyValuePair<string, string>> files)
    {
        string project = Path.Combine(folder, name);
        Write(
            project,
            KeyValuePair.Create(
                name + ".csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <InvariantGlobalization>true</InvariantGlobalization>
                  </PropertyGroup>
                  {content}
                </Project>
                """
            )
        );
        foreach (KeyValuePair<string, string> file in files)
        {
            Write(project, file);
        }

        Command.Run(project, "dotnet", "restore");
        return new BuiltProject(project);
    }

    public static string Package(string name, string attributes = "") =>
        $"""<ItemGroup><PackageReference Include="{name}" Version="{Version}" {attributes} /></ItemGroup>""";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void Write(string folder, KeyValuePair<string, string> file)
    {
        string path = Path.Combine(folder, file.Key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Value);
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Generator.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The benchmarks are not in a folder below Generator.sln.");
    }
}
