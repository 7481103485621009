using System.Text.RegularExpressions;
using Keyway.Testing;

namespace Keyway.Package.Tests;

/// <summary>The documents in the packages, which people read without the repository.</summary>
[Collection(OneAfterTheOther.Name)]
public partial class PackageDocumentTests(PackedPackages packages)
{
    [Theory]
    [InlineData("Keyway")]
    [InlineData("Keyway.Panasonic")]
    [InlineData("Keyway.Hirose")]
    public void The_readme_of_a_package_has_no_relative_links(string package)
    {
        List<string> links = [.. Links(packages.Read(package, "README.md"))];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Keyway")]
    [InlineData("Keyway.Panasonic")]
    [InlineData("Keyway.Hirose")]
    public void The_example_in_the_readme_of_a_package_gives_the_error_below_it(string package)
    {
        IReadOnlyList<Page.Block> blocks = Page.Read(packages.Read(package, "README.md"));
        string project = packages.CreateProject(
            "PackageReadme." + package,
            package,
            [
                .. blocks.Where(block => block.Language == "yaml").Select(block => ("catalog/acme-t2.yaml", block.Text)),
                ("Program.cs", blocks.Single(block => block.Language == "csharp").Text),
            ]
        );
        Assert.Equal(blocks.Single(block => block.Language == "text").OneLine, Assert.Single(Dotnet.Fail(project, "build")).ToString());
    }

    [Fact]
    public void The_documents_of_the_package_link_to_each_other()
    {
        IReadOnlyList<string> files = packages.FilesOf("Keyway");
        List<string> pages =
        [
            .. files.Where(file => file.StartsWith("docs/", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(pages);
        Assert.All(
            pages,
            page =>
                Assert.All(
                    Links(packages.Read("Keyway", page)).Where(link => !link.StartsWith("https://", StringComparison.Ordinal)),
                    link =>
                    {
                        string path = new Uri(new Uri("file:///" + page), link).AbsolutePath[1..];
                        Assert.Contains(files, file => file == path || file.StartsWith(path + "/", StringComparison.Ordinal));
                    }
                )
        );
    }

    [Fact]
    public void The_starter_and_the_schema_are_copied_into_a_project_without_catalogs()
    {
        string command = Page.Read(packages.Read("Keyway", "README.md")).Single(block => block.Language == "sh").Text;
        string project = packages.CreateProject(
            "Starter",
            "Keyway",
            ("Program.cs", "Console.WriteLine(Keyway.Interconnect.Between(Contoso.C5.CS10_15, Contoso.C5.CH10).EnsureValid());")
        );
        Assert.Equal(
            [
                "Created catalog/keyway.schema.json, the JSON Schema for your editor.",
                "Created catalog/starter.yaml, a first catalog. Replace its content with what your datasheet states.",
            ],
            Messages()
        );
        Assert.Equal(Repository.Read("catalog/keyway.schema.json"), Read("keyway.schema.json"));
        Assert.Equal(Repository.Read("docs/starter.yaml"), Read("starter.yaml"));
        Assert.Equal("CS10-15 with CH10", Dotnet.Succeed(project, "run").Trim());

        // Nothing is overwritten.
        File.AppendAllText(Catalog("starter.yaml"), "# edited\n");
        Assert.Equal(["Did not create catalog/starter.yaml, because this project has a catalog already: catalog/starter.yaml"], Messages());
        Assert.Equal(Repository.Read("docs/starter.yaml") + "# edited\n", Read("starter.yaml"));

        // The command updates the schema, but keeps the project's catalogs, regardless of their names.
        File.WriteAllText(Catalog("keyway.schema.json"), "{}");
        File.Move(Catalog("starter.yaml"), Catalog("contoso-c5.yaml"));
        Directory.CreateDirectory(Catalog("other"));
        File.WriteAllText(Catalog("other/globex.json"), "{}");
        Assert.Equal(
            [
                "Updated catalog/keyway.schema.json, the JSON Schema for your editor.",
                "Did not create catalog/starter.yaml, because this project has a catalog already: "
                    + "catalog/contoso-c5.yaml, catalog/other/globex.json",
            ],
            Messages()
        );
        Assert.Equal(Repository.Read("catalog/keyway.schema.json"), Read("keyway.schema.json"));
        Assert.False(File.Exists(Catalog("starter.yaml")));

        IEnumerable<string> Messages() =>
            Shell
                .Succeed(project, command)
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Contains("catalog", StringComparison.Ordinal));
        string Catalog(string file) => Path.Combine(project, "catalog", file);
        string Read(string file) => File.ReadAllText(Catalog(file)).ReplaceLineEndings("\n");
    }

    [Fact]
    public void A_project_with_a_list_of_frameworks_starts_a_catalog_too()
    {
        string project = packages.CreateFolder(
            "StarterFrameworks",
            (
                "StarterFrameworks.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net10.0</TargetFrameworks>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Keyway" Version="{PackedPackages.Version}" />
                  </ItemGroup>
                </Project>
                """
            )
        );
        Dotnet.Succeed(project, "build", "-t:StartKeywayCatalog");
        Assert.True(File.Exists(Path.Combine(project, "catalog", "starter.yaml")));
    }

    private static IEnumerable<string> Links(string text) => Link().Matches(text).Select(match => match.Groups["target"].Value);

    [GeneratedRegex(@"\]\((?<target>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
