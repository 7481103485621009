using Keyway.Designs.Model;
using Keyway.Parts;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Choosing;

public class UnknownPartNumberTests
{
    [Fact]
    public void A_slip_names_the_part_that_was_meant()
    {
        Finding finding = Assert.Single(Find("AXK7L26227G"));
        Assert.Equal(
            "error KEY1002: 'AXK7L26227G' is not in the catalog; did you mean 'AXK7L26223G' (F4 socket, 26 contacts)?",
            finding.ToString()
        );
        Assert.Equal("number", finding.Origin);
        Assert.Equal(["number: AXK7L26223G"], Judge.RemediesOf(finding));
    }

    [Theory]
    [InlineData("axk7l26223g", "'axk7l26223g' is not in the catalog; did you mean 'AXK7L26223G' (F4 socket, 26 contacts)?")]
    [InlineData("AXK7L26223G ", "'AXK7L26223G ' is not in the catalog; did you mean 'AXK7L26223G' (F4 socket, 26 contacts)?")]
    [InlineData("AXK7L2622G", "'AXK7L2622G' is not in the catalog; did you mean 'AXK7L26223G' (F4 socket, 26 contacts)?")]
    [InlineData("AXT62412", "'AXT62412' is not in the catalog; did you mean 'AXT624124' (F4S header, 24 contacts)?")]
    public void Slips_of_every_kind_are_understood(string number, string message) =>
        Assert.Equal(message, Assert.Single(Find(number)).Message);

    [Fact]
    public void Of_several_as_near_three_are_named()
    {
        Finding finding = Assert.Single(
            Judge.By<UnknownPartNumber>(SampleDesigns.Request("AB", TestSeries.Create("series Z\nsocket 1 2 8 9: AB{}\n")))
        );
        Assert.Equal(
            "'AB' is not in the catalog; did you mean 'AB1' (Z socket, 1 contact), 'AB2' (Z socket, 2 contacts) "
                + "or 'AB8' (Z socket, 8 contacts)?",
            finding.Message
        );
        Assert.Equal(["number: AB1", "number: AB2", "number: AB8"], Judge.RemediesOf(finding));
    }

    [Theory]
    [InlineData("", "'' is not in the catalog")]
    [InlineData("something else", "'something else' is not in the catalog")]
    public void Where_nothing_is_near_nothing_is_suggested(string number, string message)
    {
        Finding finding = Assert.Single(Find(number));
        Assert.Equal(message, finding.Message);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_count_that_the_family_does_not_make_is_said_to_be_the_reason()
    {
        Finding finding = Assert.Single(Find("AXK722147G"));
        Assert.Equal(
            "'AXK722147G' is not in the catalog: P4 sockets AXK7…147G are not made with 22 contacts; "
                + "did you mean 'AXK720147G' (P4 socket, 20 contacts) or 'AXK724147G' (P4 socket, 24 contacts)?",
            finding.Message
        );
        Assert.Equal(["number: AXK724147G", "number: AXK720147G"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void A_count_beyond_the_familys_largest_names_the_largest() =>
        Assert.Equal(
            "'AXK770447G' is not in the catalog: P4 sockets AXK7…447G are not made with 70 contacts; "
                + "did you mean 'AXK740447G' (P4 socket, 40 contacts)?",
            Assert.Single(Find("AXK770447G")).Message
        );

    /// <summary>The family has parts with this number of contacts, but the part number writes it differently.</summary>
    [Theory]
    [InlineData("AXK7100147G", "AXK700147G")]
    [InlineData("AXK7020147G", "AXK720147G")]
    public void A_count_that_is_made_is_not_said_to_be_missing_because_its_code_is_another(string number, string meant)
    {
        Finding finding = Assert.Single(Find(number));
        Assert.DoesNotContain("are not made with", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"number: {meant}", Judge.RemediesOf(finding));
    }

    [Fact]
    public void A_code_of_a_height_that_does_not_exist_names_the_existing_codes_and_their_heights()
    {
        Finding finding = Assert.Single(Find("AXK740647G"));
        Assert.Equal(
            "'AXK740647G' is not in the catalog: where it has '6', P4 sockets with 40 contacts have '1' for 1.5 mm, "
                + "'2' for 2.0 mm, '3' for 2.5 or 3.0 mm or '4' for 3.5 mm; "
                + "did you mean 'AXK740147G' (P4 socket, 40 contacts), 'AXK740247G' (P4 socket, 40 contacts), "
                + "'AXK740347G' (P4 socket, 40 contacts) or 'AXK740447G' (P4 socket, 40 contacts)?",
            finding.Message
        );
        Assert.Equal(4, finding.Remedies.Count);
    }

    [Theory]
    [InlineData("AXK7L26223G")]
    [InlineData("AXK700147G")]
    [InlineData("AXT524124")]
    public void A_number_that_a_catalog_lists_is_not_a_finding(string number) => Assert.Empty(Find(number));

    [Fact]
    public void Without_a_catalog_nothing_is_known_of_any_number() =>
        Assert.Empty(Judge.By<UnknownPartNumber>(SampleDesigns.Request("AXK7L26227G")));

    [Fact]
    public void An_unknown_number_is_not_a_finding() =>
        Assert.Empty(Judge.By<UnknownPartNumber>(new PartNumberRequest(SampleDesigns.Unknown<string>(), [TestSeries.F4])));

    [Theory]
    [InlineData("PS30-A")]
    [InlineData("PS9Z-A")]
    [InlineData("PH30")]
    [InlineData("PS20-B")]
    public void A_number_of_the_form_of_a_partial_catalog_is_information(string number)
    {
        Finding finding = Assert.Single(Judge.By<UnknownPartNumber>(SampleDesigns.Request(number, TestSeries.P4, Partial)));
        Assert.Equal(
            $"info KEY1002: '{number}' has the form of Q1 part numbers, but the partial catalog does not list it; "
                + "compare it with the datasheet",
            finding.ToString()
        );
        Assert.Equal("number", finding.Origin);
        Assert.Empty(finding.Remedies);
    }

    [Theory]
    [InlineData("PS300-A")]
    [InlineData("PS3-A")]
    [InlineData("PS3a-A")]
    [InlineData("PS30-C")]
    [InlineData("PS30")]
    [InlineData("PX30-A")]
    public void A_number_of_another_form_is_an_error(string number) =>
        Assert.Equal(
            FindingSeverity.Error,
            Assert.Single(Judge.By<UnknownPartNumber>(SampleDesigns.Request(number, TestSeries.P4, Partial))).Severity
        );

    [Theory]
    [InlineData("PS20-A")]
    [InlineData("PH24")]
    public void A_number_that_a_partial_catalog_lists_is_not_a_finding(string number) =>
        Assert.Empty(Judge.By<UnknownPartNumber>(SampleDesigns.Request(number, Partial)));

    [Fact]
    public void Without_partial_coverage_a_form_is_of_no_use() =>
        Assert.Equal(
            FindingSeverity.Error,
            Assert
                .Single(
                    Judge.By<UnknownPartNumber>(
                        SampleDesigns.Request(
                            "PS30-B",
                            TestSeries.Create("series Q2\nsource coverage=complete\nsocket 20: PS{}-A\nform PS{}-B\n")
                        )
                    )
                )
                .Severity
        );

    private static Series Partial { get; } =
        TestSeries.Create("series Q1\nsource coverage=partial\nsocket 20: PS{}-A\nheader 20 24: PH{}\npair 1.0 mm: 0 1\nform PS{}-B\n");

    private static IReadOnlyList<Finding> Find(string number) =>
        Judge.By<UnknownPartNumber>(SampleDesigns.Request(number, TestSeries.P4, TestSeries.F4, TestSeries.F4S));

    [Fact]
    public void A_number_of_a_board_that_misses_a_known_one_is_a_warning()
    {
        Finding finding = Assert.Single(OfBoard("MPN=AXK7L24232G"));
        Assert.Equal(
            "warning KEY1002: Main.J1 is 'AXK7L24232G' in Main.kicad_pcb, which is not in the catalog; "
                + "did you mean 'AXK7L24223G' (F4 socket, 24 contacts)?",
            finding.ToString()
        );
        Assert.Equal("Main.kicad_pcb(3,18)", finding.Origin?.ToString());
    }

    [Fact]
    public void A_count_that_is_not_made_is_told_on_boards_with_the_nearest() =>
        Assert.Equal(
            "Main.J1 is 'AXK7L18223G' in Main.kicad_pcb, which is not in the catalog; "
                + "did you mean 'AXK7L16223G' (F4 socket, 16 contacts) or 'AXK7L20223G' (F4 socket, 20 contacts)?",
            Assert.Single(OfBoard("MPN=AXK7L18223G")).Message
        );

    [Theory]
    [InlineData("MPN=BM20B-24DS")]
    [InlineData("MPN=AXK7L24223G")]
    [InlineData("Remark=AXK7L24232G")]
    [InlineData("MPN=AXK7L24223G;Value=AXK7L24232G")]
    [InlineData("MPN=UA11")]
    [InlineData("")]
    public void Numbers_of_a_board_that_no_catalog_knows_are_let_through(string fields) => Assert.Empty(OfBoard(fields));

    private static IReadOnlyList<Finding> OfBoard(string fields) =>
        Judge.By<UnknownPartNumber>(new BoardModel(Layouts.Draw("Main", "-", fields: fields).Board, TestSeries.All));
}
