using Keyway.Generator.Diagnostics;
using Keyway.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Diagnostics;

public class FileNamesTests
{
    [Theory]
    [InlineData("/home/me/catalog/a.yaml", "/home/me/catalog/b.yaml", "a.yaml")]
    [InlineData("/home/me/catalog/a.yaml", "/home/me/parts/a.yaml", "catalog/a.yaml")]
    [InlineData("/home/me/catalog/a.yaml", "/home/me/Catalog/a.yaml", "catalog/a.yaml")]
    [InlineData("/home/me/catalog/acme/a.yaml", "/home/me/parts/acme/a.yaml", "catalog/acme/a.yaml")]
    [InlineData("C:\\me\\catalog\\a.yaml", "C:\\me\\parts\\a.yaml", "catalog/a.yaml")]
    [InlineData("catalog/a.yaml", "a.yaml", "catalog/a.yaml")]
    [InlineData("a.yaml", "catalog/a.yaml", "a.yaml")]
    public void Folders_tell_files_with_the_same_name_apart(string path, string other, string name) =>
        Assert.Equal(name, FileNames.Distinguish(path, other));

    [Fact]
    public void Clashes_name_the_other_file()
    {
        const string Other = "series: T3\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.0 mm\n    parts:\n      10: [TS10-1, H10]\n";
        Assert.Equal(
            ["the series Acme.T2 is already described in Catalog/a.yaml; put all of it into one file"],
            Find(SampleCatalogs.Small).Select(finding => finding.GetMessage(null))
        );
        Assert.Contains("'TS10-1' is already a part in Catalog/a.yaml", Find(Other).Select(finding => finding.GetMessage(null)));
    }

    private static IReadOnlyList<Diagnostic> Find(string text) =>
        CatalogRun.Run(("/home/me/Catalog/a.yaml", SampleCatalogs.Small), ("/home/me/catalog/a.yaml", text)).Diagnostics;
}
