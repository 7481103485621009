namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A <c>DateOnly</c>, which the .NET of the compiler need not have.</summary>
/// <param name="Midnight">The beginning of the day.</param>
internal sealed record CalendarDay(DateTime Midnight) : IComparable
{
    /// <inheritdoc />
    public int CompareTo(object? obj) => Midnight.CompareTo(((CalendarDay)obj!).Midnight);
}
