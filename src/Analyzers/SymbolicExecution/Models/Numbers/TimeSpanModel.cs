using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Calls that make time spans.</summary>
internal static class TimeSpanModel
{
    // How exactly fractions of a tick are rounded depends on the framework; whole ones are the same in all.
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call
            is {
                IsFramework: true,
                Method: { IsStatic: true, ContainingType: { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) } },
            }
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
        if (unit is null || arguments.Length == 0 || arguments.Skip(1).Any(more => more.Content is not (0 or 0L)))
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
