using Keyway.Parts;
using Keyway.Rules.Choosing;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Choosing;

public class CountNotMadeAtHeightTests
{
    [Fact]
    public void A_count_that_is_not_made_for_the_height_names_the_heights_and_the_counts()
    {
        Finding finding = Assert.Single(
            Judge.By<CountNotMadeAtHeight>(SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, 24, 3.5m))
        );
        Assert.Equal(
            "error KEY1004: P4 sockets with 24 contacts are made for 1.5, 2.0, 2.5 and 3.0 mm, not for 3.5 mm; "
                + "the nearest counts for 3.5 mm are 20 and 30",
            finding.ToString()
        );
        Assert.Equal("height", finding.Origin);
        Assert.Equal<object>(["contacts"], finding.Related);
        Assert.Equal(["height: 3.0 mm", "height: 2.5 mm", "height: 2.0 mm", "height: 1.5 mm"], Judge.RemediesOf(finding));
    }

    [Fact]
    public void A_partial_catalog_does_not_say_what_is_not_made()
    {
        Series partial = TestSeries.Create("series Q4\nsource coverage=partial\nsocket 20: QS{}\nheader 20: QH{}\npair 1.0 mm: 0 1\n");
        Assert.Equal(
            "error KEY1004: Q4 sockets with 20 contacts are listed in the partial catalog for 1.0 mm, not for 1.5 mm; "
                + "Q4 has no pair for 1.5 mm",
            Assert.Single(Judge.By<CountNotMadeAtHeight>(SampleDesigns.Request(partial, ConnectorRole.Socket, 20, 1.5m))).ToString()
        );
    }

    [Theory]
    [InlineData(100, 2.0, "P4 sockets with 100 contacts are made for 1.5 mm, not for 2.0 mm; the nearest count for 2.0 mm is 80")]
    [InlineData(
        40,
        9.0,
        "P4 sockets with 40 contacts are made for 1.5, 2.0, 2.5, 3.0 and 3.5 mm, not for 9.0 mm; P4 has no pair for 9.0 mm"
    )]
    [InlineData(
        40,
        0.0,
        "P4 sockets with 40 contacts are made for 1.5, 2.0, 2.5, 3.0 and 3.5 mm, not for 0.0 mm; P4 has no pair for 0.0 mm"
    )]
    [InlineData(
        40,
        3.49,
        "P4 sockets with 40 contacts are made for 1.5, 2.0, 2.5, 3.0 and 3.5 mm, not for 3.49 mm; P4 has no pair for 3.49 mm"
    )]
    public void The_message_says_what_would_be_right(int contacts, double height, string message) =>
        Assert.Equal(
            message,
            Assert
                .Single(
                    Judge.By<CountNotMadeAtHeight>(SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, contacts, (decimal)height))
                )
                .Message
        );

    [Fact]
    public void A_count_that_a_pair_leaves_out_is_not_made_for_its_height() =>
        Assert.Equal(
            "X4 headers with 30 contacts are made for 1.5, 2.0, 2.5 and 3.5 mm, not for 3.0 mm; "
                + "the nearest counts for 3.0 mm are 24 and 40",
            Assert.Single(Judge.By<CountNotMadeAtHeight>(SampleDesigns.Request(TestSeries.X4, ConnectorRole.Header, 30, 3))).Message
        );

    [Theory]
    [InlineData(40, 1.5)]
    [InlineData(40, 3.5)]
    [InlineData(100, 1.5)]
    [InlineData(70, 2.5)]
    public void A_count_that_is_made_for_the_height_is_not_a_finding(int contacts, double height) =>
        Assert.Empty(Judge.By<CountNotMadeAtHeight>(SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, contacts, (decimal)height)));

    [Fact]
    public void A_count_that_is_not_made_at_all_is_KEY1001s_matter()
    {
        PartRequest request = SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, 25, 9);
        Assert.Empty(Judge.By<CountNotMadeAtHeight>(request));
        Assert.Equal(["KEY1001"], Judge.Errors(request));
    }

    [Fact]
    public void Without_a_height_there_is_no_finding() =>
        Assert.Empty(Judge.By<CountNotMadeAtHeight>(SampleDesigns.Request(TestSeries.P4, ConnectorRole.Socket, 24)));

    [Fact]
    public void What_is_unknown_is_not_a_finding()
    {
        Assert.Empty(
            Judge.By<CountNotMadeAtHeight>(
                new PartRequest(TestSeries.P4, ConnectorRole.Socket, Traced.Create(24), SampleDesigns.Unknown<Length>())
            )
        );
        Assert.Empty(
            Judge.By<CountNotMadeAtHeight>(
                new PartRequest(TestSeries.P4, ConnectorRole.Socket, SampleDesigns.Unknown<int>(), Traced.Create(9.Millimeters()))
            )
        );
    }

    [Theory]
    [InlineData("79228162514264337593543950335 mm")]
    [InlineData("-79228162514264337593543950335 mm")]
    public void The_farthest_height_is_a_finding_like_any_other(string height) =>
        Assert.Single(
            Judge.By<CountNotMadeAtHeight>(
                new PartRequest(TestSeries.P4, ConnectorRole.Socket, Traced.Create(24), Traced.Create(Length.Parse(height)))
            )
        );

    [Fact]
    public void Parts_without_any_height_are_made_for_none()
    {
        Series series = TestSeries.Create("series Z\nsocket 10 12: A{}\nheader 12: B{}\npair 1.2 mm: 0 1: 12\n");
        Finding finding = Assert.Single(Judge.By<CountNotMadeAtHeight>(SampleDesigns.Request(series, ConnectorRole.Socket, 10, 1.2m)));
        Assert.Equal("Z sockets with 10 contacts have no mated height in the catalog; the nearest count for 1.2 mm is 12", finding.Message);
        Assert.Empty(finding.Remedies);
    }
}
