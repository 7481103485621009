namespace Keyway.Quantities;

/// <summary>Parses and formats durations as datasheets write them: <c>5 s</c>, <c>30 min</c>, <c>120 h</c>.</summary>
internal static class DurationText
{
    public static IReadOnlyList<Unit> Units { get; } = [new("s", 1), new("min", 60), new("h", 3600), new("d", 86400)];

    public static bool TryParse(string? text, out TimeSpan duration)
    {
        // The limit, about 31 years, is longer than any test and well within the range of TimeSpan.
        bool isRead = QuantityText.TryRead(text, Units, out decimal seconds) && seconds is >= 0 and <= 1_000_000_000;
        duration = isRead ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : default;
        return isRead;
    }

    /// <summary>Formats a duration with its unit.</summary>
    public static string Format(TimeSpan duration)
    {
        (decimal number, Unit unit) = Scale(duration);
        return FormattableString.Invariant($"{number:0.#######} {unit.Symbol}");
    }

    /// <summary>
    /// Converts a duration to the largest unit in which it is a whole number, up to hours: datasheets write 120 h, not 5 d.
    /// </summary>
    public static (decimal Number, Unit Unit) Scale(TimeSpan duration)
    {
        decimal seconds = (decimal)duration.Ticks / TimeSpan.TicksPerSecond;
        Unit unit = Units
            .Where(candidate => candidate.Factor <= 3600 && Math.Abs(seconds) >= candidate.Factor && seconds % candidate.Factor == 0)
            .DefaultIfEmpty(Units[0])
            .Last();
        return (seconds / unit.Factor, unit);
    }
}
