using System.Globalization;
using Keyway.Generator.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;

namespace Keyway.Generator.Tests.Reading.Parts;

/// <summary>Part numbers without a scheme are checked against the others of their column.</summary>
public class ColumnChecksTests
{
    [Fact]
    public Task Swapped_halves_are_found() =>
        CatalogTest.AssertFinding(
            "KEY0006",
            "'TH20' is numbered like the headers of this table, and 'TS20' like its sockets; "
                + "the socket comes first: write '20: [TS20, TH20]'",
            Catalog("10: [TS10, TH10]", "20: [[|TH20|], (|TS20|)]", "30: [TS30, TH30]", "40: [TS40, TH40]")
        );

    [Fact]
    public Task A_number_for_another_count_is_found() =>
        CatalogTest.AssertFinding(
            "KEY0006",
            "for 20 contacts, the part number should be 'TS20' like the other sockets of this table, not 'TS22'; "
                + "if it is right, give it a code in a scheme under 'numbers'",
            Catalog("10: [TS10, TH10]", "20: [[|TS22|], TH20]", "30: [TS30, TH30]")
        );

    [Theory]
    [InlineData("TS4O")]
    [InlineData("T$40")]
    [InlineData("ST40")]
    [InlineData("Ts40")]
    public void A_number_that_differs_in_a_character_is_warned_of(string number)
    {
        Diagnostic finding = Assert.Single(
            CatalogRun.Run(Catalog("10: [TS10, TH10]", "20: [TS20, TH20]", "30: [TS30, TH30]", $"40: [{number}, TH40]")).Diagnostics
        );
        Assert.Equal(("KEY0014", DiagnosticSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal(
            $"'{number}' differs from the numbers of the other sockets of this table in a character; like them, it would be 'TS40'",
            finding.GetMessage(CultureInfo.InvariantCulture)
        );
    }

    /// <summary>Gets columns as manufacturers have them: numbers with codes, with padding, with counts that occur twice.</summary>
    public static TheoryData<string[]> Columns =>
        [
            ["10: [TS10, TH10]", "20: [TS20, TH20]", "30: [TS30, TH30]", "100: [TS00, TH00]"],
            ["10: [TS010, TH10]", "20: [TS020, TH20]", "30: [TS030, TH30]", "100: [TS100, TH100]"],
            ["4: [TS04, TH4]", "8: [TS08, TH8]", "10: [TS10, TH10]", "20: [TS20, TH20]"],
            [
                "16: [54722-0164, 55560-0161]",
                "22: [54722-0224, 55560-0221]",
                "24: [54722-0244, 55560-0241]",
                "54: [54722-0544, 55560-0541]",
            ],
            ["10: [1-5177983-0, 5-5179180-0]", "20: [5177983-1, 5179180-1]", "40: [5177983-2, 5179180-2]", "60: [5177983-3, 5179180-3]"],
            ["60: [QSH-030-01-F, QTH-030-01-F]", "120: [QSH-060-01-F, QTH-060-01-F]", "180: [QSH-090-01-F, QTH-090-01-F]"],
            ["10: [TS10A, TH10]", "20: [TS20A, TH20]", "30: [TS30A, TH30]", "40: [TS40B2, TH40]"],
            ["10: [AX10347, AY10]", "20: [AX20347, AY20]", "30: [AX30347, AY30]", "80: [AX80537, AY80]", "90: [AX90547, AY90]"],
            ["10: [TS10, none]", "20: [TS20, TH20]", "30: [none, TH30]", "40: [TS40, TH40]"],
            ["20: [X20, Y20]", "30: [X-030, Y30]", "40: [Z40, Y40]"],
        ];

    [Theory]
    [MemberData(nameof(Columns))]
    public void Numbers_as_manufacturers_have_them_are_left_alone(string[] rows) => Assert.Empty(CatalogRun.Run(Catalog(rows)).Diagnostics);

    [Fact]
    public void A_number_that_a_scheme_describes_is_left_alone()
    {
        string text = Catalog("10: [TS10, TH10]", "20: [TS22, TH20]", "30: [TS30, TH30]");
        Assert.Empty(
            CatalogRun
                .Run(
                    text.Replace(
                        "pairs:",
                        "numbers: { socket: { pattern: \"TS{contacts}\", contacts: { \"22\": 20 } } }\npairs:",
                        StringComparison.Ordinal
                    )
                )
                .Diagnostics
        );
    }

    [Fact]
    public void Hermaphroditic_parts_are_checked_too()
    {
        GeneratorRun run = CatalogRun.Run(
            Catalog("10: TC10", "20: TC22", "30: TC30", "40: TC40")
                .Replace("pairs:", "hermaphroditic: true\npairs:", StringComparison.Ordinal)
        );
        Assert.Equal("KEY0006", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("1.50 mm", "KEY0007")]
    [InlineData("1.5 mm", null)]
    [InlineData("2.0 mm", null)]
    public void Two_parts_for_one_choice_are_found_where_the_height_is_written_in_two_ways(string height, string? id)
    {
        GeneratorRun run = CatalogRun.Run(
            Catalog("10: [TS10, TH10]") + $"  - matedHeight: {height}\n    parts:\n      10: [TS10X, TH10]\n"
        );
        Assert.Equal(id is null ? [] : [id], run.Diagnostics.Select(finding => finding.Id));
        if (id is not null)
        {
            Assert.Equal(
                "the socket with 10 contacts for '1.50 mm' is already 'TS10', for '1.5 mm'; correct one of the heights, "
                    + "or write them alike if both parts are made",
                run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture)
            );
        }
    }

    private static string Catalog(params string[] rows) =>
        "series: T2\nmanufacturer: Acme\npairs:\n  - matedHeight: 1.5 mm\n    parts:\n"
        + string.Concat(rows.Select(row => $"      {row}\n"));
}
