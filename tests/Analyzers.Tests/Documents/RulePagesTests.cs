using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.Documents;

public class RulePagesTests
{
    private static IEnumerable<RulePage> Pages => RulePage.All.Where(page => !page.IsAboutCatalogs);

    public static TheoryData<string> Ids => [.. Pages.Select(page => page.Id)];

    [Fact]
    public void Every_rule_has_a_page_with_its_title_and_the_help_link_leads_there() => Assert.Equal(
        Descriptors.All.Select(rule => (rule.Id, $"# {rule.Id}: {rule.Title}", HelpLinks.For(rule.Id))),
        Pages.Select(page => (page.Id, page.Title, HelpLinks.For(page.Id))));

    [Fact]
    public void Help_links_lead_to_the_folder_of_the_pages() =>
        Assert.All(Descriptors.All, rule => Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void The_table_of_rules_lists_every_rule()
    {
        string table = Repository.Read("docs/README.md");
        Assert.All(Descriptors.All, rule => Assert.Contains(
            $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} |",
            table,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Release_tracking_lists_every_rule()
    {
        string releases = Repository.Read("src/Analyzers/AnalyzerReleases.Shipped.md") + Repository.Read("src/Analyzers/AnalyzerReleases.Unshipped.md");
        Assert.Equal(
            Descriptors.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
            releases.Split('\n').Where(line => line.StartsWith("KEY", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_do_what_the_page_says(string id)
    {
        RulePage page = Pages.Single(candidate => candidate.Id == id);
        Assert.NotEmpty(page.Failing);
        Assert.NotEmpty(page.Passing);
        foreach (string example in page.Failing)
        {
            Assert.Equal([id], (await Findings(example)).Select(finding => finding.Id).Distinct());
        }

        foreach (string example in page.Passing)
        {
            Assert.Empty(await Findings(example));
        }
    }

    private static async Task<IReadOnlyList<Diagnostic>> Findings(string statements)
    {
        Compilation compilation = Analysis.WithKeyway.WithCode($"{Check.Usings}static class Page {{ static void Example() {{ {statements} }} }}");
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.Analyze();
    }
}
