using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>A place outside the repository, with Keyway's own package in a feed, where projects use it as a stranger's would.</summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>A version that no package of the world has.</summary>
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

        // Other sources stay as the machine has them: the analyzers of others come from there.
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
    /// <param name="name">Its name.</param>
    /// <param name="content">What the project file has beside the usual.</param>
    /// <param name="files">Its files, by path.</param>
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

        return folder ?? throw new InvalidOperationException("The benchmarks do not lie below Generator.sln.");
    }
}
