using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Parts;

/// <summary>A role may have several schemes, if its part numbers have several structures.</summary>
public class NumberSchemesTests
{
    [Fact]
    public void Each_number_fits_one_of_the_schemes() => Assert.Empty(CatalogRun.Run(Create("TS(2.0)-20B", "TS10")).Diagnostics);

    [Fact]
    public Task A_number_that_fits_none_is_compared_with_the_nearest() =>
        CatalogTest.AssertFinding(
            "KEY0006",
            "for 20 contacts and a mated height of 2.0 mm, the part number should be 'TS(2.0)-20B', not 'TS(2.5)-20B'; "
                + "of 2 schemes, this one is the nearest",
            Create("[|TS(2.5)-20B|]", "TS10")
        );

    [Fact]
    public Task A_height_that_the_scheme_lacks_does_not_fit() =>
        CatalogTest.AssertFinding(
            "KEY0006",
            "for 10 contacts and a mated height of 1.5 mm, the part number should be 'TS10', not 'TS1B'; "
                + "of 2 schemes, this one is the nearest",
            Create("TS(2.0)-20B", "[|TS1B|]")
        );

    [Fact]
    public Task An_empty_list_states_nothing() =>
        CatalogTest.AssertFinding(
            "KEY0005",
            "an empty list states nothing; leave it out if there is nothing to state",
            """
            series: T2
            manufacturer: Acme
            numbers:
              header: [|[|]]
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [TS10, TH10]
            """
        );

    [Fact]
    public Task A_code_of_a_number_of_contacts_is_not_empty() =>
        CatalogTest.AssertFinding(
            "KEY0005",
            "a number of contacts needs a code of at least one character",
            """
            series: T2
            manufacturer: Acme
            numbers:
              header:
                pattern: TH{contacts}
                contacts: { [|""|]: 100 }
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [TS10, TH10]
            """
        );

    private static string Create(string high, string low) =>
        $$"""
            series: T2
            manufacturer: Acme
            numbers:
              socket:
                - pattern: TS{contacts}
                - pattern: TS{height}-{contacts}B
                  heights:
                    "": 1.5 mm
                    "(2.0)": 2.0 mm
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [{{low}}, TH10]
                  20: [TS-20B, TH20]
              - matedHeight: 2.0 mm
                parts:
                  20: [{{high}}, TH20]
            """;
}
