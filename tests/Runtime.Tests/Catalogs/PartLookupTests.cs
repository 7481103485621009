using Keyway.Catalogs;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Catalogs;

public class PartLookupTests
{
    [Fact]
    public void Every_part_is_found_by_its_number() =>
        Assert.All(
            TestSeries.All,
            series =>
                Assert.All(
                    series.Parts,
                    part =>
                    {
                        Assert.Equal(part.Index, series.Manifest.IndexOf(part.Number));
                        Assert.Same(part, series.Find(part.Number));
                    }
                )
        );

    [Theory]
    [InlineData("")]
    [InlineData("EX7")]
    [InlineData("EX71S")]
    [InlineData("EX7221S")]
    [InlineData("EX71001S")]
    [InlineData("EX7020S")]
    [InlineData("EX7244S")]
    [InlineData("EX8002H")]
    [InlineData("EX7{}1S")]
    [InlineData("ex7201s")]
    [InlineData(" EX7201S")]
    [InlineData("EX7201S ")]
    [InlineData("EX7201S\0")]
    [InlineData("EX7201SEX7201S")]
    [InlineData("AXK720147G")]
    public void Any_other_number_is_not_found(string number)
    {
        Assert.Equal(-1, TestSeries.X4.Manifest.IndexOf(number));
        Assert.Null(TestSeries.X4.Find(number));
    }

    [Fact]
    public void A_code_may_stand_in_the_middle_or_at_an_end()
    {
        SeriesManifest facts = SeriesManifest.Decode("socket 10: {}-A\nsocket 10: A-{}\nsocket 10 120=A2 8: DF(3)/{}S\n");
        Assert.Equal(["10-A", "A-10", "DF(3)/10S", "DF(3)/A2S", "DF(3)/8S"], facts.Parts.Select(part => part.Number));
        Assert.Equal([0, 1, 2, 3, 4], facts.Parts.Select(part => facts.IndexOf(part.Number)));
        Assert.Equal(120, facts.Parts[3].Contacts);
    }

    [Fact]
    public void A_number_without_a_code_is_found_whole()
    {
        SeriesManifest facts = SeriesManifest.Decode("socket 10: ABC\nheader 12=: XYZ\n");
        Assert.Equal(0, facts.IndexOf("ABC"));
        Assert.Equal(1, facts.IndexOf("XYZ"));
        Assert.Equal(-1, facts.IndexOf("ABC10"));
        Assert.Equal(12, facts.Parts[1].Contacts);
    }

    [Fact]
    public void Families_whose_forms_overlap_are_told_apart()
    {
        SeriesManifest facts = SeriesManifest.Decode("socket 10 20: A{}\nsocket 10 20: A{}B\nsocket 10: A1{}B\n");
        Assert.Equal([0, 1, 2, 3, 4], facts.Parts.Select(part => facts.IndexOf(part.Number)));
    }
}
