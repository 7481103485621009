using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Models dates written in code, such as those of revisions.</summary>
internal static class DateModel
{
    /// <summary>Creates a date of known numbers; returns null for another type.</summary>
    /// <exception cref="PathTerminatedException">There is no such date.</exception>
    public static Value? TryCreate(IObjectCreationOperation creation, Value[] arguments)
    {
        int[] numbers = [.. arguments.Select(argument => argument.Content).OfType<int>()];
        return TypeFacts.IsDate(creation.Type) && numbers.Length == arguments.Length && numbers.Length is 3 or 6
            ? Value.Known(Compute(creation.Type!.Name == nameof(DateTime), () => Create(numbers)), creation.Syntax)
            : null;
    }

    /// <summary>Computes a date from another one; returns null for other calls.</summary>
    /// <exception cref="PathTerminatedException">There is no such date.</exception>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        DateTime? start = (call.Instance?.Content as CalendarDay)?.Midnight ?? call.Instance?.Content as DateTime?;
        if (!call.IsFramework || start is not { } date || call.Arguments.Length != 1)
        {
            return null;
        }

        Func<DateTime>? add = (call.Method.Name, call.Arguments[0].Content) switch
        {
            (nameof(DateTime.AddDays), int days) => () => date.AddDays(days),
            (nameof(DateTime.AddDays), double days) when days == Math.Floor(days) => () => date.AddDays(days),
            (nameof(DateTime.AddMonths), int months) => () => date.AddMonths(months),
            (nameof(DateTime.AddYears), int years) => () => date.AddYears(years),
            _ => null,
        };
        return add is null ? null : Value.Known(Compute(call.Instance!.Content is DateTime, add), call.Syntax);
    }

    private static DateTime Create(int[] numbers) =>
        numbers.Length == 3
            ? new DateTime(numbers[0], numbers[1], numbers[2])
            : new DateTime(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);

    private static object Compute(bool hasTime, Func<DateTime> compute)
    {
        try
        {
            DateTime date = compute();
            return hasTime ? date : new CalendarDay(date);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new PathTerminatedException();
        }
    }
}
