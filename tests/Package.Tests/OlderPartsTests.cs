using Keyway.Testing;

namespace Keyway.Package.Tests;

/// <summary>A parts package built with an older Keyway, in a design that uses the current version.</summary>
/// <remarks>
/// The folder Older contains the code that Keyway generated at commit e40b2dd, and the members of that version of Keyway that the code
/// calls. Do not change them: they stand for packages that were published and are not rebuilt.
/// </remarks>
[Collection(OneAfterTheOther.Name)]
public class OlderPartsTests(PackedPackages packages)
{
    /// <summary>A version lower than <see cref="PackedPackages.Version"/> in NuGet's order.</summary>
    private const string OlderVersion = "0.0.0-older";

    private static readonly string Newer = LargeCatalogsPage
        .Others.Single(block => block.Language == "xml" && !block.Text.Contains("Aliases=", StringComparison.Ordinal))
        .Text;

    [Fact]
    public void It_works_as_it_is()
    {
        PackOlder();
        string folder = packages.CreateFolder(
            "Older/Design",
            ("Design.csproj", Program("""<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>""", Newer)),
            (
                "Program.cs",
                """
                using System.Reflection;
                using Acme;
                using Keyway;

                Interconnect pair = Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("V", 0.4.Amperes(), contacts: [1]);
                Console.WriteLine(pair.WithMatedHeight(1.5.Millimeters()).EnsureValid());
                Console.WriteLine(PartNumber.Parse("TC60-" + args.Length).Connector.MatedHeights[0]);
                Console.WriteLine(string.Join(' ', T2.Series.Parts.Concat(T4.Series.Parts)));
                Write(
                    T2.Socket(10, 2.Millimeters()),
                    T2.Header(20),
                    T2.InspectionSocket(10),
                    T2.InspectionHeader(10, 2.Millimeters()),
                    T4.Connector(60, 5.Millimeters()));
                Write(
                    T2.TS10_2.MatingHeader(),
                    T2.TH10.MatingSocket(2.Millimeters()),
                    T4.TC60_9.MatingConnector(),
                    T4.TC60_5.MatingConnector(5.Millimeters()));
                Write(T2.TS20_1.Dimensions.A, T2.TS20_1.Dimensions.B, T2.TS20_1.Dimensions.D, T2.PartNumbers.TSE10);
                Write(
                    T2.TS10_1.Ratings.CurrentPerContact,
                    T2.TSE10.Ratings.MatingCycles,
                    T2.TH20.Packing.InnerCarton,
                    T2.TSE10.Variant);
                try
                {
                    T2.Header(args.Length + 11);
                }
                catch (DesignRuleException exception)
                {
                    Console.WriteLine(exception.Message);
                }

                // Resolves every member that the code calls, because the runtime does so only when the calling code is about to run.
                Module older = typeof(T2).Module;
                int members = 0;
                for (int row = 1; ; row++)
                {
                    try
                    {
                        members += older.ResolveMember(0x0A000000 | row)!.Module == typeof(Interconnect).Module ? 1 : 0;
                    }
                    catch (ArgumentOutOfRangeException)
                    {
                        break;
                    }
                }

                Console.WriteLine(members > 10);
                Version built = typeof(T2).Assembly.GetReferencedAssemblies().Single(assembly => assembly.Name == "Keyway").Version!;
                Console.WriteLine(built < typeof(Interconnect).Assembly.GetName().Version);

                static void Write(params object?[] values) => Console.WriteLine(string.Join(' ', values));
                """
            )
        );
        Assert.Equal(
            [
                "TS10-1 with TH10",
                "5.0 mm",
                "TS10-1 TS20-1 TS10-2 TSE10 TH10 TH20 THE10 TC60-5 TC60-9",
                "TS10-2 TH20 TSE10 THE10 TC60-5",
                "TH10 TS10-2 TC60-5 TC60-5",
                "6.5 mm 4.5 mm 1.2 mm TSE10",
                "0.4 A 3000 3000 inspection",
                "error KEY1001: T2 headers are not made with 16 contacts; the nearest are 10 and 20",
                "True",
                "True",
            ],
            Dotnet.Succeed(folder, "run", "1", "2", "3", "4", "5").ReplaceLineEndings("\n").Trim().Split('\n')
        );
    }

    [Fact]
    public void The_rules_of_this_version_check_its_parts()
    {
        PackOlder();
        string folder = packages.CreateFolder(
            "Older/Mistakes",
            ("Mistakes.csproj", Program("", Newer)),
            (
                "Mistakes.cs",
                """
                using Acme;
                using Keyway;

                static class Mistakes
                {
                    static void Build()
                    {
                        T2.Header(18);
                        PartNumber.Parse("TH11");
                        Interconnect.Between(T2.TS10_1, T2.TH20).Check();
                        Interconnect.Between(T4.TC60_9, T4.TC60_9).Check();
                        Interconnect.Between(T2.TS10_1, T2.TH10).WithMatedHeight(2.Millimeters()).Check();
                        Interconnect.Between(T2.TS20_1, T2.TH20).AddNet("V", 0.5.Amperes(), contacts: [1]).Check();
                        Interconnect.Between(T2.TS20_1, T2.TH20).WithMatingCycles(51).Check();
                        BoardAssembly first = new BoardAssembly("a").Join("b", "c", Interconnect.Between(T2.TS20_1, T2.TH20));
                        first.Join("b", "c", Interconnect.Between(T2.TS10_1, T2.TH10)).Check();
                        new PurchaseOrder("first").Add(T2.TS20_1, 2_000).Check();
                    }
                }
                """
            )
        );
        Assert.Equal(
            [
                (8, "KEY1001"),
                (9, "KEY1002"),
                (10, "KEY2003"),
                (11, "KEY2004"),
                (12, "KEY2005"),
                (13, "KEY3001"),
                (14, "KEY4002"),
                (16, "KEY5001"),
                (17, "KEY6001"),
            ],
            Dotnet.Fail(folder, "build").Select(error => (error.Line, error.Id))
        );
    }

    [Fact]
    public void A_design_that_asks_for_an_older_Keyway_than_its_parts_is_not_restored()
    {
        PackOlder();
        string folder = packages.CreateFolder(
            "Older/Downgrade",
            (
                "Downgrade.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Keyway" Version="{OlderVersion}" />
                    <PackageReference Include="Keyway.Panasonic" Version="{PackedPackages.Version}" />
                  </ItemGroup>
                </Project>
                """
            )
        );
        (int exitCode, string output) = Dotnet.Run(folder, "restore");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error NU1605", output, StringComparison.Ordinal);
    }

    private static string Program(string properties, string reference) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              {properties}
              <ItemGroup>
                <PackageReference Include="Older.Parts" Version="1.0.0" />
                {reference}
              </ItemGroup>
            </Project>
            """;

    /// <summary>Packs the members of the older Keyway and the parts that were built with it.</summary>
    private void PackOlder()
    {
        if (packages.Has("Older.Parts", "1.0.0"))
        {
            return;
        }

        Pack("Keyway", OlderVersion, "", "Keyway.cs");
        Pack(
            "Older.Parts",
            "1.0.0",
            $"""<PackageReference Include="Keyway" Version="{OlderVersion}" PrivateAssets="none" />""",
            "Acme.T2.g.cs",
            "Acme.T4.g.cs"
        );
    }

    private void Pack(string name, string version, string reference, params string[] files)
    {
        string folder = Path.Combine(Repository.Root, "tests", "Package.Tests", "Older");
        string project = packages.CreateFolder(
            "Older/" + name,
            [
                .. files.Select(file => (file, File.ReadAllText(Path.Combine(folder, file + ".txt")))),
                (
                    name + ".csproj",
                    $"""
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <TargetFramework>net10.0</TargetFramework>
                        <Nullable>enable</Nullable>
                        <Version>{version}</Version>
                      </PropertyGroup>
                      <ItemGroup>{reference}</ItemGroup>
                    </Project>
                    """
                ),
            ]
        );
        Dotnet.Succeed(project, "pack", "--output", packages.Feed);
    }
}
