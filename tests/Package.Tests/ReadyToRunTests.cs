using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace Keyway.Package.Tests;

/// <summary>Which of the package's assemblies the compiler loads.</summary>
[Collection(OneAfterTheOther.Name)]
public class ReadyToRunTests(PackedPackages packages)
{
    [Fact]
    public void They_hold_native_code()
    {
        foreach (string file in ReadyToRun.Platforms.SelectMany(ReadyToRun.FilesFor))
        {
            using var assembly = new PEReader(new MemoryStream(packages.ReadBytes("Keyway", file)));
            Assert.True(assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0, file);
        }
    }

    [Fact]
    public void A_build_from_the_command_line_loads_them()
    {
        string folder = FolderOfThisPlatform();
        Assert.Equal(
            [
                folder + "Keyway.Analyzers.dll",
                "analyzers/dotnet/cs/Keyway.CodeFixes.dll",
                folder + "Keyway.Generator.dll",
                folder + "Keyway.dll",
                folder + "YamlDotNet.dll",
            ],
            Analyzers("CommandLine")
        );
    }

    [Theory]
    [InlineData("-p:DesignTimeBuild=true")]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=haiku-x64")]
    [InlineData("-p:KeywayReadyToRun=false")]
    public void Editors_and_other_platforms_load_the_IL(string property) =>
        Assert.Equal(
            ["Keyway.Analyzers.dll", "Keyway.CodeFixes.dll", "Keyway.Generator.dll", "Keyway.dll", "YamlDotNet.dll"],
            Analyzers("IL" + property.Length, property).Select(file => file.Replace("analyzers/dotnet/cs/", "", StringComparison.Ordinal))
        );

    /// <summary>Returns the package's files among the analyzers that a build passes to the compiler, in the order of their names.</summary>
    private IReadOnlyList<string> Analyzers(string name, params string[] properties)
    {
        string project = packages.CreateProject(name, "Keyway", ("Program.cs", "return;"));
        Dotnet.Succeed(project, "restore");
        string output = Dotnet.Succeed(project, ["msbuild", "-target:Compile", "-getItem:Analyzer", .. properties]);
        using JsonDocument items = JsonDocument.Parse(output);
        return
        [
            .. items
                .RootElement.GetProperty("Items")
                .GetProperty("Analyzer")
                .EnumerateArray()
                .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
                .Where(path => path.Contains("/keyway/", StringComparison.Ordinal))
                .Select(path => path.Split($"/keyway/{PackedPackages.Version}/")[1])
                .OrderBy(Path.GetFileName, StringComparer.Ordinal),
        ];
    }

    private string FolderOfThisPlatform()
    {
        string project = packages.CreateProject("Platform", "Keyway");
        string platform = Dotnet.Succeed(project, "msbuild", "-getProperty:NETCoreSdkPortableRuntimeIdentifier").Trim();
        return ReadyToRun.Platforms.Contains(platform) ? $"tools/{platform}/" : "analyzers/dotnet/cs/";
    }
}
