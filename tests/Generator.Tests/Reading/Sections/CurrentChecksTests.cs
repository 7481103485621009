using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>Currents that depend on conditions are read from their tables and curves, and cannot contradict each other.</summary>
public class CurrentChecksTests
{
    private const string Groups = "contactGroups:\n  - { name: power, first: 1, last: 4 }\n";

    [Theory]
    [InlineData(
        "currents:\n  - { poweredContacts: 2, currentPerContact: (|2 A|) }\n  - { poweredContacts: 10, currentPerContact: [|2.5 A|] }",
        "2.5 A where 10 contacts carry current is above 2 A where 2 contacts do; the more contacts carry current, the less each may carry"
    )]
    [InlineData(
        "currents:\n  - { poweredContacts: all, currentPerContact: [|2.5 A|] }\n  - { poweredContacts: 2, currentPerContact: (|2 A|) }",
        "2.5 A where all contacts carry current is above 2 A where 2 contacts do; the more contacts carry current, the less each may carry"
    )]
    [InlineData(
        "currents: { poweredContacts: [|30|], currentPerContact: 2 A }",
        "no part of this row has 30 contacts; they have at most 20"
    )]
    [InlineData(
        "currents: { derating: { 20 °C: 2 A, 60 °C: [|2.1 A|] } }",
        "2.1 A at 60 °C is above 2 A at 20 °C; a derating curve does not rise"
    )]
    [InlineData(
        "currents: { group: [|power|], currentPerContact: 2 A }",
        "there is no contact group 'power'; list it under 'contactGroups'"
    )]
    [InlineData(
        Groups + "currents: { group: [|powr|], currentPerContact: 2 A }",
        "there is no contact group 'powr'; did you mean 'power'?"
    )]
    [InlineData(
        Groups + "approvals: { name: UL, group: [|fan|], currentPerContact: 2 A }",
        "there is no contact group 'fan'; the groups are 'power'"
    )]
    [InlineData(
        "contactGroups: [{ name: power, first: 1, last: 4, currentPerContact: (|3 A|), totalCurrent: [|2 A|] }]",
        "'totalCurrent', 2 A, is below 'currentPerContact', 3 A; all contacts of a group together carry at least as much as one of them"
    )]
    public Task A_current_that_cannot_be_is_an_error(string facts, string message) =>
        CatalogTest.AssertFinding("KEY0007", message, Catalog(facts));

    [Theory]
    [InlineData(
        "currents: { derating: [|2 A|] }",
        "expected the points of a derating curve, 2 to 100 currents by ambient temperature, such as { 20 °C: 2 A, 85 °C: 1 A }, not '2 A'"
    )]
    [InlineData(
        "currents: { derating: [|{|] 20 °C: 2 A } }",
        "expected the points of a derating curve, 2 to 100 currents by ambient temperature, such as { 20 °C: 2 A, 85 °C: 1 A }, "
            + "not a mapping of 1"
    )]
    [InlineData(
        "currents: { derating: { 60 °C: 2 A, [|20 °C|]: 2 A } }",
        "20 °C comes after 60 °C; write the points of a derating curve from cold to hot, each temperature once"
    )]
    [InlineData("currents: { derating: { 20 °C: 2 A, [|85|]: 1 A } }", "'85' has no unit; write '85 °C' if °C is meant")]
    [InlineData(
        "currents: { derating: { 20 °C: [|2 kA|], 85 °C: 1 A } }",
        "'2 kA' is not a current; the unit must be A, mA or µA, not 'kA'"
    )]
    [InlineData(
        "currents: { poweredContacts: [|some|], currentPerContact: 2 A }",
        "expected a count or 'all', a whole number from 1 to 1000000, not 'some'"
    )]
    public Task A_current_that_cannot_be_read_is_an_error(string facts, string message) =>
        CatalogTest.AssertFinding("KEY0005", message, Catalog(facts));

    [Theory]
    [InlineData("currents: { derating: { 20 °C: 2 A, 65 °C: 1.5 A, 105 °C: 0 A } }")]
    [InlineData("currents:\n  - { poweredContacts: 2, currentPerContact: 2 A }\n  - { poweredContacts: all, currentPerContact: 2 A }")]
    [InlineData(Groups + "currents:\n  - { currentPerContact: 1 A }\n  - { group: power, poweredContacts: 4, currentPerContact: 2 A }")]
    [InlineData("approvals:\n  - { name: UL, file: E12345, currentPerContact: 1 A, voltage: 50 V }\n  - { name: TÜV, totalCurrent: 9 A }")]
    public void Sound_currents_have_no_findings(string facts) =>
        Assert.Empty(CatalogRun.Run(("catalog/test.yaml", Catalog(facts))).Diagnostics);

    private static string Catalog(string facts) =>
        $"series: T2\nmanufacturer: Acme\n{facts}\npairs:\n  - matedHeight: 10 mm\n    parts: {{ 20: [TS20, TH20] }}\n";
}
