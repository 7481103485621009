namespace Keyway.Rules.Support;

/// <summary>Rounds and formats numbers of pieces in order units.</summary>
internal static class OrderUnits
{
    public static string GetNoun(OrderUnit? unit) =>
        unit switch
        {
            OrderUnit.Reel => "reel",
            OrderUnit.InnerCarton => "inner carton",
            OrderUnit.OuterCarton => "outer carton",
            OrderUnit.Tray => "tray",
            _ => "piece",
        };

    /// <summary>Rounds pieces up to whole units, at least one; null if the result exceeds <see cref="int.MaxValue"/>.</summary>
    public static int? RoundUp(int pieces, int unit)
    {
        long units = Math.Max(1, ((long)pieces + unit - 1) / unit);
        return units * unit <= int.MaxValue ? (int)(units * unit) : null;
    }

    /// <summary>Returns, for example, <c>1 piece of AXK7L24223G is</c> or <c>10,000 pieces of AXK7L24223G are</c>.</summary>
    public static string DescribePieces(Connector part, int pieces) =>
        pieces == 1 ? $"1 piece of {part} is" : $"{FormatPieces(pieces)} pieces of {part} are";

    /// <summary>Formats a number of pieces with thousands separators.</summary>
    public static string FormatPieces(long pieces) => FormattableString.Invariant($"{pieces:N0}");
}
