using System.Globalization;
using Keyway.Analyzers.Reporting;
using Keyway.Analyzers.Tests.Support;
using Keyway.Generator;
using Keyway.Rules;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.Documents;

public class RulePagesTests
{
    private static IEnumerable<RulePage> Pages => RulePage.All.Where(page => !page.IsAboutCatalogs);

    public static TheoryData<string> Ids => [.. Pages.Select(page => page.Id)];

    [Fact]
    public void Every_rule_has_a_page_with_its_title_and_the_help_link_leads_there() =>
        Assert.Equal(
            Descriptors.All.Select(rule => (rule.Id, $"# {rule.Id}: {rule.Title}", HelpLinks.GetLink(rule.Id))),
            Pages.Select(page => (page.Id, page.Title, HelpLinks.GetLink(page.Id)))
        );

    [Fact]
    public void Help_links_lead_to_the_folder_of_the_pages() =>
        Assert.All(Descriptors.All, rule => Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void The_table_of_rules_is_written_from_the_rules()
    {
        string expected = WrittenSection.TableOfRules(
            Descriptors.All.Select(rule => (rule.Id, rule.Title.ToString(CultureInfo.InvariantCulture), $"{rule.DefaultSeverity}"))
        );

        Assert.Equal(expected, WrittenSection.Read("docs/README.md", "rules of designs", expected));
    }

    [Fact]
    public void The_table_of_each_page_says_category_severity_and_code_fix() =>
        Assert.All(
            Pages,
            page =>
            {
                DiagnosticDescriptor rule = Descriptors.Get(page.Id);
                string severity =
                    rule.DefaultSeverity == DiagnosticSeverity.Info ? "information" : $"{rule.DefaultSeverity}".ToLowerInvariant();
                Assert.Matches($@"^\| {rule.Category} \| {severity}(, [^|]*)? \| (yes|no) \|$", page.Row);
            }
        );

    [Fact]
    public void Release_tracking_is_written_from_the_rules()
    {
        string shipped = Repository.Read("src/Analyzers/AnalyzerReleases.Shipped.md");
        (string expected, string actual) = WrittenSection.ReadReleases(
            "src/Analyzers/AnalyzerReleases.Unshipped.md",
            Descriptors
                .All.Where(rule => !shipped.Contains($"\n{rule.Id} |", StringComparison.Ordinal))
                .Select(rule => (rule.Id, rule.Category, $"{rule.DefaultSeverity}", rule.Title.ToString(CultureInfo.InvariantCulture)))
        );

        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_do_what_the_page_says(string id)
    {
        RulePage page = Pages.Single(candidate => candidate.Id == id);
        Assert.NotEmpty(page.Failing);
        Assert.NotEmpty(page.Passing);
        var printed = new HashSet<string>();
        foreach (RuleExample example in page.Failing)
        {
            IReadOnlyList<Diagnostic> found = await Findings(example);
            Assert.Equal([id], found.Select(finding => finding.Id).Distinct());
            printed.UnionWith(found.Select(Printed));
        }

        foreach (RuleExample example in page.Passing)
        {
            Assert.Empty(await Findings(example));
        }

        Assert.NotEmpty(page.Messages);
        Assert.All(page.Messages, message => Assert.Contains(message, printed));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_page_says_yes_to_a_code_fix_if_one_of_its_examples_has_one(string id)
    {
        RulePage page = Pages.Single(candidate => candidate.Id == id);
        var found = new List<Diagnostic>();
        foreach (RuleExample example in page.Failing)
        {
            found.AddRange(await Findings(example));
        }

        Assert.Equal(page.HasCodeFix, found.Any(finding => Replacements.Read(finding).Any()));
    }

    private static string Printed(Diagnostic finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}";

    // Unlike other tests, these see what a team sees, with no diagnostic suppressed.
    private static async Task<IReadOnlyList<Diagnostic>> Findings(RuleExample example)
    {
        string usings = example.Catalog is null ? Check.Usings : $"{Check.Usings}using Acme;\n";
        var project = new GeneratorDriverHarness(new CatalogGenerator(), Analysis.ParseOptions)
            .AddReference(MetadataReference.CreateFromFile(typeof(Interconnect).Assembly.Location))
            .AddReference(MetadataReference.CreateFromFile(typeof(Panasonic.F4).Assembly.Location))
            .SetSource("/Page.cs", $"{usings}static class Page {{ static void Example() {{ {example.Code} }} }}");
        if (example.Catalog is not null)
        {
            project.AddAdditionalFile("/catalog/acme.yaml", example.Catalog, ("build_metadata.AdditionalFiles.KeywayCatalog", "true"));
        }

        GeneratorRun run = project.Run();
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await run.Compilation.Analyze(example.Settings ?? "");
    }
}
