namespace Keyway.Quantities;

/// <summary>A unit of a quantity: its symbol and how many of the quantity's own unit it is.</summary>
internal readonly struct Unit(string symbol, decimal factor)
{
    public string Symbol { get; } = symbol;

    public decimal Factor { get; } = factor;
}
