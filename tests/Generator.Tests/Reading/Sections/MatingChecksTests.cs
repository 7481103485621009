using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>Facts about mated pairs agree with the mated heights of the tables.</summary>
public class MatingChecksTests
{
    [Theory]
    [InlineData(
        "mating: { workingRange: [|9.8 mm to 10.2 mm|] }",
        "the working range 9.8 mm to 10.2 mm does not contain the mated height of the pairs for 15.0 mm; "
            + "give each height its own row, with 'for: { matedHeight: 15.0 mm }'"
    )]
    [InlineData(
        "mating:\n  - for: { matedHeight: 15 mm }\n    workingRange: [|9.8 mm to 10.2 mm|]",
        "the working range 9.8 mm to 10.2 mm does not contain the mated height of the pairs for 15.0 mm; "
            + "give each height its own row, with 'for: { matedHeight: 15.0 mm }'"
    )]
    [InlineData(
        "mating: { insertionDepth: [|12 mm|] }",
        "'insertionDepth', 12.0 mm, is not below the mated height of the pairs for 10.0 mm"
    )]
    [InlineData(
        "mating: { insertionDepth: 2 mm, wipe: [|2.1 mm|] }",
        "'wipe', 2.1 mm, is above 'insertionDepth', 2.0 mm; "
            + "contacts wipe each other over at most the depth to which the halves enter each other"
    )]
    public Task A_figure_that_the_heights_rule_out_is_an_error(string facts, string message) =>
        CatalogTest.AssertFinding("KEY0007", message, Catalog(facts));

    [Theory]
    [InlineData("[|16.2 mm|]", "expected a range of lengths with a unit at each end, such as '0.2 mm to 0.3 mm', not '16.2 mm'")]
    [InlineData("[|16.5 mm to 16.2 mm|]", "'16.5 mm to 16.2 mm' goes downwards; write '16.2 mm to 16.5 mm' if both ends are right")]
    public Task A_working_range_has_two_ends(string range, string message) =>
        CatalogTest.AssertFinding("KEY0005", message, Catalog($"mating:\n  - for: {{ matedHeight: 10 mm }}\n    workingRange: {range}"));

    [Fact]
    public Task A_range_in_place_of_a_mated_height_says_where_it_belongs() =>
        CatalogTest.AssertFinding(
            "KEY0005",
            "'16.2 mm to 16.5 mm' is a range; write the nominal height here, and the range as 'workingRange' under 'mating'",
            Catalog("pitch: 0.8 mm").Replace("matedHeight: 15 mm", "matedHeight: [|16.2 mm to 16.5 mm|]", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("mating:\n  - for: { matedHeight: 10 mm }\n    workingRange: 10 mm to 10.2 mm\n  - floatX: 0.5 mm")]
    [InlineData("mating: { workingRange: 10 mm to 15 mm, insertionDepth: 9.9 mm, wipe: 9.9 mm }")]
    [InlineData("tolerances:\n  - matedHeight: 0.1 mm\n  - for: { matedHeight: 15 mm }\n    matedHeight: 0.3 mm")]
    public void Figures_that_fit_their_heights_are_sound(string facts) =>
        Assert.Empty(CatalogRun.Run(("catalog/test.yaml", Catalog(facts))).Diagnostics);

    private static string Catalog(string facts) =>
        $"series: T2\nmanufacturer: Acme\n{facts}\npairs:\n  - matedHeight: 10 mm\n    parts: {{ 20: [TS20, TH20] }}\n"
        + "  - matedHeight: 15 mm\n    parts: { 20: [TS20, TX20] }\n";
}
