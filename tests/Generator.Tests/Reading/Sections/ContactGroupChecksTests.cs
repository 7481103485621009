using Keyway.Generator.Tests.Support;

namespace Keyway.Generator.Tests.Reading.Sections;

/// <summary>The contacts of a group must be contacts of the part and belong to one group only.</summary>
public class ContactGroupChecksTests
{
    [Fact]
    public Task Its_last_contact_is_one_of_the_part() =>
        CatalogTest.AssertFinding(
            "KEY0007",
            "'TS30' has 30 contacts; it has no contact 31",
            Catalog("{ name: power, first: 29, last: [|31|] }").Replace("TS30", "(|TS30|)", StringComparison.Ordinal)
        );

    [Fact]
    public Task Its_last_contact_comes_after_its_first() =>
        CatalogTest.AssertFinding(
            "KEY0007",
            "the last contact of the group, 28, comes before its first, 29",
            Catalog("{ name: power, first: 29, last: [|28|] }")
        );

    [Fact]
    public Task It_has_a_name() =>
        CatalogTest.AssertFinding(
            "KEY0003",
            "'name' is missing: a contact group needs a name and the number of its first contact",
            Catalog("[|{|] first: 29, last: 30 }")
        );

    [Fact]
    public Task A_contact_is_in_one_group() =>
        CatalogTest.AssertFinding(
            "KEY0007",
            "contact 29 of 'TS30' is already in another group",
            Catalog("{ name: signal, first: (|1|), last: 29 }\n  - { name: power, first: [|29|], last: 30 }")
        );

    [Fact]
    public void Groups_of_different_parts_may_have_the_same_numbers() =>
        Assert.Empty(
            CatalogRun
                .Run(
                    Catalog(
                        "{ for: { part: socket }, name: power, first: 29, last: 30 }\n  - { for: { part: header }, name: power, first: 30 }"
                    )
                )
                .Diagnostics
        );

    private static string Catalog(string groups) =>
        $$"""
            series: T2
            manufacturer: Acme
            contactGroups:
              - {{groups}}
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  30: [TS30, TH30]
            """;
}
