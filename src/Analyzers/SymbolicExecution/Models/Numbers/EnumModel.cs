using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Models <c>Enum.HasFlag</c>, <c>Enum.IsDefined</c>, <c>Enum.GetValues</c>, and how the names of members are parsed.</summary>
internal static class EnumModel
{
    /// <summary>Interprets a call; returns null if it is of another method, or the result is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is not { IsFramework: true, Method: { ContainingType.SpecialType: SpecialType.System_Enum } method } ? null
        : method.Name == nameof(Enum.HasFlag) ? HasFlag(call.Operation, state)
        : method is { Name: "GetValues", IsGenericMethod: true } ? GetValues(state.Frame.Resolve(method.TypeArguments[0]), call.Syntax)
        : method is { Name: "Parse", IsGenericMethod: true }
        && TryParse(method, call.Arguments, call.Syntax) is { IsParsed.Content: true } parsed
            ? parsed.Output
        : method is { Name: "IsDefined", IsGenericMethod: true } ? IsDefined(call, state.Frame.Resolve(method.TypeArguments[0]))
        : null;

    /// <summary>
    /// Finds the member of an enum with a name; null for other methods, or if there is none: numbers and lists of names are values too.
    /// </summary>
    public static (Value IsParsed, Value Output)? TryParse(IMethodSymbol method, Value[] arguments, SyntaxNode syntax)
    {
        if (
            method is not { IsGenericMethod: true, ContainingType.SpecialType: SpecialType.System_Enum }
            || method.TypeArguments[0].TypeKind != TypeKind.Enum
            || !arguments[0].TryGetContent(out string name)
        )
        {
            return null;
        }

        IParameterSymbol? option = method.Parameters.FirstOrDefault(parameter => parameter.Name == "ignoreCase");
        bool isExact = option is null || arguments[option.Ordinal].Content is false;
        if (!isExact && arguments[option!.Ordinal].Content is not true)
        {
            return null;
        }

        StringComparison comparison = isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return
            method
                .TypeArguments[0]
                .GetMembers()
                .OfType<IFieldSymbol>()
                .FirstOrDefault(field => field.HasConstantValue && string.Equals(field.Name, name.Trim(), comparison))
                is { } member
            ? (Value.Known(true, syntax), Value.Known(member.ConstantValue, syntax))
            : null;
    }

    private static Value? IsDefined(Call call, ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum && call.Arguments[0].Content is { } number
            ? Value.Known(
                type.GetMembers().OfType<IFieldSymbol>().Any(member => member.HasConstantValue && Equals(member.ConstantValue, number)),
                call.Syntax
            )
            : null;

    // GetValues sorts by the unsigned value of the members.
    private static Value? GetValues(ITypeSymbol type, SyntaxNode syntax) =>
        type.TypeKind != TypeKind.Enum
            ? null
            : QueryOperators.CreateSequence(
                type.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(member => member.HasConstantValue)
                    .Select(member => member.ConstantValue!)
                    .OrderBy(number => number is ulong large ? large : unchecked((ulong)Convert.ToInt64(number, null)))
                    .Select(number => Value.Known(number, syntax)),
                syntax
            );

    // The receiver and the argument are boxed, which makes an enum member unknown: the operands of the conversions are evaluated instead.
    private static Value? HasFlag(IInvocationOperation invocation, ExecutionState state) =>
        invocation.Instance is { } instance
        && TypeFacts.Unbox(instance) is { Type.TypeKind: TypeKind.Enum } receiver
        && TypeFacts.Unbox(invocation.Arguments[0].Value) is { Type.TypeKind: TypeKind.Enum } argument
        && SymbolEqualityComparer.Default.Equals(receiver.Type, argument.Type)
            ? HasFlag(
                state.Evaluate(receiver),
                argument.ConstantValue.HasValue ? Value.Known(argument.ConstantValue.Value, argument.Syntax) : state.Evaluate(argument),
                invocation,
                state
            )
            : null;

    private static Value HasFlag(Value number, Value flag, IInvocationOperation invocation, ExecutionState state) =>
        IsZero(flag) ? Value.Known(true, invocation.Syntax)
        : number.Content is { } value
        && flag.Content is { } mask
        && value.GetType() == mask.GetType()
        && Arithmetic.TryBinary(BinaryOperatorKind.And, value, mask, isChecked: false, out object? common)
            ? Value.Known(Equals(common, mask), invocation.Syntax)
        : OpenNumbers.OfMask(number, flag, invocation.Syntax, state) is { Expression.Type: { } type } bits
            ? Comparisons.Compare(bits, BinaryOperatorKind.Equals, flag.Content, type, invocation.Syntax)
        : Value.Combine(invocation.Syntax, number, flag).ToOpaque();

    private static bool IsZero(Value flag) => flag.Content is 0 or 0L or 0u or 0ul or (byte)0 or (sbyte)0 or (short)0 or (ushort)0;
}
