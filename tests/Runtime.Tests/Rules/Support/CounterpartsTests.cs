using Keyway.Rules.Support;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Rules.Support;

public class CounterpartsTests
{
    // KC mates at one of KA's heights, KD at both and at another one; KE is a header.
    private static readonly Series Series = TestSeries.Create(
        "series K2\nsocket 10 12: KA{}\nsocket 10: KC{}\nsocket 10 12: KD{}\nheader 10: KE{}\nheader 10 12: KB{}\n"
            + "pair 1.2 mm: 0 4\npair 1.5 mm: 0 4\npair 1.5 mm: 1 4\npair 1.2 mm: 2 4\npair 1.5 mm: 2 4\npair 1.8 mm: 2 4\n"
    );

    [Theory]
    [InlineData("KA10", "KD10")]
    [InlineData("KA12", "KD12")]
    [InlineData("KC10", "KA10, KD10")]
    [InlineData("KD10", "")]
    [InlineData("KE10", "KB10")]
    [InlineData("KB12", "")]
    public void They_are_of_the_same_role_and_count_and_give_every_height(string number, string counterparts) =>
        Assert.Equal(counterparts, string.Join(", ", Counterparts.Find(Series.Find(number)!)));
}
