using System.Text.RegularExpressions;

namespace Keyway.Package.Tests;

/// <summary>Parts packages as in docs/large-catalogs.md, in designs that reference two of them.</summary>
[Collection(OneAfterTheOther.Name)]
public partial class LargeCatalogsTests(PackedPackages packages)
{
    /// <summary>Extracts files, commands and outputs from the example on the page.</summary>
    [Fact]
    public void The_example_of_the_page_does_what_the_page_says()
    {
        string folder = packages.CreateFolder("Page");
        string printed = "";
        Assert.NotEmpty(LargeCatalogsPage.Example);
        foreach (Page.Block block in LargeCatalogsPage.Example)
        {
            if (block.Path is { } path)
            {
                packages.CreateFolder("Page", (path, block.Text));
                if (block.Text.Contains("// KEY", StringComparison.Ordinal))
                {
                    IReadOnlyList<BuildMessage> errors = Dotnet.Fail(folder, "build", Path.GetDirectoryName(path)!);
                    string[] lines = block.Text.Split('\n');
                    Assert.Equal(
                        lines
                            .SelectMany(
                                (line, number) =>
                                    Expected().Matches(line).Select(match => (Path.GetFileName(path), number + 1, match.Value))
                            )
                            .Order(),
                        errors.Select(error => (error.File, error.Line, error.Id)).Order()
                    );
                    printed = string.Concat(errors.Select(error => $"error {error.Id}: {error.Text}\n"));
                }
            }
            else if (block.Language == "sh")
            {
                printed = Shell.Succeed(folder, block.Text);
            }
            else
            {
                Assert.Equal("text", block.Language);
                Assert.Contains(block.Text, printed, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_same_series_in_two_packages_is_named_by_an_alias()
    {
        string folder = TwoPackages("Twice");
        string reference = LargeCatalogsPage.Others.Single(block => block.Text.Contains("Aliases=", StringComparison.Ordinal)).Text;
        string code = LargeCatalogsPage.Others.Single(block => block.Language == "csharp").Text;
        string message = LargeCatalogsPage.Others.Single(block => block.Language == "text").Text;
        string both = """<PackageReference Include="Acme.Parts" Version="1.0.0" />""" + reference;

        packages.CreateFolder(
            "Twice/Apart",
            ("Apart.csproj", Program(WithoutAlias(both))),
            ("Program.cs", """System.Console.WriteLine(Keyway.PartNumber.Parse("TH10"));""")
        );
        Assert.Equal("TH10", Printed(Dotnet.Succeed(folder, "run", "--project", "Apart")));

        packages.CreateFolder(
            "Twice/Named",
            ("Named.csproj", Program(WithoutAlias(both))),
            ("Program.cs", """System.Console.WriteLine(Acme.T2.TH10);""")
        );
        (int exitCode, string output) = Dotnet.Run(folder, "build", "Named");
        Assert.NotEqual(0, exitCode);
        Assert.Contains(message.Trim(), output, StringComparison.Ordinal);

        packages.CreateFolder(
            "Twice/Mixed",
            ("Mixed.csproj", Program(both)),
            (
                "Program.cs",
                code
                    + """
                    System.Console.WriteLine(mixed.EnsureValid());
                    System.Console.WriteLine(PartNumber.Parse("TH10") == Acme.T2.TH10.PartNumber);
                    System.Console.WriteLine(PartNumber.Parse("TH10") == initech::Acme.T2.TH10.PartNumber);
                    """
            )
        );
        Assert.Equal("TS10 with TH10\nTrue\nFalse", Printed(Dotnet.Succeed(folder, "run", "--project", "Mixed")));

        // A project that references the design gets both packages, but not the alias.
        packages.CreateFolder(
            "Twice/Above",
            ("Above.csproj", Program("""<ProjectReference Include="../Mixed/Mixed.csproj" />""")),
            ("Program.cs", """System.Console.WriteLine(Keyway.PartNumber.Parse("TH20").Connector.Contacts);""")
        );
        Assert.Equal("20", Printed(Dotnet.Succeed(folder, "run", "--project", "Above")));

        packages.CreateFolder(
            "Twice/Wrong",
            ("Wrong.csproj", Program(both)),
            (
                "Program.cs",
                """
                extern alias initech;
                using Keyway;

                Interconnect.Between(Acme.T2.TS10, initech::Acme.T2.TH20).Check();
                PartNumber.Parse("TH12");
                """
            )
        );
        Assert.Equal(
            [
                (
                    5,
                    "KEY1002",
                    "'TH12' is not in the catalog: T2 headers TH… are not made with 12 contacts; "
                        + "did you mean 'TH10' (T2 header, 10 contacts) or 'TH20' (T2 header, 20 contacts)?"
                ),
                (4, "KEY2003", "TS10 has 10 contacts, but TH20 has 20; TS10 mates with TH10"),
            ],
            Dotnet.Fail(folder, "build", "Wrong").Select(error => (error.Line, error.Id, error.Text))
        );
    }

    [Fact]
    public void A_library_that_is_referenced_only_under_an_alias_is_known_to_the_program()
    {
        string folder = TwoPackages("Alias");
        packages.CreateFolder(
            "Alias/Alone",
            ("Alone.csproj", Program("""<PackageReference Include="Initech.Parts" Version="1.0.0" Aliases="initech" />""")),
            ("Program.cs", """System.Console.WriteLine(Keyway.PartNumber.Parse("TH" + args[0]).Connector.Contacts);""")
        );
        Assert.Equal("20", Printed(Dotnet.Succeed(folder, "run", "--project", "Alone", "20")));
    }

    [Fact]
    public void A_series_that_the_design_and_a_package_have_is_an_error_in_the_catalog()
    {
        string folder = TwoPackages("Own");
        packages.CreateFolder(
            "Own/Design",
            ("Design.csproj", Program("""<PackageReference Include="Acme.Parts" Version="1.0.0" />""")),
            ("catalog/copy.yaml", LargeCatalogsPage.FileAt("Acme.Parts/catalog/acme-t2.yaml")),
            ("Program.cs", "Keyway.Interconnect.Between(Acme.T2.TS10, Acme.T2.TH10).EnsureValid();")
        );
        BuildMessage error = Assert.Single(Dotnet.Fail(folder, "build", "Design"));
        Assert.Equal(("copy.yaml", 1, "KEY0010"), (error.File, error.Line, error.Id));
        Assert.Equal("the series Acme.T2 is already in Acme.Parts; remove this file, or reference Acme.Parts under an alias", error.Text);
    }

    [Fact]
    public void Of_a_number_in_two_packages_the_first_series_by_name_counts_in_the_build_and_in_the_program()
    {
        string folder = packages.CreateFolder("Number");
        string catalog = LargeCatalogsPage.FileAt("Globex.Parts/catalog/globex-g5.yaml");
        Pack(
            "Number",
            "Zeta.Parts",
            "z.yaml",
            catalog.Replace("0.3 A", "0.5 A", StringComparison.Ordinal).Replace("Globex", "Acme", StringComparison.Ordinal)
        );
        Pack("Number", "Alpha.Parts", "a.yaml", catalog);
        packages.CreateFolder(
            "Number/Design",
            (
                "Design.csproj",
                Program(
                    """
                    <PackageReference Include="Alpha.Parts" Version="1.0.0" />
                    <PackageReference Include="Zeta.Parts" Version="1.0.0" />
                    """
                )
            ),
            (
                "Program.cs",
                """
                using Keyway;

                Connector socket = PartNumber.Parse("GA-10").Connector;
                System.Console.WriteLine(socket.Series.Manufacturer);
                System.Console.WriteLine(Globex.G5.Series.Find("GA-10")!.Series.Manufacturer);
                Interconnect.Between(Acme.G5.GA_10, Acme.G5.GB_10).AddNet("V", 0.5.Amperes(), contacts: [1]).EnsureValid();
                """
            )
        );
        Assert.Equal("Acme\nGlobex", Printed(Dotnet.Succeed(folder, "run", "--project", "Design")));

        packages.CreateFolder(
            "Number/Design",
            (
                "Wrong.cs",
                """
                using Keyway;

                static class Wrong
                {
                    static void Build() => Interconnect.Between(PartNumber.Parse("GA-10").Connector, PartNumber.Parse("GB-10").Connector)
                        .AddNet("V", 0.6.Amperes(), contacts: [1])
                        .Check();
                }
                """
            )
        );
        BuildMessage error = Assert.Single(Dotnet.Fail(folder, "build", "Design"));
        Assert.Equal(("Wrong.cs", 6, "KEY3001"), (error.File, error.Line, error.Id));
        Assert.Contains("G5 contacts carry 0.5 A", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_block_of_the_page_is_used_by_a_test() =>
        Assert.Equal(
            ["KeywayReference", "text", "Aliases", "csharp"],
            LargeCatalogsPage.Others.Select(block =>
                block.Language != "xml" ? block.Language
                : block.Text.Contains("Aliases=", StringComparison.Ordinal) ? "Aliases"
                : "KeywayReference"
            )
        );

    /// <summary>Packs the first package of the page, and a copy with another name.</summary>
    private string TwoPackages(string name)
    {
        string folder = packages.CreateFolder(name);
        string catalog = LargeCatalogsPage.FileAt("Acme.Parts/catalog/acme-t2.yaml");
        Pack(name, "Acme.Parts", "acme-t2.yaml", catalog);
        Pack(name, "Initech.Parts", "acme-t2.yaml", catalog);
        return folder;
    }

    private void Pack(string folder, string name, string file, string catalog)
    {
        if (packages.Has(name, "1.0.0"))
        {
            return;
        }

        string project = packages.CreateFolder(
            Path.Combine(folder, name),
            (name + ".csproj", LargeCatalogsPage.FileAt("Acme.Parts/Acme.Parts.csproj")),
            ("catalog/" + file, catalog)
        );
        Dotnet.Succeed(project, "pack", "--output", packages.Feed);
    }

    private static string Program(string references) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """;

    private static string WithoutAlias(string references) => Alias().Replace(references, "");

    private static string Printed(string output) => output.ReplaceLineEndings("\n").Trim();

    [GeneratedRegex(@"(?<=// )KEY\d{4}")]
    private static partial Regex Expected();

    [GeneratedRegex(" Aliases=\"[^\"]*\"")]
    private static partial Regex Alias();
}
