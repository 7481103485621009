using Keyway.Quantities;

namespace Keyway.Runtime.Tests.Quantities;

public class SaturatingTests
{
    [Fact]
    public void Within_the_range_it_is_exact()
    {
        Assert.Equal(0.3m, Saturating.Add(0.1m, 0.2m));
        Assert.Equal(-0.06m, Saturating.Multiply(-0.2m, 0.3m));
        Assert.Equal(5m, Saturating.DivideUp(1.5m, 0.3m));
        Assert.Equal(6m, Saturating.DivideUp(1.5000001m, 0.3m));
    }

    [Fact]
    public void Beyond_the_range_it_ends_at_the_largest_number_of_the_sign()
    {
        Assert.Equal(decimal.MaxValue, Saturating.Add(decimal.MaxValue, 1));
        Assert.Equal(decimal.MinValue, Saturating.Add(decimal.MinValue, -1));
        Assert.Equal(decimal.MaxValue, Saturating.Multiply(decimal.MaxValue, 2));
        Assert.Equal(decimal.MinValue, Saturating.Multiply(decimal.MaxValue, -2));
        Assert.Equal(decimal.MinValue, Saturating.Multiply(-2, decimal.MaxValue));
        Assert.Equal(decimal.MaxValue, Saturating.Multiply(decimal.MinValue, -2));
        Assert.Equal(decimal.MaxValue, Saturating.DivideUp(decimal.MaxValue, 0.1m));
    }

    [Fact]
    public void A_share_of_nothing_is_the_largest_number() => Assert.Equal(decimal.MaxValue, Saturating.DivideUp(1, 0));
}
