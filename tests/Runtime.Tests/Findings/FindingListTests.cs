using Keyway.Findings;
using Keyway.Rules;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Findings;

public class FindingListTests
{
    private static readonly Rule Rule = DesignRules.All[0];

    public static TheoryData<string> Peculiar => Cultures.Peculiar;

    [Fact]
    public void It_is_empty_at_first() => Assert.Empty(new FindingList().All);

    [Fact]
    public void Related_places_that_are_not_known_are_left_out()
    {
        var findings = new FindingList();
        findings.Add(Rule, null, $"text", ["a", null, "b"]);
        Finding finding = Assert.Single(findings.All);
        Assert.Null(finding.Origin);
        Assert.Equal<object>(["a", "b"], finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_rule_that_gives_remedies_may_also_have_none()
    {
        var findings = new FindingList();
        var rule = new CountNotMade();
        findings.Add(rule, "a", $"text", remedies: [new Remedy("a", 1), new Remedy("a", 2)]);
        findings.Add(rule, "b", $"text", remedies: null, severity: FindingSeverity.Information);
        Assert.Equal(["a: 1", "a: 2"], Judge.RemediesOf(findings.All[0]));
        Assert.Equal(FindingSeverity.Error, findings.All[0].Severity);
        Assert.Empty(findings.All[1].Remedies);
        Assert.Equal(FindingSeverity.Information, findings.All[1].Severity);
    }

    [Theory]
    [MemberData(nameof(Peculiar))]
    public void Numbers_are_written_the_same_in_every_culture(string culture) =>
        Assert.Equal(
            "-1.5 and -2 and 0.9 mm",
            Cultures.In(
                culture,
                () =>
                {
                    var findings = new FindingList();
                    findings.Add(Rule, null, $"{-1.5m} and {-2} and {0.9.Millimeters()}");
                    return findings.All[0].Message;
                }
            )
        );
}
