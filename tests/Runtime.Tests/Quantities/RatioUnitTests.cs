namespace Keyway.Runtime.Tests.Quantities;

public class RatioUnitTests
{
    [Fact]
    public void Percent_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Ratio.FromPercent(2),
                Ratio.FromPercent(2m),
                Ratio.FromPercent(2.0),
                2.Percent(),
                2m.Percent(),
                2.0.Percent(),
                Ratio.Parse("2 %"),
            ],
            two =>
            {
                Assert.Equal(2 * 1m, two.Percent);
                Assert.Equal(2m, two.Percent);
            }
        );

    [Fact]
    public void Parts_per_million_come_from_every_kind_of_number() =>
        Assert.All(
            [
                Ratio.FromPartsPerMillion(2),
                Ratio.FromPartsPerMillion(2m),
                Ratio.FromPartsPerMillion(2.0),
                2.PartsPerMillion(),
                2m.PartsPerMillion(),
                2.0.PartsPerMillion(),
                Ratio.Parse("2 ppm"),
            ],
            two =>
            {
                Assert.Equal(2 * 0.0001m, two.Percent);
                Assert.Equal(2m, two.PartsPerMillion);
            }
        );
}
