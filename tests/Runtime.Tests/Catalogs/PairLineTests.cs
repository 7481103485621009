using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Catalogs;

public class PairLineTests
{
    [Theory]
    [InlineData("EX7201S", "EX8201H at 1.5 mm")]
    [InlineData("EX7001S", "EX8001H at 1.5 mm")]
    [InlineData("EX7202S", "EX8201H at 2.0 mm")]
    [InlineData("EX7203S", "EX8201H at 2.5 mm, EX8202H at 3.0 mm")]
    [InlineData("EX7304S", "EX8302H at 3.5 mm")]
    [InlineData("EX8201H", "EX7201S at 1.5 mm, EX7202S at 2.0 mm, EX7203S at 2.5 mm")]
    [InlineData("EX8202H", "EX7203S at 3.0 mm, EX7204S at 3.5 mm")]
    [InlineData("EX8001H", "EX7001S at 1.5 mm")]
    [InlineData("EX8402H", "EX7403S at 3.0 mm")]
    public void A_line_without_counts_pairs_every_count_that_both_families_make(string number, string mates) =>
        Assert.Equal(mates, string.Join(", ", TestSeries.Part(number).Mates));

    [Theory]
    [InlineData("EX7303S", "EX8301H at 2.5 mm")]
    [InlineData("EX8302H", "EX7304S at 3.5 mm")]
    public void A_line_with_counts_pairs_no_other(string number, string mates) =>
        Assert.Equal(mates, string.Join(", ", TestSeries.Part(number).Mates));

    [Fact]
    public void Mates_are_mutual() =>
        Assert.All(
            TestSeries.All.SelectMany(series => series.Parts),
            part => Assert.All(part.Mates, mate => Assert.Contains(new Mate(mate.Partner, part, mate.MatedHeight), mate.Partner.Mates))
        );

    [Fact]
    public void A_count_that_one_family_lacks_is_not_a_pair() =>
        Assert.Empty(TestSeries.Create("socket 10 12: A{}\nheader 10: B{}\npair 1.0 mm: 0 1\n").Find("A12")!.Mates);

    [Fact]
    public void A_count_is_its_number_not_its_code() =>
        Assert.Single(TestSeries.Create("socket 100=00: A{}\nheader 100=A0: B{}\npair 1.0 mm: 0 1: 100\n").Find("A00")!.Mates);

    [Theory]
    [InlineData("A400", "B400 at 1.0 mm, B160 at 1.0 mm")]
    [InlineData("B160", "A160 at 1.0 mm, A400 at 1.0 mm")]
    [InlineData("B400", "A400 at 1.0 mm")]
    public void Counts_with_a_slash_pair_halves_with_different_counts(string number, string mates) =>
        Assert.Equal(
            mates,
            string.Join(
                ", ",
                TestSeries
                    .Create("socket 160 400: A{}\nheader 160 400: B{}\npair 1.0 mm: 0 1: 160 400 400/160 9/8 /1 1/ x/y 160/\n")
                    .Find(number)!
                    .Mates
            )
        );

    [Fact]
    public void One_pair_may_give_several_heights()
    {
        Connector socket = TestSeries.Create("socket 10: A{}\nheader 10: B{}\npair 2.0 mm: 0 1\npair 1.5 mm: 0 1\n").Find("A10")!;
        Assert.Equal("B10 at 2.0 mm, B10 at 1.5 mm", string.Join(", ", socket.Mates));
        Assert.Equal([1.5.Millimeters(), 2.Millimeters()], socket.MatedHeights);
    }
}
