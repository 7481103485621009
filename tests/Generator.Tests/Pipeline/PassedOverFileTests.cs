using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Pipeline;

/// <summary>A file that is probably meant as a catalog is never ignored without a word.</summary>
public class PassedOverFileTests
{
    private const string Mark = "build_metadata.AdditionalFiles.KeywayCatalog";

    [Theory]
    [InlineData(
        "catalog/acme.yaml.bak",
        "unread",
        "'acme.yaml.bak' is not read as a catalog, because its name does not end in .yaml, .yml or .json; "
            + "rename it, or move it to another folder"
    )]
    [InlineData(
        "parts/acme.txt",
        "true",
        "'acme.txt' is not read as a catalog, because its name does not end in .yaml, .yml or .json; "
            + "rename it, or move it to another folder"
    )]
    [InlineData(
        "/home/me/Catalog/acme.yaml",
        "unread",
        "'acme.yaml' is not read as a catalog, because its folder is named 'Catalog'; name it 'catalog', or move the file there"
    )]
    [InlineData(
        "parts/acme.yaml",
        "yes",
        "'acme.yaml' is not read as a catalog, because its 'KeywayCatalog' is 'yes'; write 'true' or 'false'"
    )]
    public void A_file_that_is_passed_over_is_named(string path, string mark, string message)
    {
        GeneratorRun run = CatalogRun.RunTwice(CatalogRun.Harness().AddAdditionalFile(path, "series: X", (Mark, mark)));
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0015", DiagnosticSeverity.Warning, message), (finding.Id, finding.Severity, finding.GetMessage(null)));
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("catalog/acme:t2.yaml", "'acme:t2.yaml'")]
    [InlineData("catalog/acme:t2.txt", "'acme:t2.txt'")]
    [InlineData("parts/acmet2.yml", "'acmet2.yml'")]
    [InlineData("C:\\catalog\\acme\tt2.json", "'acme\\tt2.json'")]
    public void A_file_without_a_mark_in_a_project_that_has_marks_is_named(string path, string name)
    {
        GeneratorRun run = CatalogRun.RunTwice(
            CatalogRun
                .Harness()
                .AddAdditionalFile(path, "series: X")
                .SetGlobalOption("build_property.TargetFrameworkIdentifier", ".NETCoreApp")
        );
        Diagnostic finding = Assert.Single(run.Diagnostics);
        Assert.Equal(("KEY0015", LocationKind.None), (finding.Id, finding.Location.Kind));
        Assert.Equal(
            $"{name} is not read as a catalog, because the build cannot tell the compiler its path; "
                + "use no ':', no '|' and no control characters in it",
            finding.GetMessage(null)
        );
    }

    [Theory]
    [InlineData("other/settings.yaml", "")]
    [InlineData("other/settings.yaml", "false")]
    [InlineData("other/settings.yaml", null)]
    [InlineData("other/a:b.txt", null)]
    [InlineData("C:\\other\\settings.yaml", null)]
    [InlineData("catalog/keyway.schema.json", "true")]
    [InlineData("catalog/keyway.schema.json", "unread")]
    public void A_file_of_other_tools_is_left_alone(string path, string? mark)
    {
        GeneratorRun run = CatalogRun.RunTwice(
            CatalogRun
                .Harness()
                .AddAdditionalFile(path, "series: X", mark is null ? [] : [(Mark, mark)])
                .SetGlobalOption(mark is null ? "other" : "build_property.TargetFrameworkIdentifier", ".NETCoreApp")
        );
        Assert.Empty(run.Diagnostics);
    }
}
