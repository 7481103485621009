using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Models guards: methods of exception types of the framework that throw if an argument is invalid.</summary>
internal static class GuardModel
{
    /// <summary>
    /// Interprets a guard with known arguments: it ends the path or has no effect; returns null if it is unknown whether it throws.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { IsStatic: true, Name: var name, ContainingType.Name: var type } }
        && name.StartsWith("ThrowIf", StringComparison.Ordinal)
        && type.EndsWith("Exception", StringComparison.Ordinal)
            ? Invoke(name, call.Arguments, call.Syntax)
            : null;

    /// <summary>
    /// Interprets <c>ArgumentNullException.ThrowIfNull</c> of an unknown value, which is not null on the rest of the path; returns null for
    /// other calls.
    /// </summary>
    public static Value? TryCheckNull(Call call, ExecutionState state)
    {
        if (call.Method is not { Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException) })
        {
            return null;
        }

        Termination.Dereference(call.Arguments[0], state);
        return Value.Unknown(call.Syntax);
    }

    // Returns null if the arguments do not decide whether the guard throws.
    private static Value? Invoke(string name, Value[] arguments, SyntaxNode syntax)
    {
        Value checkedValue = arguments[0];
        bool? Compare(object? limit, Func<int, bool> throws) =>
            ValueComparer.CanCompare([checkedValue, Value.Known(limit, syntax)])
                ? throws(Comparer<object>.Default.Compare(checkedValue.Content!, limit!))
                : null;
        object? zero =
            checkedValue.Content is { } number && MathModel.IsPlainValue(checkedValue) && number is not (string or bool or char)
                ? Activator.CreateInstance(number.GetType())
                : null;
        object? limit = arguments.Length > 1 ? arguments[1].Content : null;
        bool? throws = name switch
        {
            "ThrowIfNull" when checkedValue.IsKnown => checkedValue.Content is null,
            "ThrowIfNullOrEmpty" when checkedValue.IsKnown && checkedValue.Content is null or string => string.IsNullOrEmpty(
                (string?)checkedValue.Content
            ),
            "ThrowIfNullOrWhiteSpace" when checkedValue.IsKnown && checkedValue.Content is null or string => string.IsNullOrWhiteSpace(
                (string?)checkedValue.Content
            ),
            "ThrowIfZero" => Compare(zero, order => order == 0),
            "ThrowIfNegative" => Compare(
                zero,
                order => order < 0 || (checkedValue.Content is 0d and double signedZero && 1 / signedZero < 0)
            ),
            "ThrowIfNegativeOrZero" => Compare(zero, order => order <= 0),
            "ThrowIfGreaterThan" => Compare(limit, order => order > 0),
            "ThrowIfGreaterThanOrEqual" => Compare(limit, order => order >= 0),
            "ThrowIfLessThan" => Compare(limit, order => order < 0),
            "ThrowIfLessThanOrEqual" => Compare(limit, order => order <= 0),
            "ThrowIfEqual" when QueryOperators.IsComparable(checkedValue) && QueryOperators.IsComparable(arguments[1]) => Equals(
                checkedValue.Content,
                arguments[1].Content
            ),
            "ThrowIfNotEqual" when QueryOperators.IsComparable(checkedValue) && QueryOperators.IsComparable(arguments[1]) => !Equals(
                checkedValue.Content,
                arguments[1].Content
            ),
            _ => null,
        };
        return throws is null ? null
            : throws.Value ? throw new PathTerminatedException()
            : Value.Unknown(syntax);
    }
}
