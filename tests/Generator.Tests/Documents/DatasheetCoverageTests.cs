using System.Text.RegularExpressions;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Syntax;
using Keyway.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Tests.Documents;

/// <summary>
/// The page on datasheet coverage names all facts of the shipped catalogs, and no key that does not exist in the language.
/// </summary>
public partial class DatasheetCoverageTests
{
    private static readonly string Page = Repository.Read("docs/datasheet-coverage.md");

    private static IReadOnlyList<string> Keys { get; } =
    [.. CatalogSections.All.SelectMany(section => section.Fields.Select(field => $"{section.Key}.{field.Key}"))];

    [Fact]
    public void No_key_is_named_that_does_not_exist()
    {
        Assert.NotEmpty(Key().Matches(Page));
        Assert.All(Key().Matches(Page).Select(match => match.Groups["key"].Value), key => Assert.Contains(key, Keys));
    }

    [Fact]
    public void Other_keys_are_those_of_the_language() =>
        Assert.All(
            Word().Matches(Page).Select(match => match.Value),
            word => Assert.Contains($"| {word} |", Repository.Read("docs/catalog.md"), StringComparison.Ordinal)
        );

    [Fact]
    public void Every_fact_of_the_shipped_catalogs_is_named()
    {
        List<string> stated =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "catalog"), "*.yaml").SelectMany(Facts).Distinct(),
        ];

        Assert.NotEmpty(stated);
        Assert.All(stated, key => Assert.Contains($"`{key}`", Page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Facts(string file)
    {
        string text = File.ReadAllText(file);
        CatalogNode? catalog = CatalogParser.Parse(text, new CatalogReport(file, SourceText.From(text)), CancellationToken.None);
        foreach (KeyValuePair<ScalarNode, CatalogNode> section in Entries(catalog))
        {
            foreach (CatalogNode row in section.Value is SequenceNode rows ? rows.Items : [section.Value])
            {
                foreach (string key in Entries(row).Select(field => $"{section.Key.Text}.{field.Key.Text}").Where(Keys.Contains))
                {
                    yield return key;
                }
            }
        }
    }

    private static IReadOnlyList<KeyValuePair<ScalarNode, CatalogNode>> Entries(CatalogNode? node) =>
        node is MappingNode mapping ? mapping.Entries : [];

    [GeneratedRegex("`(?<key>[a-z][A-Za-z]*\\.[A-Za-z]+)`")]
    private static partial Regex Key();

    [GeneratedRegex("`[a-z][A-Za-z]*`")]
    private static partial Regex Word();
}
