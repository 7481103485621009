using System.Globalization;

namespace Keyway.Runtime.Tests.Quantities;

/// <summary>What every quantity that adds up does.</summary>
/// <typeparam name="T">The quantity.</typeparam>
public abstract class QuantityContract<T>
    where T : struct, IEquatable<T>, IComparable<T>, IComparable, IFormattable
{
    [Fact]
    public void Zero_is_the_default() => Assert.Equal(default, Zero);

    [Fact]
    public void Sums_and_differences_are_of_the_values()
    {
        Assert.Equal(Of(3.75m), Add(Of(1.25m), Of(2.5m)));
        Assert.Equal(Of(-1.25m), Subtract(Of(1.25m), Of(2.5m)));
        Assert.Equal(Of(-1.25m), Negate(Of(1.25m)));
    }

    [Fact]
    public void Multiples_and_parts_take_every_kind_of_number()
    {
        Assert.All(Multiples(Of(1.5m), 3), multiple => Assert.Equal(Of(4.5m), multiple));
        Assert.All(Parts(Of(1.5m), 3), part => Assert.Equal(Of(0.5m), part));
    }

    [Fact]
    public void A_quotient_is_a_number() => Assert.Equal(2.5m, Ratio(Of(5), Of(2)));

    [Fact]
    public void A_part_by_zero_throws() => Assert.Throws<DivideByZeroException>(() => Parts(Of(1), 0));

    [Fact]
    public void Equal_values_are_equal()
    {
        Assert.True(AreEqual(Of(1.5m), Of(1.50m)));
        Assert.False(AreUnequal(Of(1.5m), Of(1.50m)));
        Assert.True(Of(1.5m).Equals(Of(1.50m)));
        Assert.True(Of(1.5m).Equals((object)Of(1.50m)));
        Assert.Equal(Of(1.5m).GetHashCode(), Of(1.50m).GetHashCode());
    }

    [Fact]
    public void Unequal_values_differ()
    {
        Assert.False(AreEqual(Of(1.5m), Of(1.4999m)));
        Assert.True(AreUnequal(Of(1.5m), Of(1.4999m)));
        Assert.False(Of(1.5m).Equals(Of(1.4999m)));
        Assert.False(Of(1.5m).Equals((object)1.5m));
        Assert.False(Of(1.5m).Equals(null));
    }

    [Fact]
    public void Comparisons_are_of_the_values()
    {
        Assert.Equal((true, true, false, false), Compare(Of(-2), Of(1)));
        Assert.Equal((false, false, true, true), Compare(Of(1), Of(-2)));
        Assert.Equal((false, true, false, true), Compare(Of(1), Of(1.0m)));
    }

    [Fact]
    public void Values_sort_ascending()
    {
        T[] values = [Of(3), Of(-1), Of(0), Of(2.5m)];
        Array.Sort(values);
        Assert.Equal([Of(-1), Of(0), Of(2.5m), Of(3)], values);
    }

    [Fact]
    public void An_untyped_comparison_takes_its_own_type_only()
    {
        IComparable value = Of(1);
        Assert.True(value.CompareTo(Of(2)) < 0);
        Assert.Equal(0, value.CompareTo(Of(1)));
        Assert.True(value.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => value.CompareTo(1m));
    }

    [Fact]
    public void Numbers_that_are_none_throw()
    {
        Assert.All(
            FromDouble,
            from =>
            {
                Assert.Throws<OverflowException>(() => from(double.NaN));
                Assert.Throws<OverflowException>(() => from(double.PositiveInfinity));
                Assert.Throws<OverflowException>(() => from(double.NegativeInfinity));
                Assert.Throws<OverflowException>(() => from(1e30));
            }
        );
    }

    [Fact]
    public void Factors_that_are_none_throw()
    {
        Assert.Throws<OverflowException>(() => TimesDouble(Of(1), double.NaN));
        Assert.Throws<OverflowException>(() => TimesDouble(Of(1), double.PositiveInfinity));
    }

    [Fact]
    public void A_sum_beyond_the_range_throws() => Assert.Throws<OverflowException>(() => Add(Of(decimal.MaxValue), Of(decimal.MaxValue)));

    [Fact]
    public void What_is_written_is_read_again() =>
        Assert.All(
            [0m, 0.3m, -1.5m, 1234567.0001m, 0.000001m],
            value =>
            {
                Assert.True(TryParse(Of(value).ToString()!, out T read));
                Assert.Equal(Of(value), read);
            }
        );

    [Fact]
    public void A_format_is_one_of_decimal() =>
        Assert.StartsWith("1.50 ", Of(1.5m).ToString("0.00", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void A_culture_is_followed_where_it_is_asked_for() =>
        Assert.StartsWith("1,5 ", Of(1.5m).ToString(null, CultureInfo.GetCultureInfo("de-DE")), StringComparison.Ordinal);

    protected abstract T Zero { get; }

    protected abstract IReadOnlyList<Func<double, T>> FromDouble { get; }

    protected abstract T Of(decimal value);

    protected abstract T Add(T left, T right);

    protected abstract T Subtract(T left, T right);

    protected abstract T Negate(T operand);

    protected abstract T[] Multiples(T quantity, int factor);

    protected abstract T[] Parts(T quantity, int divisor);

    protected abstract T TimesDouble(T quantity, double factor);

    protected abstract decimal Ratio(T left, T right);

    protected abstract bool AreEqual(T left, T right);

    protected abstract bool AreUnequal(T left, T right);

    protected abstract (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(T left, T right);

    protected abstract bool TryParse(string text, out T result);
}
