using System.Text.Json;
using System.Text.RegularExpressions;
using Keyway.Testing;

namespace Keyway.Package.Tests;

/// <summary>The blocks of README in a user's projects: each builds and prints what README says, at the places that README names.</summary>
[Collection(OneAfterTheOther.Name)]
public partial class ReadmeTests(PackedPackages packages)
{
    private static readonly string Text = Repository.Read("README.md");

    private static readonly IReadOnlyList<Page.Block> Blocks = Page.Read(Text);

    /// <summary>Gets the commands that add the packages. The first one packs them, which has been done once for all tests.</summary>
    private static string[] Commands =>
        Blocks.Single(block => block.Text.Contains("add package", StringComparison.Ordinal)).Text.TrimEnd('\n').Split('\n');

    [Fact]
    public void The_first_example_gives_the_error_below_it()
    {
        Page.Block code = Blocks[0];
        Assert.Equal("Program.cs", code.Path);
        string project = packages.CreateProject("First", "Keyway.Panasonic", (code.Path!, code.Text));
        Assert.Equal(Blocks[1].OneLine, Assert.Single(Dotnet.Fail(project, "build")).ToString());
    }

    [Fact]
    public void The_packages_are_packed_as_the_tests_do_it()
    {
        Assert.Equal(2, Commands.Length);
        Assert.StartsWith($"{PackedPackages.Script} ../feed ", Commands[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_prints_what_its_comments_and_the_output_below_say()
    {
        List<Page.Block> parts = [.. Blocks.Skip(1).Where(block => block.Path == "Program.cs")];
        Assert.Equal(3, parts.Count);
        string clone = packages.CreateFolder("Clone", ("README.md", Text));
        Shell.Succeed(clone, NewProject().Match(Text).Value);
        string folder = packages.CreateFolder("product", ("Program.cs", string.Concat(parts.Select(part => part.Text))));
        Shell.Succeed(folder, Commands[1]);
        Assert.Contains(" 0 Warning(s)", Dotnet.Succeed(folder, "build"), StringComparison.Ordinal);

        string[] comments = [.. parts.SelectMany(part => part.Printed)];
        Assert.NotEmpty(comments);
        Assert.Equal(comments, Dotnet.Succeed(folder, "run").ReplaceLineEndings("\n").Trim().Split('\n'));

        string command = Blocks.Single(block => block.Text.StartsWith("dotnet run -- ", StringComparison.Ordinal)).Text.Trim();
        string printed = Blocks.Single(block => block.Text.StartsWith("error KEY3001", StringComparison.Ordinal)).OneLine;
        (int exitCode, string output) = Dotnet.Run(folder, Shell.Arguments(command));
        Assert.Equal([.. comments, printed], output.ReplaceLineEndings("\n").Split('\n').Take(comments.Length + 1));

        // The exception that EnsureValid throws.
        Assert.NotEqual(0, exitCode);
        Assert.Contains($"Unhandled exception. Keyway.DesignRuleException: {printed}", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colleague_finds_the_feed_that_the_file_names()
    {
        string project = packages.CreateProject(
            "Colleague",
            "Keyway.Panasonic",
            ("Program.cs", "Console.WriteLine(Panasonic.F4.AXK7L24223G);")
        );
        Shell.Succeed(project, Blocks.Single(block => block.Text.StartsWith("dotnet new nugetconfig", StringComparison.Ordinal)).Text);
        Shell.Succeed(project, RemovePublicSource().Match(Text).Value);
        Assert.Equal(
            ["1.  keyway [Enabled]", packages.Feed],
            Dotnet
                .Succeed(project, "nuget", "list", "source")
                .ReplaceLineEndings("\n")
                .Trim()
                .Split('\n')
                .Skip(1)
                .Select(line => line.Trim())
        );

        // A packages folder of its own, because the packages of the other tests need no feed anymore.
        Dotnet.Succeed(project, "restore", "--packages", "restored");
        Assert.True(Directory.Exists(Path.Combine(project, "restored", "keyway.panasonic")));
    }

    [Fact]
    public void The_log_of_a_build_server_has_the_findings_with_their_help_links()
    {
        string project = packages.CreateFolder(
            "Log",
            (
                "Program.cs",
                """
                using Panasonic;

                F4.Socket(18);
                """
            ),
            (
                "Log.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    {Blocks.Single(block => block.Language == "xml").Text}
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Keyway.Panasonic" Version="{PackedPackages.Version}" />
                  </ItemGroup>
                </Project>
                """
            )
        );
        Assert.Equal("KEY1001", Assert.Single(Dotnet.Fail(project, "build")).Id);
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "obj", "findings.sarif")));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement finding = run.GetProperty("results")
            .EnumerateArray()
            .Single(result => result.GetProperty("ruleId").GetString() == "KEY1001");
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[finding.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal(
            "F4 sockets are not made with 18 contacts; the nearest are 16 and 20",
            finding.GetProperty("message").GetProperty("text").GetString()
        );
        Assert.EndsWith("/docs/rules/KEY1001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalog_gives_the_parts_that_README_names_and_the_typing_mistake_its_error()
    {
        Page.Block catalog = Blocks.Single(block => block.Language == "yaml");
        List<string> parts = [.. Part().Matches(Text).Select(match => match.Value)];
        Assert.NotEmpty(parts);

        // The file that StartKeywayCatalog creates is next to it.
        string project = packages.CreateProject(
            "ReadmeCatalog",
            "Keyway",
            (catalog.Path!, catalog.Text),
            ("catalog/starter.yaml", Repository.Read("docs/starter.yaml")),
            ("Program.cs", string.Concat(parts.Prepend("Contoso.C5.CS10_15").Select(part => $"Console.WriteLine({part});\n")))
        );
        Dotnet.Succeed(project, "build");

        string error = Blocks.Single(block => block.Text.Contains("KEY0006", StringComparison.Ordinal)).OneLine;
        Match mistake = Mistake().Match(error);
        string right = mistake.Groups["right"].Value;
        Assert.Contains(right, catalog.Text, StringComparison.Ordinal);
        packages.CreateFolder(
            "ReadmeCatalog",
            (catalog.Path!, catalog.Text.Replace(right, mistake.Groups["wrong"].Value, StringComparison.Ordinal))
        );
        Assert.Equal(error, Assert.Single(Dotnet.Fail(project, "build")).ToString());
    }

    [Fact]
    public void Every_block_is_used_by_a_test() =>
        Assert.Equal(
            [
                "csharp Program.cs",
                "text",
                "sh dotnet run --project samples/Handheld",
                "sh dotnet test Generator.sln",
                "sh " + Commands[0],
                "csharp Program.cs",
                "csharp Program.cs",
                "sh dotnet run -- \"0.8 A\"",
                "text",
                "csharp Program.cs",
                "sh dotnet new nugetconfig                                                     # if there is none yet",
                "xml",
                "yaml catalog/acme-t2.yaml",
                "text",
            ],
            Blocks.Select(block =>
                block.Path is { } path ? $"{block.Language} {path}"
                : block.Language == "sh" ? $"sh {block.Text.Split('\n')[0]}"
                : block.Language
            )
        );

    [GeneratedRegex("(?<=`)dotnet new console [^`]+(?=`)")]
    private static partial Regex NewProject();

    [GeneratedRegex("(?<=`)dotnet nuget remove source [^`]+(?=`)")]
    private static partial Regex RemovePublicSource();

    [GeneratedRegex(@"(?<=`)Acme\.\w+\.\w+(?=`)")]
    private static partial Regex Part();

    [GeneratedRegex("'(?<right>[^']+)', not '(?<wrong>[^']+)'$")]
    private static partial Regex Mistake();
}
