using Keyway.Analyzers.SymbolicExecution.Paths;
using Panasonic;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Paths;

public class PathFindingsTests
{
    private static readonly Finding Fault = Interconnect.Between(F4.Socket(20), F4.Header(20)).WithMatingCycles(100_000).Check()[0];

    [Fact]
    public void A_finding_of_every_path_has_no_conditions() => Assert.Equal([null], Report([("a", true)], [("a", false)]));

    [Fact]
    public void A_finding_has_the_conditions_that_all_its_paths_share() =>
        Assert.Equal(["when 'a' is true"], Report([("a", true), ("b", true)], [("a", true), ("b", false)]));

    [Fact]
    public void A_finding_of_few_paths_names_each() =>
        Assert.Equal(["when 'a' is true, or 'b' is true"], Report([("a", true)], [("b", true)]));

    [Theory]
    [InlineData(true, "when 'rows' has an element and 'a' is false")]
    [InlineData(false, "when 'rows' has no element and 'a' is false")]
    public void A_collection_that_a_loop_enumerates_has_elements(bool holds, string conditions) =>
        Assert.Equal([conditions], Report([(Decision.Enumerated + "rows", holds), ("a", false)]));

    [Fact]
    public void A_finding_of_many_paths_names_none() =>
        Assert.Equal([null], Report([("a", true)], [("b", true)], [("c", true)], [("d", true)]));

    [Fact]
    public void Different_findings_are_reported_apart()
    {
        var findings = new PathFindings();
        Finding other = Interconnect.Between(F4.Socket(20), F4.Header(24)).Check()[0];
        findings.Add(Fault, [("a", true)]);
        findings.Add(other, [("a", false)]);
        findings.Add(Fault, [("a", true)]);
        var reported = new List<(Finding, string?)>();
        findings.Report((finding, conditions) => reported.Add((finding, conditions)));
        Assert.Equal([(Fault, "when 'a' is true"), (other, "when 'a' is false")], reported);
    }

    private static List<string?> Report(params (string Condition, bool Answer)[][] paths)
    {
        var findings = new PathFindings();
        foreach ((string Condition, bool Answer)[] path in paths)
        {
            findings.Add(Fault, path);
        }

        var reported = new List<string?>();
        findings.Report((_, conditions) => reported.Add(conditions));
        return reported;
    }
}
