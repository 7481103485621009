using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>
/// Models the static methods of generic math, as <c>T.CreateChecked</c>, for a number type that is written or that the type argument names.
/// </summary>
internal static class GenericNumberModel
{
    /// <summary>
    /// Computes a call with known arguments; returns null for other calls, or if the result is not in the range of the type.
    /// </summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (
            call is not { IsFramework: true, Method: { IsStatic: true } method, Arguments.Length: > 0 }
            || GenericMath.FindNumber(call.Operation.ConstrainedToType ?? method.ContainingType, state) is not { } type
        )
        {
            return null;
        }

        return (method.Name, call.Arguments.Length) switch
        {
            ("CreateChecked" or "CreateSaturating" or "CreateTruncating", 1)
                when MathModel.IsPlainValue(call.Arguments[0])
                    && Arithmetic.TryConvert(call.Arguments[0].Content, type.SpecialType, out object? number) => Value.Known(
                number,
                call.Syntax
            ),
            ("Max" or "Min", 2) when ValueComparer.CanCompare(call.Arguments) => call.Arguments[
                    ValueComparer.Sort(call.Arguments, new int[2], method.Name == "Max")[0]
                ]
                .WithOrigin(call.Syntax),
            ("Parse", _) when call.Arguments[0].TryGetContent(out string text) => NumberParsing.ParseAs(
                type.SpecialType,
                method,
                text,
                call.Arguments,
                call.Syntax
            ),
            _ => null,
        };
    }
}
