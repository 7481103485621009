using Keyway.Analyzers.Tests.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Snippets;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The build computes the same numbers as the program.</summary>
public class NumbersTests
{
    [Theory]
    [InlineData("double.NaN.Amperes()")]
    [InlineData("1e300.Amperes()")]
    [InlineData("double.PositiveInfinity.Amperes()")]
    [InlineData("(1.0 / 0).Amperes()")]
    [InlineData("decimal.MaxValue.Amperes() * 2")]
    [InlineData("1.Amperes() / 0")]
    [InlineData("1.Amperes() / double.Epsilon")]
    [InlineData("ElectricCurrent.Parse(\"many\")")]
    [InlineData("default(ElectricCurrent)")]
    [InlineData("new ElectricCurrent()")]
    [InlineData("ElectricCurrent.Zero")]
    public Task Currents_that_are_invalid_or_zero(string current) =>
        Check.Statements($"{Pair}.AddNet(\"VCAM\", {current}, contacts: [1]);");

    [Theory]
    [InlineData("int a = 3, b = 2; ElectricCurrent current = (a / b * 0.3).Amperes();")]
    [InlineData("int a = 3; ElectricCurrent current = ((a - 1) / 4 * 1.0).Amperes();")]
    [InlineData("double a = 0.1, b = 0.2; ElectricCurrent current = (a + b).Amperes();")]
    [InlineData("float a = 0.3f; ElectricCurrent current = ((double)(decimal)a).Amperes();")]
    [InlineData("decimal a = 1m / 3m; ElectricCurrent current = (a * 0.9m).Amperes();")]
    [InlineData("ElectricCurrent current = 0.9.Amperes() / 3;")]
    [InlineData("ElectricCurrent current = 0.1.Amperes(); current += 0.2.Amperes();")]
    [InlineData("ElectricCurrent current = 1.2.Amperes(); current -= 900.Milliamperes();")]
    [InlineData("ElectricCurrent current = 0.15.Amperes(); current *= 2;")]
    [InlineData("long a = int.MaxValue; a++; ElectricCurrent current = (a == 2147483648L ? 0.3 : 3.0).Amperes();")]
    [InlineData("int a = int.MaxValue; a = unchecked(a + 1); ElectricCurrent current = (a < 0 ? 0.3 : 3.0).Amperes();")]
    [InlineData("byte a = 250; a += 10; ElectricCurrent current = (a / 10.0).Amperes() - 0.1.Amperes();")]
    [InlineData("int a = 259; ElectricCurrent current = ((byte)a * 0.1m).Amperes();")]
    [InlineData("int a = -1; ElectricCurrent current = ((uint)a == uint.MaxValue ? 0.3 : 3.0).Amperes();")]
    [InlineData("int a = 33; ElectricCurrent current = ((1 << a) * 0.1).Amperes();")]
    [InlineData("int a = -7; ElectricCurrent current = (a % 4 * 0.1).Amperes();")]
    [InlineData("int a = -7; ElectricCurrent current = (a / 2 * 0.1).Amperes();")]
    [InlineData("double a = 3.99; ElectricCurrent current = ((int)a * 0.1).Amperes();")]
    [InlineData("double a = double.NaN; ElectricCurrent current = (a > 1 || a <= 1 ? 3.0 : 0.3).Amperes();")]
    [InlineData("double a = double.NaN; ElectricCurrent current = (a != a ? 0.3 : 3.0).Amperes();")]
    [InlineData("double a = double.NaN; ElectricCurrent current = (a == a ? 3.0 : 0.3).Amperes();")]
    [InlineData("double a = -0.0; ElectricCurrent current = (a == 0 ? 0.3 : 3.0).Amperes();")]
    [InlineData("decimal a = 0.30m; ElectricCurrent current = (a == 0.3m ? 0.3 : 3.0).Amperes();")]
    [InlineData("char a = 'c'; ElectricCurrent current = ((a - 'a' + 1) * 0.1m).Amperes();")]
    [InlineData("int? a = null; ElectricCurrent current = (a ?? 3) * 0.1.Amperes();")]
    [InlineData("int? a = null; ElectricCurrent current = (a > 2 || a <= 2 ? 3.0 : 0.3).Amperes();")]
    [InlineData("int? a = 3; ElectricCurrent current = a.Value * 0.1.Amperes();")]
    [InlineData("int? a = default; ElectricCurrent current = a.GetValueOrDefault(3) * 0.1.Amperes();")]
    [InlineData("bool? a = null; ElectricCurrent current = (a == true ? 3.0 : 0.3).Amperes();")]
    [InlineData("bool? a = null; ElectricCurrent current = (a ?? false ? 3.0 : 0.3).Amperes();")]
    [InlineData("string? a = null; ElectricCurrent current = (a + \"x\" == \"x\" ? 0.3 : 3.0).Amperes();")]
    [InlineData("object a = 3; ElectricCurrent current = (int)a * 0.1.Amperes();")]
    [InlineData("object a = 3; ElectricCurrent current = (a is int ? 0.3 : 3.0).Amperes();")]
    [InlineData("object a = 3; ElectricCurrent current = (a is long ? 3.0 : 0.3).Amperes();")]
    [InlineData("DayOfWeek a = (DayOfWeek)3; ElectricCurrent current = ((int)a * 0.1m).Amperes();")]
    [InlineData("DayOfWeek a = DayOfWeek.Friday; ElectricCurrent current = (a == DayOfWeek.Monday ? 3.0 : 0.3).Amperes();")]
    [InlineData("Index a = ^3; ElectricCurrent current = a.Value * 0.1.Amperes();")]
    [InlineData("int[] a = [1, 2, 30]; ElectricCurrent current = a[..2][^1] * 0.1.Amperes();")]
    [InlineData("(int A, int B) a = (30, 3); ElectricCurrent current = a.B * 0.1.Amperes();")]
    [InlineData("nint a = 3; ElectricCurrent current = (int)a * 0.1.Amperes();")]
    [InlineData("Half a = (Half)0.25; ElectricCurrent current = ((double)a).Amperes();")]
    [InlineData("System.Numerics.BigInteger a = 3; ElectricCurrent current = (int)a * 0.1.Amperes();")]
    [InlineData("int a = 2; a <<= 0; a |= 1; a ^= 0; a &= 3; ElectricCurrent current = a * 0.1.Amperes();")]
    [InlineData("int a = 1; int b = a++ + a; ElectricCurrent current = b * 0.1.Amperes();")]
    [InlineData("int a = 1; int b = a + a++ + a; ElectricCurrent current = (b - 1) * 0.1.Amperes();")]
    [InlineData("int a = 1; int b = (a = 2) + a - 1; ElectricCurrent current = b * 0.1.Amperes();")]
    [InlineData("int a = 1; a += a++ + 1; ElectricCurrent current = a * 0.1.Amperes();")]
    public Task At_the_limit(string statements) => Check.Statements($"{statements}\n{Pair}.AddNet(\"VCAM\", current, contacts: [1]);");

    [Fact]
    public Task A_checked_sum_that_overflows_ends_the_program() =>
        Check.Statements(
            $$"""
            int a = int.MaxValue;
            int contacts = checked(a + 19);
            F4.Socket(contacts);
            """
        );

    [Fact]
    public Task A_division_by_zero_ends_the_program() =>
        Check.Statements(
            """
            int a = 0;
            F4.Socket(18 / a);
            F4.Socket(18 % a);
            """
        );

    [Fact]
    public Task Names_that_are_put_together() =>
        Check.Statements(
            $$"""
            int lane = 1;
            {{Pair}}
                .AddNet($"D{lane}", 0.1.Amperes(), contacts: [1])
                .AddNet("E" + lane, 0.1.Amperes(), contacts: [2])
                .AddNet("D1".ToLowerInvariant(), 0.1.Amperes(), contacts: [3])
                .AddNet("D1" + 'x', 0.1.Amperes(), contacts: [4])
                .AddNet("D1x" + true, 0.1.Amperes(), contacts: [5]);
            """
        );

    [Fact]
    public Task Null_for_a_value() =>
        Check.Statements(
            """
            Header? header = null;
            int[]? contacts = null;
            string? name = null;
            Interconnect.Between(F4.AXK7L24223G, header!).AddNet(name!, 0.1.Amperes(), contacts!);
            Interconnect? flex = null;
            flex?.AddNet("A", 9.Amperes(), [99]);
            """
        );
}
