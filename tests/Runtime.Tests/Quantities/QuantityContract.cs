using System.Globalization;

namespace Keyway.Runtime.Tests.Quantities;

/// <summary>Tests what all additive quantities have in common.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="units">The units of the quantity. The first one is its base unit.</param>
public abstract class QuantityContract<T>(params QuantityUnit[] units)
    where T : struct, IEquatable<T>, IComparable<T>, IComparable, IFormattable
{
    private delegate bool TryParser(string? text, out T result);

    [Fact]
    public void Units_come_from_every_kind_of_number() =>
        Assert.All(
            units,
            unit =>
                Assert.All(
                    OfEveryKind(unit, 2).Append(StaticMethods.Get<Func<string, T>>(typeof(T), "Parse")($"2 {unit.Symbol}")),
                    two =>
                    {
                        Assert.Equal(2 * unit.InFirstUnit, In(units[0], two));
                        Assert.Equal(2m, In(unit, two));
                    }
                )
        );

    [Fact]
    public void Zero_is_the_default() => Assert.Equal(default(T), typeof(T).GetProperty("Zero")!.GetValue(null));

    [Fact]
    public void Sums_and_differences_are_of_the_values()
    {
        Assert.Equal(Of(3.75m), QuantityOperators<T>.Add(Of(1.25m), Of(2.5m)));
        Assert.Equal(Of(-1.25m), QuantityOperators<T>.Subtract(Of(1.25m), Of(2.5m)));
        Assert.Equal(Of(-1.25m), QuantityOperators<T>.Negate(Of(1.25m)));
    }

    [Fact]
    public void Multiples_and_parts_take_every_kind_of_number()
    {
        Assert.All(Multiples(Of(1.5m), 3), multiple => Assert.Equal(Of(4.5m), multiple));
        Assert.All(Parts(Of(1.5m), 3), part => Assert.Equal(Of(0.5m), part));
    }

    [Fact]
    public void A_quotient_is_a_number() => Assert.Equal(2.5m, QuantityOperators<T>.Quotient(Of(5), Of(2)));

    [Fact]
    public void A_part_by_zero_throws() => Assert.Throws<DivideByZeroException>(() => Parts(Of(1), 0));

    [Fact]
    public void Equal_values_are_equal()
    {
        Assert.True(QuantityOperators<T>.AreEqual(Of(1.5m), Of(1.50m)));
        Assert.False(QuantityOperators<T>.AreUnequal(Of(1.5m), Of(1.50m)));
        Assert.True(Of(1.5m).Equals(Of(1.50m)));
        Assert.True(Of(1.5m).Equals((object)Of(1.50m)));
        Assert.Equal(Of(1.5m).GetHashCode(), Of(1.50m).GetHashCode());
    }

    [Fact]
    public void Unequal_values_differ()
    {
        Assert.False(QuantityOperators<T>.AreEqual(Of(1.5m), Of(1.4999m)));
        Assert.True(QuantityOperators<T>.AreUnequal(Of(1.5m), Of(1.4999m)));
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
    public void Invalid_numbers_throw()
    {
        Assert.All(
            units.SelectMany(FromDouble),
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
    public void Invalid_factors_throw()
    {
        Assert.Throws<OverflowException>(() => QuantityOperators<T>.TimesDouble(Of(1), double.NaN));
        Assert.Throws<OverflowException>(() => QuantityOperators<T>.TimesDouble(Of(1), double.PositiveInfinity));
    }

    [Fact]
    public void A_sum_beyond_the_range_throws() =>
        Assert.Throws<OverflowException>(() => QuantityOperators<T>.Add(Of(decimal.MaxValue), Of(decimal.MaxValue)));

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
    public void A_culture_is_followed_where_it_is_requested() =>
        Assert.StartsWith("1,5 ", Of(1.5m).ToString(null, CultureInfo.GetCultureInfo("de-DE")), StringComparison.Ordinal);

    private static IEnumerable<T> Multiples(T quantity, int factor) =>
        [
            QuantityOperators<T>.TimesInt(quantity, factor),
            QuantityOperators<T>.TimesDecimal(quantity, factor),
            QuantityOperators<T>.TimesDouble(quantity, factor),
            QuantityOperators<T>.IntTimes(factor, quantity),
            QuantityOperators<T>.DecimalTimes(factor, quantity),
            QuantityOperators<T>.DoubleTimes(factor, quantity),
        ];

    private static IEnumerable<T> Parts(T quantity, int divisor) =>
        [
            QuantityOperators<T>.OverInt(quantity, divisor),
            QuantityOperators<T>.OverDecimal(quantity, divisor),
            QuantityOperators<T>.OverDouble(quantity, divisor),
        ];

    private static (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(T left, T right) =>
        (
            QuantityOperators<T>.IsLess(left, right),
            QuantityOperators<T>.IsAtMost(left, right),
            QuantityOperators<T>.IsGreater(left, right),
            QuantityOperators<T>.IsAtLeast(left, right)
        );

    private static bool TryParse(string text, out T result) => StaticMethods.Get<TryParser>(typeof(T), "TryParse")(text, out result);

    private static decimal In(QuantityUnit unit, T quantity) => (decimal)typeof(T).GetProperty(unit.Name)!.GetValue(quantity)!;

    /// <summary>
    /// Returns quantities of a number of units, from each kind of number, created by the quantity's method and by the number's extension.
    /// </summary>
    private static IEnumerable<T> OfEveryKind(QuantityUnit unit, int number)
    {
        foreach ((Type type, string method) in Factories(unit))
        {
            yield return StaticMethods.Get<Func<int, T>>(type, method)(number);
            yield return StaticMethods.Get<Func<decimal, T>>(type, method)(number);
            yield return StaticMethods.Get<Func<double, T>>(type, method)(number);
        }
    }

    private static IEnumerable<Func<double, T>> FromDouble(QuantityUnit unit) =>
        Factories(unit).Select(factory => StaticMethods.Get<Func<double, T>>(factory.Type, factory.Method));

    private static IEnumerable<(Type Type, string Method)> Factories(QuantityUnit unit)
    {
        yield return (typeof(T), $"From{unit.Name}");
        if (unit.Extensions is { } extensions)
        {
            yield return (extensions, unit.Name);
        }
    }

    private T Of(decimal value) => StaticMethods.Get<Func<decimal, T>>(typeof(T), $"From{units[0].Name}")(value);
}
