namespace Keyway.Runtime.Tests.Quantities;

public class ExactnessTests
{
    [Fact]
    public void A_sum_of_doubles_is_the_decimal_that_a_person_meant() => Assert.Equal(0.3.Amperes(), (0.1 + 0.2).Amperes());

    [Fact]
    public void Tenths_add_up() => Assert.True(0.1.Amperes() + 0.1.Amperes() + 0.1.Amperes() == 0.3.Amperes());

    [Fact]
    public void A_current_at_the_limit_divides_to_the_limit() => Assert.True(0.9.Amperes() / 3 == 0.3.Amperes());

    [Fact]
    public void A_multiple_by_a_double_is_exact() => Assert.Equal(0.3.Amperes(), 0.1.Amperes() * 3.0);

    [Fact]
    public void Ten_steps_of_a_tenth_make_a_whole()
    {
        Length height = Length.Zero;
        for (int i = 0; i < 10; i++)
        {
            height += 0.1.Millimeters();
        }

        Assert.Equal(1.Millimeters(), height);
    }

    [Fact]
    public void A_double_keeps_fifteen_digits() => Assert.Equal(0.123456789012345m, 0.123456789012345.Amperes().Amperes);

    [Fact]
    public void A_decimal_keeps_all_its_digits() =>
        Assert.Equal(0.1234567890123456789012345678m, 0.1234567890123456789012345678m.Amperes().Amperes);

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        Assert.Equal(2.5m.Millimeters(), 2.500m.Millimeters());
        Assert.Equal(2.5m.Millimeters().GetHashCode(), 2.500m.Millimeters().GetHashCode());
        Assert.Equal(2.5m.Millimeters().ToString(), 2.500m.Millimeters().ToString());
    }
}
