using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Calls of enumerations.</summary>
internal static class EnumModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is not { IsFramework: true, Method: { ContainingType.SpecialType: SpecialType.System_Enum } method } ? null
        : method.Name == nameof(Enum.HasFlag) ? HasFlag(call.Operation, state)
        : method is { Name: "GetValues", IsGenericMethod: true } ? GetValues(method.TypeArguments[0], call.Syntax)
        : null;

    // In the order of their numbers without sign.
    private static Value? GetValues(ITypeSymbol type, SyntaxNode syntax) =>
        type.TypeKind != TypeKind.Enum
            ? null
            : QueryOperators.Sequence(
                type.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(member => member.HasConstantValue)
                    .Select(member => member.ConstantValue!)
                    .OrderBy(number => number is ulong large ? large : unchecked((ulong)Convert.ToInt64(number, null)))
                    .Select(number => Value.Known(number, syntax)),
                syntax
            );

    // Both are boxed on the way, where a member of an enumeration is not told from a number.
    private static Value? HasFlag(IInvocationOperation invocation, ExecutionState state) =>
        invocation.Instance is { } instance
        && TypeFacts.Unbox(instance) is { Type.TypeKind: TypeKind.Enum } own
        && TypeFacts.Unbox(invocation.Arguments[0].Value) is { ConstantValue: { HasValue: true, Value: { } flag } } asked
        && SymbolEqualityComparer.Default.Equals(own.Type, asked.Type)
        && state.Evaluate(own).Content is { } value
        && value.GetType() == flag.GetType()
        && Arithmetic.TryBinary(BinaryOperatorKind.And, value, flag, isChecked: false, out object? both)
            ? Value.Known(Equals(both, flag), invocation.Syntax)
            : null;
}
