using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>Facts that a parts list asks for have forms of their own.</summary>
public class NamesReaderTests
{
    [Theory]
    [InlineData(
        "source: { address: [|acme.example/t2.pdf|] }",
        "expected a web address, such as 'https://acme.example/t2.pdf', not 'acme.example/t2.pdf'"
    )]
    [InlineData("roles: { socket: [|Receptacles!|] }", "expected a word in lower case in the singular, such as 'plug', not 'Receptacles!'")]
    [InlineData(
        "product: { footprint: [|'Acme:T2_{count}'|] }",
        "expected a name of printable ASCII characters, in which only {contacts} and {number} may stand in braces, not 'Acme:T2_{count}'"
    )]
    [InlineData(
        "product: { status: [|dead|] }",
        "expected 'preview', 'active', 'notForNewDesigns', 'lastTimeBuy' or 'obsolete', not 'dead'"
    )]
    [InlineData("product: { rohs: [|yes|] }", "expected 'compliant', 'withExemption' or 'notCompliant', not 'yes'")]
    [InlineData("product: { moistureSensitivityLevel: [|7|] }", "expected '1', '2', '2a', '3', '4', '5', '5a' or '6', not '7'")]
    public Task A_fact_of_another_form_is_an_error(string facts, string message) =>
        CatalogTest.AssertFinding("KEY0005", message, Catalog(facts));

    [Theory]
    [InlineData("source: { title: T2, address: https://acme.example/t2.pdf?page=1 }")]
    [InlineData("roles: { socket: receptacle, header: plug }")]
    [InlineData(
        "product: { status: active, successor: 'T3-{contacts}', moistureSensitivityLevel: 1, rohs: compliant, model: '{number}.step' }"
    )]
    [InlineData("alternates:\n  - { number: 'X-{contacts}DS(51)', manufacturer: Other }\n  - { number: Y20 }")]
    [InlineData("tray: { piecesPerTray: 100 }\npacking: { orderUnit: tray }")]
    [InlineData("reflow: { peak: 260 °C, peakDuration: 10 s, liquidus: 220 °C, liquidusDuration: 60 s, passes: 2 }")]
    [InlineData("thermalShock: { cold: -55 °C, hot: 85 °C }\nhumidity: { temperature: 40 °C }")]
    public void Facts_of_a_parts_list_can_be_said(string facts) =>
        Assert.Empty(CatalogRun.Run(("catalog/test.yaml", Catalog(facts))).Diagnostics);

    private static string Catalog(string facts) =>
        $"series: T2\nmanufacturer: Acme\n{facts}\npairs:\n  - matedHeight: 10 mm\n    parts: {{ 20: [TS20, TH20] }}\n";
}
