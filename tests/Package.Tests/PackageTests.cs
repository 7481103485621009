using System.Text.RegularExpressions;
using Keyway.Testing;

namespace Keyway.Package.Tests;

/// <summary>The packages from the view of a user.</summary>
[Collection(OneAfterTheOther.Name)]
public class PackageTests(PackedPackages packages)
{
    private const string OwnCatalog = """
        series: T2
        manufacturer: Acme
        ratings:
          currentPerContact: 0.5 A
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS-10, TH-10]
              20: [TS-20, TH-20]
        """;

    /// <summary>Gets the page of each rule in the repository.</summary>
    private static IEnumerable<string> RulePages =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"))
            .Select(file => "docs/rules/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    [Fact]
    public void Keyway_holds_exactly_these_files() =>
        Assert.Equal(
            [
                "CHANGELOG.md",
                "Keyway.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Keyway.Analyzers.dll",
                "analyzers/dotnet/cs/Keyway.CodeFixes.dll",
                "analyzers/dotnet/cs/Keyway.Generator.dll",
                "analyzers/dotnet/cs/Keyway.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Keyway.props",
                "build/Keyway.targets",
                "buildMultiTargeting/Keyway.targets",
                "buildTransitive/Keyway.props",
                "buildTransitive/Keyway.targets",
                "catalog/keyway.schema.json",
                "docs/README.md",
                "docs/boards.md",
                "docs/catalog.md",
                "docs/datasheet-coverage.md",
                "docs/editors.md",
                "docs/large-catalogs.md",
                "docs/performance.md",
                .. RulePages,
                "docs/settings.md",
                "docs/starter.yaml",
                "docs/what-the-build-sees.md",
                "lib/net10.0/Keyway.dll",
                "lib/net10.0/Keyway.xml",
                "lib/netstandard2.0/Keyway.dll",
                "lib/netstandard2.0/Keyway.xml",
                .. ReadyToRun.Platforms.SelectMany(ReadyToRun.FilesFor),
            ],
            packages.FilesOf("Keyway")
        );

    [Theory]
    [InlineData("Keyway.Panasonic")]
    [InlineData("Keyway.Hirose")]
    public void A_package_of_parts_holds_exactly_these_files(string package) =>
        Assert.Equal(
            [
                $"{package}.nuspec",
                "LICENSE",
                "README.md",
                $"lib/net10.0/{package}.dll",
                $"lib/net10.0/{package}.xml",
                $"lib/netstandard2.0/{package}.dll",
                $"lib/netstandard2.0/{package}.xml",
            ],
            packages.FilesOf(package)
        );

    [Theory]
    [InlineData("Keyway")]
    [InlineData("Keyway.Panasonic")]
    [InlineData("Keyway.Hirose")]
    public void A_package_has_a_title_and_says_where_its_changes_are(string package)
    {
        string nuspec = packages.Read(package, package + ".nuspec");
        Assert.Contains("<title>Keyway: ", nuspec, StringComparison.Ordinal);
        Assert.Contains("/CHANGELOG.md</releaseNotes>", nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public void The_license_of_YamlDotNet_comes_with_it() =>
        Assert.Contains("Antoine Aubry and contributors", packages.Read("Keyway", "THIRD-PARTY-NOTICES.txt"), StringComparison.Ordinal);

    [Fact]
    public void The_parts_of_Keyway_Panasonic_work_in_a_program()
    {
        string project = packages.CreateProject(
            "Parts",
            "Keyway.Panasonic",
            (
                "Program.cs",
                """
                using Keyway;
                using Panasonic;

                Interconnect camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                    .AddNet("VCAM", 0.9.Amperes(), contacts: [1, 2, 3])
                    .WithMatedHeight(0.9.Millimeters())
                    .EnsureValid();
                P4Socket socket = P4.Socket(contacts: 40, matedHeight: 2.5.Millimeters());
                Console.WriteLine($"{camera}; {socket} {socket.MatingHeader(2.5.Millimeters())}; {F4.AXK7L24223G.Dimensions.A}");
                try
                {
                    F4.Socket(args.Length + 18);
                }
                catch (DesignRuleException exception)
                {
                    Console.WriteLine(exception.Message);
                }
                """
            )
        );
        string output = Dotnet.Succeed(project, "run");
        Assert.Equal(
            [
                "AXK7L24223G with AXK8L24124BG; AXK740347G AXK840145WG; 7.2 mm",
                "error KEY1001: F4 sockets are not made with 18 contacts; the nearest are 16 and 20",
            ],
            output.ReplaceLineEndings("\n").Trim().Split('\n')
        );
    }

    [Fact]
    public void Part_numbers_are_found_before_any_part_is_touched()
    {
        string project = packages.CreateProject(
            "Numbers",
            "Keyway.Panasonic",
            (
                "Program.cs",
                """
                using Keyway;

                Console.WriteLine(PartNumber.Parse("AXT" + int.Parse("524124")).Connector.Contacts);
                """
            )
        );
        Assert.Equal("24", Dotnet.Succeed(project, "run").Trim());
    }

    [Fact]
    public void Each_rule_fires_in_a_project_that_references_Keyway_Panasonic_only()
    {
        (string, string)[] mistakes =
        [
            .. new[] { ".editorconfig", "Boards.cs", "Interconnects.cs", "NetNames.cs", "Products.cs" }.Select(file =>
                (file, File.ReadAllText(Path.Combine(Repository.Root, "samples", "Mistakes", file)))
            ),
        ];
        string project = packages.CreateProject("Mistakes", "Keyway.Panasonic", [.. mistakes, ("Program.cs", "return;")]);
        Assert.Equal(MistakesTests.Expected, Dotnet.Fail(project, "build").Select(message => (message.File, message.Line, message.Id)));
    }

    [Fact]
    public void A_catalog_in_the_project_gives_parts_and_errors()
    {
        string project = packages.CreateProject(
            "Own",
            "Keyway",
            ("catalog/acme.yaml", OwnCatalog),
            (
                "Program.cs",
                """
                using Acme;
                using Keyway;

                Console.WriteLine(Interconnect.Between(T2.TS_10, T2.TH_10).EnsureValid());
                Console.WriteLine(Interconnect.Between(T2.TS_10, T2.TH_20));
                """
            )
        );
        BuildMessage error = Assert.Single(Dotnet.Fail(project, "build"));
        Assert.Equal(("Program.cs", 5, "KEY2003"), (error.File, error.Line, error.Id));
        Assert.Equal("TS-10 has 10 contacts, but TH-20 has 20; TS-10 mates with TH-10", error.Text);
    }

    [Fact]
    public void Boards_in_the_project_are_classes_and_give_errors()
    {
        string others = string.Join(' ', Enumerable.Range(5, 20).Select(number => FormattableString.Invariant($"N{number}")));
        string project = packages.CreateProject(
            "Scanner",
            "Keyway.Panasonic",
            ("boards/main-board/main.kicad_pcb", LayoutText.Write($"GND +5V SDA SCL {others}", partNumber: "AXK7L24223G")),
            ("boards/camera.kicad_pcb", LayoutText.Write($"GND GND SDA SCL {others}", isMirrored: true)),
            ("boards/camera.csv", "Designator,MPN\nJ1,AXK8L24124BG\n"),
            ("boards/camera.brd", "another layout"),
            (
                "Program.cs",
                """
                using Keyway;
                using Scanner.Boards;

                Console.WriteLine(Interconnect.Between(new MainBoard().J1, new Camera("left camera").J1));
                Console.WriteLine(new MainBoard().J1.Part);
                """
            )
        );
        IReadOnlyList<BuildMessage> messages = Dotnet.Fail(project, "build");
        Assert.Equal(
            [("camera.brd", 1, "KEY0018"), ("Program.cs", 4, "KEY7001")],
            messages.Select(message => (message.File, message.Line, message.Id))
        );
        Assert.Contains("contact 2 of left camera.J1 (GND)", messages[1].Text, StringComparison.Ordinal);
        string[] printed = Dotnet.Succeed(project, "run", "-p:NoWarn=KEY7001%3BKEY0018").ReplaceLineEndings("\n").Trim().Split('\n');
        Assert.Equal("AXK7L24223G", printed[^1]);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_broken_catalog_never_builds(string runAnalyzers)
    {
        string project = packages.CreateProject(
            "Broken" + runAnalyzers,
            "Keyway",
            ("catalog/acme.yaml", OwnCatalog.Replace("0.5 A", "0.5", StringComparison.Ordinal)),
            ("Program.cs", "return;")
        );
        BuildMessage error = Assert.Single(Dotnet.Fail(project, "build", "-p:RunAnalyzers=" + runAnalyzers));
        Assert.Equal(("acme.yaml", 4, "KEY0005"), (error.File, error.Line, error.Id));
    }

    [Fact]
    public void A_catalog_that_is_passed_over_is_named()
    {
        // Other systems have no such file names, and take these folders for one.
        (string, string)[] others = OperatingSystem.IsLinux()
            ?
            [
                ("catalog/acme:t3.yaml", "series: T3"),
                ("Catalog/acme-t4.yaml", "series: T4"),
                ("Catalog/acme.yaml", "series: T9"),
                ("catalog/acme|t5.yml", "series: T5"),
                ("CATALOG/acme-t8.yaml", "series: T8"),
            ]
            : [];
        string project = packages.CreateProject(
            "PassedOver",
            "Keyway",
            [
                ("catalog/acme.yaml", OwnCatalog),
                ("catalog/acme-t6.yaml.txt", "series: T6"),
                ("catalog/README.md", "The catalogs of Acme."),
                ("catalog/.cache/t7.txt", "series: T7"),
                ("catalog/Code.cs", "class Code;"),
                ("Program.cs", "return;"),
                .. others,
            ]
        );
        (int exitCode, string output) = Dotnet.Run(project, "build");
        IEnumerable<string> named = Regex.Matches(output, "KEY0015: '(?<name>[^']*)' ").Select(match => match.Groups["name"].Value);
        Assert.NotEqual(0, exitCode);
        Assert.Equal(
            OperatingSystem.IsLinux()
                ? ["acme-t4.yaml", "acme-t6.yaml.txt", "acme-t8.yaml", "acme.yaml", "acme:t3.yaml", "acmet5.yml"]
                : ["acme-t6.yaml.txt"],
            named.Distinct().Order(StringComparer.Ordinal)
        );
    }
}
