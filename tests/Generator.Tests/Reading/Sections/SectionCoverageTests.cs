using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Sections;

public class SectionCoverageTests
{
    private const string Fewer = "- for: { contacts: 10 }\n    ";
    private const string More = "- for: { contacts: 20 }\n    ";

    [Fact]
    public void Rows_that_divide_the_counts_cover_all_of_them() =>
        Assert.Equal(["KEY0013"], Find($"embossedTape:\n  {Fewer}A: 16.0 mm\n  {More}A: 24.0 mm\n"));

    [Fact]
    public void A_column_may_be_empty_in_some_rows() =>
        Assert.Empty(
            Find(
                $"embossedTape:\n  {Fewer}A: 32.0 mm\n    B: 28.4 mm\n  {More}A: 44.0 mm\n    B: 40.4 mm\n"
                    + "  - for: { contacts: 100 }\n    A: 24.0 mm\n"
            )
        );

    [Theory]
    [InlineData("product", "status: notForNewDesigns", "status: obsolete")]
    [InlineData("alternates", "number: X1", "number: X2")]
    [InlineData("approvals", "name: UL", "name: TÜV")]
    [InlineData("contacts", "names: A1 to A10", "names: B1 to B20")]
    public void Facts_that_some_parts_have_cover_those_alone(string section, string first, string second) =>
        Assert.Empty(Find($"{section}:\n  {Fewer}{first}\n  {More}{second}\n"));

    [Fact]
    public void A_partial_catalog_states_what_is_known() =>
        Assert.Empty(Find($"source: {{ title: T2, coverage: partial }}\nembossedTape:\n  {Fewer}A: 16.0 mm\n  {More}A: 24.0 mm\n"));

    private static IEnumerable<string> Find(string section) =>
        CatalogRun.Run(SampleCatalogs.SmallWith("ratings:", section + "ratings:")).Diagnostics.Select(finding => finding.Id);
}
