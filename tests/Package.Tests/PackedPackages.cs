using System.IO.Compression;
using Keyway.Testing;

namespace Keyway.Package.Tests;

/// <summary>Both packages, packed once into an empty feed, and a folder outside the repository for projects that use them.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("keyway-package-").FullName;

    public PackedPackages()
    {
        Command.Succeed(Repository.Root, "bash", Script, Feed, "-p:Version=" + Version);
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "packages")}" /></config>
            </configuration>
            """
        );
    }

    /// <summary>Gets a version that no published package has.</summary>
    /// <remarks>It is not a prerelease, because <c>dotnet add package</c> ignores prereleases by default.</remarks>
    public static string Version => "0.0.1";

    /// <summary>Gets the path of the script that packs the packages.</summary>
    public static string Script => "tools/pack.sh";

    /// <summary>Gets the folder of the packages.</summary>
    public string Feed => Path.Combine(folder, "feed");

    /// <summary>Determines whether a test has already packed a package.</summary>
    public bool Has(string package, string version) => File.Exists(Path.Combine(Feed, $"{package}.{version}.nupkg"));

    /// <summary>Returns the files in a package, except those that every package has.</summary>
    public IReadOnlyList<string> FilesOf(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        return
        [
            .. archive
                .Entries.Select(entry => entry.FullName)
                .Where(name =>
                    !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml"
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads a file in a package.</summary>
    public string Read(string package, string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        using var reader = new StreamReader(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Reads a binary file in a package.</summary>
    public byte[] ReadBytes(string package, string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        using Stream entry = archive.GetEntry(path)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Writes a console project that references one of the packages, with its files, and returns its folder.</summary>
    public string CreateProject(string name, string package, params (string Path, string Text)[] files)
    {
        return CreateFolder(
            name,
            [
                .. files,
                (
                    name + ".csproj",
                    $"""
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <OutputType>Exe</OutputType>
                        <TargetFramework>net10.0</TargetFramework>
                        <Nullable>enable</Nullable>
                        <ImplicitUsings>enable</ImplicitUsings>
                        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                      </PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="{package}" Version="{Version}" />
                      </ItemGroup>
                    </Project>
                    """
                ),
            ]
        );
    }

    /// <summary>Writes files into a new folder that uses the feed, and returns the folder.</summary>
    public string CreateFolder(string name, params (string Path, string Text)[] files)
    {
        string created = Path.Combine(folder, name);
        foreach ((string path, string text) in files)
        {
            string file = Path.Combine(created, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return created;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
