namespace Keyway.Rules.Support;

/// <summary>The units in which parts are ordered.</summary>
internal static class OrderUnits
{
    public static string GetNoun(OrderUnit? unit) =>
        unit switch
        {
            OrderUnit.Reel => "reel",
            OrderUnit.InnerCarton => "inner carton",
            OrderUnit.OuterCarton => "outer carton",
            _ => "piece",
        };

    /// <summary>The least number of units that hold the pieces, in pieces; nothing if that is more than can be counted.</summary>
    public static int? RoundUp(int pieces, int unit)
    {
        long units = Math.Max(1, ((long)pieces + unit - 1) / unit);
        return units * unit <= int.MaxValue ? (int)(units * unit) : null;
    }

    /// <summary><c>1 piece of a part is</c>, <c>10,000 pieces of a part are</c>.</summary>
    public static string DescribePieces(Connector part, int pieces) =>
        pieces == 1 ? $"1 piece of {part} is" : $"{FormatPieces(pieces)} pieces of {part} are";

    /// <summary>A number of pieces, its thousands set apart.</summary>
    public static string FormatPieces(long pieces) => FormattableString.Invariant($"{pieces:N0}");
}
