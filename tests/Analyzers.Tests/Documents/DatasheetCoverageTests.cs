using System.Text.RegularExpressions;
using Keyway.Rules;
using Keyway.Testing;

namespace Keyway.Analyzers.Tests.Documents;

/// <summary>
/// Tests that the page on datasheet coverage names every rule, no rule that does not exist, and a reason where it names none.
/// </summary>
public partial class DatasheetCoverageTests
{
    private const string Heading = "| Statement | F4 | F4S | P4 | Where it is checked |";

    private static readonly string Page = Repository.Read("docs/datasheet-coverage.md");

    /// <summary>
    /// Gets the statements of the page. The cells of each are the statement, one cell for each series, and where it is checked.
    /// </summary>
    private static IReadOnlyList<string[]> Statements { get; } =
    [
        .. Table()
            .Matches(Page)
            .SelectMany(table => table.Groups["rows"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(row => row.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void No_rule_is_named_that_does_not_exist() =>
        Assert.All(Rule().Matches(Page).Select(match => match.Value), id => Assert.Contains(id, RulePage.All.Select(page => page.Id)));

    [Fact]
    public void Every_rule_is_named() =>
        Assert.All(
            DesignRules.All.Select(rule => rule.Id).Concat(RulePage.All.Select(page => page.Id)),
            id => Assert.Contains($"[{id}](rules/{id}.md)", Page, StringComparison.Ordinal)
        );

    [Fact]
    public void A_rule_comes_from_a_datasheet_or_from_elsewhere()
    {
        string elsewhere = Page[Page.IndexOf("## Rules that come from elsewhere", StringComparison.Ordinal)..];

        Assert.Empty(
            Statements
                .SelectMany(cells => Rule().Matches(cells[^1]))
                .Select(match => match.Value)
                .Intersect(Rule().Matches(elsewhere).Select(match => match.Value))
                .Except(["KEY6004"])
        );
    }

    [Fact]
    public void Each_rule_is_a_link_to_its_page() => Assert.Equal(Rule().Count(Page), 2 * Link().Count(Page));

    [Fact]
    public void Each_table_of_a_section_has_statements_with_all_cells()
    {
        Assert.Equal(Page.Split('\n').Count(line => line == Heading), Table().Count(Page));
        Assert.True(Statements.Count >= 100, $"{Statements.Count} statements");
        Assert.All(Statements, cells => Assert.Equal(5, cells.Length));
        Assert.All(Statements, cells => Assert.All(cells, cell => Assert.NotEmpty(cell)));
    }

    [Fact]
    public void Each_statement_has_a_rule_or_the_reason_why_not() =>
        Assert.All(Statements, cells => Assert.True(Link().IsMatch(cells[^1]) || Reason().IsMatch(cells[^1]), cells[0]));

    [Fact]
    public void Each_member_that_is_named_exists() =>
        Assert.All(
            Member().Matches(Page),
            match =>
                Assert.NotEmpty(
                    typeof(Connector)
                        .Assembly.GetType($"{nameof(Keyway)}.{match.Groups["type"].Value}", throwOnError: true)!
                        .GetMember(match.Groups["member"].Value)
                )
        );

    [Fact]
    public void The_readme_of_the_documents_leads_there() =>
        Assert.Contains("](datasheet-coverage.md)", Repository.Read("docs/README.md"), StringComparison.Ordinal);

    [GeneratedRegex(@"^\| Statement .*\n\|[-|]+\|\n(?<rows>(\|.*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"KEY\d{4}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\[(?<id>KEY\d{4})\]\(rules/\k<id>\.md\)")]
    private static partial Regex Link();

    [GeneratedRegex("^No rule: .{10,}")]
    private static partial Regex Reason();

    [GeneratedRegex(@"`(?<type>[A-Z][A-Za-z]*)\.(?<member>[A-Z][A-Za-z]*)`")]
    private static partial Regex Member();
}
