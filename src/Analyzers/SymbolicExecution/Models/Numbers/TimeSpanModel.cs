using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Models the methods that create time spans from a number of units.</summary>
internal static class TimeSpanModel
{
    /// <summary>
    /// Computes a time span; returns null for other calls, or if it is not a whole number of ticks, because frameworks round fractions
    /// differently.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call.IsFramework
        && call.Method is { IsStatic: true, ContainingType: { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) } }
            ? Invoke(call.Method.Name, call.Arguments, call.Syntax)
            : null;

    private static Value? Invoke(string name, Value[] arguments, SyntaxNode syntax)
    {
        long? unit = name switch
        {
            nameof(TimeSpan.FromMilliseconds) => TimeSpan.TicksPerMillisecond,
            nameof(TimeSpan.FromSeconds) => TimeSpan.TicksPerSecond,
            nameof(TimeSpan.FromMinutes) => TimeSpan.TicksPerMinute,
            nameof(TimeSpan.FromHours) => TimeSpan.TicksPerHour,
            nameof(TimeSpan.FromDays) => TimeSpan.TicksPerDay,
            _ => null,
        };
        if (unit is null || arguments.Length == 0 || arguments.Skip(1).Any(smallerUnit => smallerUnit.Content is not (0 or 0L)))
        {
            return null;
        }

        decimal? number = arguments[0].Content switch
        {
            int whole => whole,
            long whole => whole,
            double fraction when Math.Abs(fraction) < 1e9 => (decimal)fraction,
            _ => null,
        };
        return number * unit is { } ticks && ticks == Math.Floor(ticks) && Math.Abs(ticks) < long.MaxValue
            ? Value.Known(TimeSpan.FromTicks((long)ticks), syntax)
            : null;
    }
}
