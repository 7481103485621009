using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class MateWordingTests
{
    private static readonly Series Series = TestSeries.Create(
        "series K2\nvariant inspection: 3\nsocket 10: KA{}\nheader 10: KB{}\nheader 10: KC{}\nheader 10: KE{}\nsocket 10: KS{}\n"
            + "socket 10: KI{}\nsocket 10: KN{}\n"
            + "pair 1.2 mm: 0 1\npair 1.8 mm: 0 2\npair 1.5 mm: 0 1\npair 1.2 mm: 0 3\npair 1.2 mm: 4 1\npair 1.2 mm: 4 3\n"
            + "pair 1.2 mm: 5 3\n"
    );

    [Theory]
    [InlineData("KA10", false, "KB10 at 1.2 or 1.5 mm or KC10 at 1.8 mm")]
    [InlineData("KA10", true, "KB10 at 1.2 or 1.5 mm or KC10 at 1.8 mm")]
    [InlineData("KS10", false, "KB10")]
    [InlineData("KS10", true, "KB10 at 1.2 mm")]
    [InlineData("KI10", false, "KE10")]
    [InlineData("KC10", true, "KA10 at 1.8 mm")]
    [InlineData("KN10", true, "")]
    public void Standard_partners_are_named_with_the_heights_where_these_tell_them_apart(string number, bool heights, string text) =>
        Assert.Equal(text, MateWording.DescribeMates(Series.Find(number)!, heights));

    [Fact]
    public void The_clause_begins_where_a_sentence_ends()
    {
        Assert.Equal("; KS10 mates with KB10", MateWording.GetMatesClause(Series.Find("KS10")!));
        Assert.Equal("; KS10 mates with KB10 at 1.2 mm", MateWording.GetMatesClause(Series.Find("KS10")!, heights: true));
        Assert.Equal("", MateWording.GetMatesClause(Series.Find("KN10")!));
    }
}
