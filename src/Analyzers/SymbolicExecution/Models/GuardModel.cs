using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Calls that throw if a value is not as expected.</summary>
internal static class GuardModel
{
    /// <summary>Interprets a guard of the framework whose arguments are known.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { IsStatic: true, Name: var name, ContainingType.Name: var type } }
        && name.StartsWith("ThrowIf", StringComparison.Ordinal)
        && type.EndsWith("Exception", StringComparison.Ordinal)
            ? Invoke(name, call.Arguments, call.Syntax)
            : null;

    /// <summary>Interprets <c>ArgumentNullException.ThrowIfNull</c> of an unknown value: on the path after it, the value is not null.</summary>
    public static Value? TryCheckNull(Call call, ExecutionState state)
    {
        if (call.Method is not { Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException) })
        {
            return null;
        }

        Termination.Dereference(call.Arguments[0], state);
        return Value.Unknown(call.Syntax);
    }

    // A guard that is known to pass has no effect; what another one does is unknown.
    private static Value? Invoke(string name, Value[] arguments, SyntaxNode syntax)
    {
        Value given = arguments[0];
        bool? Compared(object? limit, Func<int, bool> refuses) =>
            ValueComparer.CanCompare([given, Value.Known(limit, syntax)])
                ? refuses(Comparer<object>.Default.Compare(given.Content!, limit!))
                : null;
        object? zero =
            given.Content is { } number && MathModel.IsPlainValue(given) && number is not (string or bool or char)
                ? Activator.CreateInstance(number.GetType())
                : null;
        object? limit = arguments.Length > 1 ? arguments[1].Content : null;
        bool? refuses = name switch
        {
            "ThrowIfNull" when given.IsKnown => given.Content is null,
            "ThrowIfNullOrEmpty" when given.IsKnown && given.Content is null or string => string.IsNullOrEmpty((string?)given.Content),
            "ThrowIfNullOrWhiteSpace" when given.IsKnown && given.Content is null or string => string.IsNullOrWhiteSpace(
                (string?)given.Content
            ),
            "ThrowIfZero" => Compared(zero, order => order == 0),
            "ThrowIfNegative" => Compared(zero, order => order < 0 || (given.Content is 0d and double none && 1 / none < 0)),
            "ThrowIfNegativeOrZero" => Compared(zero, order => order <= 0),
            "ThrowIfGreaterThan" => Compared(limit, order => order > 0),
            "ThrowIfGreaterThanOrEqual" => Compared(limit, order => order >= 0),
            "ThrowIfLessThan" => Compared(limit, order => order < 0),
            "ThrowIfLessThanOrEqual" => Compared(limit, order => order <= 0),
            "ThrowIfEqual" when QueryOperators.IsComparable(given) && QueryOperators.IsComparable(arguments[1]) => Equals(
                given.Content,
                arguments[1].Content
            ),
            "ThrowIfNotEqual" when QueryOperators.IsComparable(given) && QueryOperators.IsComparable(arguments[1]) => !Equals(
                given.Content,
                arguments[1].Content
            ),
            _ => null,
        };
        return refuses is null ? null
            : refuses.Value ? throw new PathTerminatedException()
            : Value.Unknown(syntax);
    }
}
