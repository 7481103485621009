using Keyway.Findings;
using Keyway.Rules;

namespace Keyway.Runtime.Tests.Findings;

public class FindingTests
{
    [Theory]
    [InlineData(FindingSeverity.Error, "error KEY9001: 'A' is wrong")]
    [InlineData(FindingSeverity.Warning, "warning KEY9001: 'A' is wrong")]
    [InlineData(FindingSeverity.Information, "info KEY9001: 'A' is wrong")]
    public void It_reads_as_the_build_prints_it(FindingSeverity severity, string text) => Assert.Equal(text, Of(severity).ToString());

    [Fact]
    public void It_has_the_ID_and_the_severity_of_its_rule()
    {
        Finding finding = Of(FindingSeverity.Warning);
        Assert.Equal("KEY9001", finding.Id);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData(FindingSeverity.Information)]
    [InlineData(FindingSeverity.Warning)]
    public void Only_errors_throw(FindingSeverity severity) =>
        Assert.Null(Record.Exception(() => DesignRules.ThrowOnErrors([Of(severity), Of(severity)])));

    [Fact]
    public void An_error_throws_with_all_findings_one_a_line()
    {
        Finding[] findings = [Of(FindingSeverity.Warning), Of(FindingSeverity.Error)];
        DesignRuleException exception = Assert.Throws<DesignRuleException>(() => DesignRules.ThrowOnErrors(findings));
        Assert.Equal(findings, exception.Findings);
        Assert.Equal("warning KEY9001: 'A' is wrong\nerror KEY9001: 'A' is wrong", exception.Message);
    }

    private static Finding Of(FindingSeverity severity)
    {
        var findings = new FindingList();
        findings.Add(new TestRule(severity), "origin", $"'A' is wrong");
        return Assert.Single(findings.All);
    }

    private sealed class TestRule(FindingSeverity severity) : Rule("KEY9001", severity, "For tests");
}
