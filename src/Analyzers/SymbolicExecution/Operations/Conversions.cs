using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets conversions.</summary>
internal static class Conversions
{
    public static Value EvaluateConversion(IConversionOperation conversion, ExecutionState state)
    {
        Value operand = state.Evaluate(conversion.Operand);
        SyntaxNode syntax = conversion.Syntax;
        if (conversion.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_Decimal)
        {
            if (operand.IsKnown && state.Context.Library.TryInvoke(method, null, [operand.Content], out object? converted))
            {
                return Value.Known(converted, syntax);
            }

            if (conversion.Type is { Name: "ReadOnlySpan" } && operand.Items is not null)
            {
                return operand;
            }

            if (
                TypeFacts.GetUnderlyingType(conversion.Operand.Type) is var from
                && SymbolEqualityComparer.Default.Equals(from, conversion.Operand.Type)
                && SourceMethods.Invoke(method, null, [operand], [Origins.GetOrigin(conversion.Operand, state)], syntax, state)
                    is { } followed
            )
            {
                return followed;
            }

            if (!state.Context.Symbols.IsRuntime(method))
            {
                Escapes.Escape(operand, state);
            }

            Termination.AfterCall(conversion, state);
            return Value.Combine(syntax, operand).ToOpaque();
        }

        ITypeSymbol? target = TypeFacts.GetUnderlyingType(conversion.Type);

        // In a box, or behind the name of a type parameter, a member of an enumeration is not told from its number.
        if (
            TypeFacts.GetUnderlyingType(conversion.Operand.Type) is { TypeKind: TypeKind.Enum }
            && target is not { TypeKind: TypeKind.Enum }
            && (target is null || !TypeFacts.IsNumber(target))
        )
        {
            return Value.Unknown(syntax);
        }

        if (!operand.IsKnown)
        {
            return conversion.IsTryCast || MayChange(conversion) ? Value.Combine(syntax, operand) : operand;
        }

        if (target is not null && TypeFacts.IsNumber(target) && operand.Content is not null)
        {
            return Arithmetic.TryConvert(operand.Content, target.SpecialType, out object? number)
                ? Value.Known(number, operand.Origin)
                : Value.Unknown(syntax);
        }

        if (target is INamedTypeSymbol { EnumUnderlyingType: { } whole } && operand.Content is not null)
        {
            return Arithmetic.TryConvert(operand.Content, whole.SpecialType, out object? number)
                ? Value.Known(number, operand.Origin)
                : Value.Unknown(syntax);
        }

        // Identity, reference, boxing and nullable conversions keep the value. A cast that fails ends the program, not the design; one that
        // gives null instead is not followed.
        return !conversion.IsTryCast || conversion.IsImplicit || operand.Content is null || conversion.Type is null
            ? operand
            : TypeTests.IsOfType(operand, conversion.Type, state) switch
            {
                true => operand,
                false => Value.Known(null, syntax),
                null => Value.Unknown(syntax),
            };
    }

    /// <summary>Whether a conversion may give another number than it is given.</summary>
    private static bool MayChange(IConversionOperation conversion) =>
        TypeFacts.GetUnderlyingType(conversion.Type) is { } target
        && TypeFacts.GetUnderlyingType(conversion.Operand.Type) is { } source
        && (
            (TypeFacts.IsNumber(target) && TypeFacts.IsNumber(source))
            || ((target.TypeKind == TypeKind.Enum) != (source.TypeKind == TypeKind.Enum))
        )
        && (!conversion.IsImplicit || (TypeFacts.IsFloating(target) && !TypeFacts.IsFloating(source)));
}
