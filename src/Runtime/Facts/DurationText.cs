namespace Keyway;

/// <summary>Durations as datasheets write them: <c>5 s</c>, <c>30 min</c>, <c>120 h</c>.</summary>
internal static class DurationText
{
    public static IReadOnlyList<Unit> Units { get; } = [new("s", 1), new("min", 60), new("h", 3600), new("d", 86400)];

    public static bool TryParse(string? text, out TimeSpan duration)
    {
        // Longer than any test lasts, and far from the end of what a TimeSpan holds.
        bool isRead = QuantityText.TryRead(text, Units, out decimal seconds) && seconds is >= 0 and <= 1_000_000_000;
        duration = isRead ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : default;
        return isRead;
    }
}
