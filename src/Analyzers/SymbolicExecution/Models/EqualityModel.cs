using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>
/// Models <c>Equals</c> and <c>CompareTo</c> on numbers and other values that compare by content; that of strings has a model of its own.
/// </summary>
internal static class EqualityModel
{
    /// <summary>Compares two known values; returns null for other calls and values.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) => Equal(call) ?? Compare(call);

    private static Value? Compare(Call call) =>
        call is { IsFramework: true, Method: { IsStatic: false, Name: nameof(IComparable.CompareTo) }, Instance: { } instance }
        && call.Arguments.Length == 1
        && ValueComparer.CanCompare([instance, call.Arguments[0]])
        && instance.Content is int or long or decimal
            ? Value.Known(((IComparable)instance.Content).CompareTo(call.Arguments[0].Content), call.Syntax)
            : null;

    private static Value? Equal(Call call) =>
        call is { IsFramework: true, Instance: { Content: not null } instance }
        && call.Method is { IsStatic: false, Name: nameof(Equals), Parameters.Length: 1 }
        && call.Method.ContainingType.SpecialType != SpecialType.System_String
        && QueryOperators.IsComparable(instance)
        && QueryOperators.IsComparable(call.Arguments[0])
            ? Value.Known(Equals(instance.Content, call.Arguments[0].Content), call.Syntax)
            : null;
}
