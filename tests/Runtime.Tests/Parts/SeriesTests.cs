using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class SeriesTests
{
    [Fact]
    public void A_series_has_what_its_manifest_says()
    {
        Series series = TestSeries.P4;
        Assert.Equal("P4", series.Name);
        Assert.Equal("P4", series.ToString());
        Assert.Equal("Panasonic", series.Manufacturer);
        Assert.Equal(0.4.Millimeters(), series.Pitch);
        Assert.Equal(0.3.Amperes(), series.Ratings.CurrentPerContact);
        Assert.Equal([1.5.Millimeters(), 2.Millimeters(), 2.5.Millimeters(), 3.Millimeters(), 3.5.Millimeters()], series.MatedHeights);
    }

    [Fact]
    public void Its_parts_are_the_sockets_and_then_the_headers()
    {
        Assert.Equal(28, TestSeries.P4.Parts.Count(part => part is Socket));
        Assert.Equal(16, TestSeries.P4.Parts.Count(part => part is Header));
        Assert.All(TestSeries.P4.Parts.Take(28), part => Assert.IsType<Socket>(part, exactMatch: false));
    }

    [Fact]
    public void A_part_is_at_its_place() => Assert.Equal("AXK724147G", TestSeries.P4.At<Socket>(1).ToString());

    [Theory]
    [InlineData(40, 2.5, "AXK740347G")]
    [InlineData(40, 3.0, "AXK740347G")]
    [InlineData(40, 3.5, "AXK740447G")]
    [InlineData(100, 1.5, "AXK700147G")]
    public void A_socket_is_selected_by_count_and_height(int contacts, double height, string number) =>
        Assert.Equal(number, TestSeries.P4.Select<Socket>(ConnectorRole.Socket, contacts, height.Millimeters()).ToString());

    [Theory]
    [InlineData(40, 2.5, "AXK840145WG")]
    [InlineData(40, 3.5, "AXK840245WG")]
    public void A_header_is_selected_by_count_and_height(int contacts, double height, string number) =>
        Assert.Equal(number, TestSeries.P4.Select<Header>(ConnectorRole.Header, contacts, height.Millimeters()).ToString());

    [Fact]
    public void A_part_is_selected_by_count_alone() =>
        Assert.Equal("AXK8L24124BG", TestSeries.F4.Select<Header>(ConnectorRole.Header, 24, null).ToString());

    [Fact]
    public void A_count_that_is_not_made_is_KEY1001()
    {
        DesignRuleException exception = Assert.Throws<DesignRuleException>(() =>
            TestSeries.F4.Select<Socket>(ConnectorRole.Socket, 18, null)
        );
        Assert.Equal("error KEY1001: F4 sockets are not made with 18 contacts; the nearest are 16 and 20", exception.Message);
    }

    [Fact]
    public void A_height_that_the_count_does_not_have_is_KEY1004()
    {
        DesignRuleException exception = Assert.Throws<DesignRuleException>(() =>
            TestSeries.P4.Select<Socket>(ConnectorRole.Socket, 100, 2.5.Millimeters())
        );
        Assert.Equal("KEY1004", Assert.Single(exception.Findings).Id);
    }

    [Fact]
    public void The_manifest_is_not_read_before_it_is_needed()
    {
        bool made = false;
        var series = GeneratedSeries.Load(
            Sheets.F4,
            (_, _) =>
            {
                made = true;
                throw new InvalidOperationException();
            }
        );
        Assert.Equal("F4", series.Name);
        Assert.Null(series.Find("nothing"));
        Assert.False(made);
    }

    [Fact]
    public void Null_is_neither_a_manifest_nor_a_number()
    {
        Assert.Throws<ArgumentNullException>(() => TestSeries.Create(null!));
        Assert.Throws<ArgumentNullException>(() => GeneratedSeries.Load("", null!));
        Assert.Throws<ArgumentNullException>(() => TestSeries.P4.Find(null!));
    }

    [Fact]
    public void Threads_that_meet_at_first_use_find_the_same_partners() =>
        Assert.All(
            Enumerable.Range(0, 300),
            _ =>
            {
                Series series = TestSeries.Create(Sheets.F4);
                Connector[] parts =
                [
                    .. Enumerable
                        .Range(0, 4)
                        .AsParallel()
                        .WithDegreeOfParallelism(4)
                        .WithExecutionMode(ParallelExecutionMode.ForceParallelism)
                        .Select(series.At),
                ];
                int[] partners =
                [
                    .. parts
                        .AsParallel()
                        .WithDegreeOfParallelism(4)
                        .WithExecutionMode(ParallelExecutionMode.ForceParallelism)
                        .Select(part => part.Mates.Count),
                ];
                Assert.DoesNotContain(0, partners);
            }
        );
}
