using System.Globalization;
using System.Reflection;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Documents;

public class RulePagesTests
{
    private static IEnumerable<RulePage> Pages => RulePage.All.Where(page => page.IsAboutCatalogs);

    private static IEnumerable<DiagnosticDescriptor> Rules =>
        typeof(CatalogRules)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(rule => (DiagnosticDescriptor)rule.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Pages.Where(page => page.Failing.Count > 0).Select(page => page.Id)];

    [Fact]
    public void Every_rule_has_a_page_with_its_title() =>
        Assert.Equal(Rules.Select(rule => $"# {rule.Id}: {rule.Title}"), Pages.Select(page => page.Title));

    [Fact]
    public void The_table_of_rules_is_written_from_the_rules()
    {
        string expected = WrittenSection.TableOfRules(
            Rules.Select(rule => (rule.Id, rule.Title.ToString(CultureInfo.InvariantCulture), $"{rule.DefaultSeverity}"))
        );

        Assert.Equal(expected, WrittenSection.Read("docs/README.md", "rules of catalogs", expected));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_do_what_the_page_says(string id)
    {
        RulePage page = Pages.Single(candidate => candidate.Id == id);
        (string Path, string Text)[] failing = [.. page.Failing.Select((example, i) => ($"catalog/{i}.yaml", example.Code))];
        Assert.Contains(CatalogRun.Run(failing).Diagnostics, finding => finding.Id == id);
        Assert.All(CatalogRun.Run(failing).Diagnostics, finding => Assert.Equal(id, finding.Id));
        Assert.All(page.Passing, example => Assert.Empty(CatalogRun.Run(example.Code).Diagnostics));
    }
}
