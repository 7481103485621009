using Keyway.IntelliSense.Tests.Support;

namespace Keyway.IntelliSense.Tests;

/// <summary>IntelliSense for the parts of a team's own catalog, which are generated into the open project.</summary>
public class GeneratedPartsTests
{
    private const string Catalog = """
        series: T2
        manufacturer: Acme
        pitch: 0.4 mm
        ratings:
          currentPerContact: 0.4 A
          totalCurrent: 4 A
        numbers:
          socket:
            pattern: TS{contacts}-{height}
            heights:
              "1": 1.5 mm
              "2": 2.0 mm
          header:
            pattern: TH{contacts}
        pairs:
          - matedHeight: 1.5 mm
            parts:
              10: [TS10-1, TH10]
              20: [TS20-1, TH20]
          - matedHeight: 2.0 mm
            parts:
              10: [TS10-2, TH10]
        """;

    [EditorFact]
    public async Task A_saved_catalog_is_offered() =>
        Assert.Equal(
            ["Header", "PartNumbers", "Series", "Socket", "TH10", "TH20", "TS10_1", "TS10_2", "TS20_1"],
            (await Editor.InMethod("Acme.T2.$$", Catalog).CompletionsAsync()).Except(["Equals", "ReferenceEquals"])
        );

    [EditorFact]
    public async Task Its_parts_read_like_the_rows_of_a_datasheet() =>
        Assert.Equal(
            "Acme.T2Header Acme.T2.TH10 { get; }\n"
                + "T2 header with 10 contacts. Mated height 1.5 mm with Acme.T2.TS10_1, 2.0 mm with Acme.T2.TS10_2. "
                + "0.4 A per contact, 4 A in total.",
            await Editor.InMethod("Acme.T2.$$", Catalog).DescriptionAsync("TH10")
        );

    [EditorFact]
    public async Task A_part_offers_the_same_as_one_of_a_compiled_library()
    {
        IReadOnlyList<string> compiled = await Editor.InMethod("F4.AXK7L24223G.$$").CompletionsAsync();
        IReadOnlyList<string> own = await Editor.InMethod("Acme.T2.TS10_1.$$", Catalog).CompletionsAsync();
        Assert.Equal(compiled.Except(["Dimensions"]), own);
    }

    [EditorFact]
    public async Task Its_heights_are_named_where_one_is_typed()
    {
        IReadOnlyList<Signature> signatures = await Editor.InMethod("Acme.T2.TS10_1.MatingHeader($$)", Catalog).SignaturesAsync();
        Assert.Equal("The mated height: 1.5 or 2.0 mm, written as 1.5.Millimeters().", signatures[1].Parameters["matedHeight"]);
    }
}
