namespace Keyway.Quantities;

/// <summary>Arithmetic that ends at the largest number instead of throwing: no figure, however absurd, makes a rule fail.</summary>
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

    /// <summary>A quotient rounded up.</summary>
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
