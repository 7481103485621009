using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Paths;
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
    /// <summary>Evaluates a conversion; the result is unknown if the operand is and the conversion may change it.</summary>
    public static Value EvaluateConversion(IConversionOperation conversion, ExecutionState state)
    {
        Value operand = state.Evaluate(conversion.Operand);
        SyntaxNode syntax = conversion.Syntax;
        if (
            conversion.OperatorMethod is { } declared
            && declared.ContainingType.SpecialType != SpecialType.System_Decimal
            && Dispatch.FindStaticMember(declared, conversion.ConstrainedToType, state) is var found
        )
        {
            return ConvertByOperator(conversion, found as IMethodSymbol ?? declared, operand, state);
        }

        ITypeSymbol? target = TypeFacts.GetUnderlyingType(conversion.Type);
        if (operand.Content is string && target is { Name: nameof(FormattableString) or nameof(IFormattable) } && !IsFormatted(conversion))
        {
            // What becomes of the format is decided later.
            return Value.Unknown(syntax);
        }

        // An enum member is held as its number. Boxed, or as the value of a type parameter, the two could not be told apart.
        if (
            HidesEnum(conversion, operand, state)
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

        ITypeSymbol? numberType = target is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : target;
        if (numberType is not null && TypeFacts.IsNumber(numberType) && operand.Content is not null)
        {
            return Arithmetic.TryConvert(operand.Content, numberType.SpecialType, out object? number)
                ? Value.Known(number, operand.Origin)
                : Value.Unknown(syntax);
        }

        if (Fails(conversion, operand, state))
        {
            throw new PathTerminatedException();
        }

        // Identity, reference, boxing and nullable conversions keep the value; 'as' results in null where a cast would fail.
        return !conversion.IsTryCast || conversion.IsImplicit || operand.Content is null || conversion.Type is null
            ? operand
            : TypeTests.IsOfType(operand, conversion.Type, state, conversion.Operand.Type) switch
            {
                true => operand,
                false => Value.Known(null, syntax),
                null => Value.Unknown(syntax),
            };
    }

    // Whether a number that the operand holds is, or may be, an enum member.
    private static bool HidesEnum(IConversionOperation conversion, Value operand, ExecutionState state) =>
        conversion.Operand.Type is { } source
        && state.Frame.Resolve(source) switch
        {
            { TypeKind: TypeKind.TypeParameter } => operand.Content is ValueType
                && !SymbolEqualityComparer.Default.Equals(conversion.Type, source),
            INamedTypeSymbol { IsTupleType: true } tuple => conversion.Type is INamedTypeSymbol { IsTupleType: true } converted
                && tuple
                    .TupleElements.Zip(converted.TupleElements, (from, to) => (from.Type, To: to.Type))
                    .Any(pair => pair.Type.TypeKind == TypeKind.Enum && pair.To.TypeKind != TypeKind.Enum),
            var type => TypeFacts.GetUnderlyingType(type) is { TypeKind: TypeKind.Enum },
        };

    private static bool IsFormatted(IOperation text) =>
        text.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(FormattableString.Invariant) } };

    // A generic type may be the same as another with other type arguments, so only plain classes are compared.
    private static bool Fails(IConversionOperation conversion, Value operand, ExecutionState state) =>
        conversion
            is { IsTryCast: false, IsImplicit: false, Type: INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false } type }
        && operand.Content is not null
        && TypeTests.IsOfType(operand, type, state) == false;

    // Calls a user-defined conversion operator.
    private static Value ConvertByOperator(IConversionOperation conversion, IMethodSymbol method, Value operand, ExecutionState state)
    {
        SyntaxNode syntax = conversion.Syntax;
        if (operand.IsKnown && state.Context.Library.TryInvoke(method, null, [operand.Content], out object? converted))
        {
            return Value.Known(converted, syntax);
        }

        if (conversion.Type is { Name: "ReadOnlySpan" } && (operand.Items is not null || operand.Content is string))
        {
            return operand;
        }

        if (
            method.ContainingType is { Name: "Index", ContainingNamespace.Name: nameof(System) }
            && Ranges.GetPosition(operand) is { } position
        )
        {
            return Value.Known(position, syntax);
        }

        // The operator of a nullable operand is lifted: whether it runs depends on the value.
        bool isLifted = !SymbolEqualityComparer.Default.Equals(
            TypeFacts.GetUnderlyingType(conversion.Operand.Type),
            conversion.Operand.Type
        );
        if (
            !isLifted
            && SourceMethods.Invoke(method, null, [operand], [Origins.GetOrigin(conversion.Operand, state)], syntax, state) is { } returned
        )
        {
            return returned;
        }

        if (!state.Context.Symbols.IsRuntime(method))
        {
            Escapes.Escape(operand, state);
        }

        Termination.AfterCall(conversion, state);
        return Value.Combine(syntax, operand).ToOpaque();
    }

    /// <summary>
    /// Determines whether a conversion between numbers or enums may change the value, so that conditions on the result are not conditions
    /// on the operand.
    /// </summary>
    private static bool MayChange(IConversionOperation conversion) =>
        TypeFacts.GetUnderlyingType(conversion.Type) is { } target
        && TypeFacts.GetUnderlyingType(conversion.Operand.Type) is { } source
        && (
            (TypeFacts.IsNumber(target) && TypeFacts.IsNumber(source))
            || ((target.TypeKind == TypeKind.Enum) != (source.TypeKind == TypeKind.Enum))
        )
        && (!conversion.IsImplicit || (TypeFacts.IsFloating(target) && !TypeFacts.IsFloating(source)));
}
