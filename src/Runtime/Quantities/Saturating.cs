namespace Keyway.Quantities;

/// <summary>Arithmetic that returns the largest or smallest decimal instead of throwing, so that no value makes a rule fail.</summary>
internal static class Saturating
{
    public static decimal Add(decimal a, decimal b)
    {
        try
        {
            return a + b;
        }
        catch (OverflowException)
        {
            return a > 0 ? decimal.MaxValue : decimal.MinValue;
        }
    }

    public static decimal Multiply(decimal a, decimal b)
    {
        try
        {
            return a * b;
        }
        catch (OverflowException)
        {
            return (a > 0) == (b > 0) ? decimal.MaxValue : decimal.MinValue;
        }
    }

    /// <summary>Returns the quotient rounded up, or the largest decimal if the divisor is zero.</summary>
    public static decimal DivideUp(decimal a, decimal b)
    {
        try
        {
            return Math.Ceiling(a / b);
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            return decimal.MaxValue;
        }
    }
}
