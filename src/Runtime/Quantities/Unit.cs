namespace Keyway.Quantities;

/// <summary>A unit of a quantity: its symbol, and its size in the base unit of the quantity.</summary>
internal readonly struct Unit(string symbol, decimal factor)
{
    public string Symbol { get; } = symbol;

    public decimal Factor { get; } = factor;
}
