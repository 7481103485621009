namespace Keyway.Runtime.Tests.Quantities;

/// <summary>The operators of a quantity.</summary>
/// <remarks>
/// The operators are found by name and exact types. Generic code cannot call them, because the quantities support .NET Standard 2.0, whose
/// interfaces cannot declare operators. A missing operator fails all tests of the quantity.
/// </remarks>
internal static class QuantityOperators<T>
{
    public static Func<T, T, T> Add { get; } = Operator<Func<T, T, T>>("op_Addition");

    public static Func<T, T, T> Subtract { get; } = Operator<Func<T, T, T>>("op_Subtraction");

    public static Func<T, T> Negate { get; } = Operator<Func<T, T>>("op_UnaryNegation");

    public static Func<T, int, T> TimesInt { get; } = Operator<Func<T, int, T>>("op_Multiply");

    public static Func<T, decimal, T> TimesDecimal { get; } = Operator<Func<T, decimal, T>>("op_Multiply");

    public static Func<T, double, T> TimesDouble { get; } = Operator<Func<T, double, T>>("op_Multiply");

    public static Func<int, T, T> IntTimes { get; } = Operator<Func<int, T, T>>("op_Multiply");

    public static Func<decimal, T, T> DecimalTimes { get; } = Operator<Func<decimal, T, T>>("op_Multiply");

    public static Func<double, T, T> DoubleTimes { get; } = Operator<Func<double, T, T>>("op_Multiply");

    public static Func<T, int, T> OverInt { get; } = Operator<Func<T, int, T>>("op_Division");

    public static Func<T, decimal, T> OverDecimal { get; } = Operator<Func<T, decimal, T>>("op_Division");

    public static Func<T, double, T> OverDouble { get; } = Operator<Func<T, double, T>>("op_Division");

    public static Func<T, T, decimal> Quotient { get; } = Operator<Func<T, T, decimal>>("op_Division");

    public static Func<T, T, bool> AreEqual { get; } = Operator<Func<T, T, bool>>("op_Equality");

    public static Func<T, T, bool> AreUnequal { get; } = Operator<Func<T, T, bool>>("op_Inequality");

    public static Func<T, T, bool> IsLess { get; } = Operator<Func<T, T, bool>>("op_LessThan");

    public static Func<T, T, bool> IsAtMost { get; } = Operator<Func<T, T, bool>>("op_LessThanOrEqual");

    public static Func<T, T, bool> IsGreater { get; } = Operator<Func<T, T, bool>>("op_GreaterThan");

    public static Func<T, T, bool> IsAtLeast { get; } = Operator<Func<T, T, bool>>("op_GreaterThanOrEqual");

    private static TDelegate Operator<TDelegate>(string name)
        where TDelegate : Delegate => StaticMethods.Get<TDelegate>(typeof(T), name);
}
