using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets type tests.</summary>
internal static class TypeTests
{
    /// <summary>Evaluates <c>is</c> with a type; the result is unknown if the run-time type of the value is.</summary>
    public static Value EvaluateIsType(IIsTypeOperation test, ExecutionState state)
    {
        Value value = state.Evaluate(test.ValueOperand);
        return IsOfType(value, test.TypeOperand, state, test.ValueOperand.Type) is { } isOfType
            ? Value.Known(isOfType != test.IsNegated, test.Syntax)
            : Value.Combine(test.Syntax, value).ToOpaque();
    }

    /// <summary>Evaluates <c>typeof</c>; the result is unknown for a type parameter without a known argument.</summary>
    public static Value EvaluateTypeOf(ITypeOfOperation operation, ExecutionState state) =>
        state.Frame.ResolveAll(operation.TypeOperand) is var type && !HasParameters(type)
            ? Value.Known(new TypeContent(type), operation.Syntax)
            : Value.Unknown(operation.Syntax);

    private static bool HasParameters(ITypeSymbol type) =>
        type switch
        {
            INamedTypeSymbol named => named.IsUnboundGenericType
                || named.TypeArguments.Any(HasParameters)
                || (named.ContainingType is { } outer && HasParameters(outer)),
            IArrayTypeSymbol array => HasParameters(array.ElementType),
            _ => true,
        };

    /// <summary>Determines whether a value is of a type; returns null if that is unknown.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="from">The type of the expression, or null if it is unknown: then a number may be an enum member.</param>
    public static bool? IsOfType(Value value, ITypeSymbol type, ExecutionState state, ITypeSymbol? from = null)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        if (value.Content is null)
        {
            return false;
        }

        ITypeSymbol tested = state.Frame.ResolveAll(type);
        ITypeSymbol? source = from is null ? null : TypeFacts.GetUnderlyingType(state.Frame.ResolveAll(from));
        ITypeSymbol? runtimeType = value.Content switch
        {
            UserObject instance => instance.Type,
            Connector part => state.Context.Symbols.Parts.FindType(part),
            _ => null,
        };
        return tested.SpecialType == SpecialType.System_Object ? true
            : runtimeType is not null && TypeFacts.Inherits(runtimeType, tested) ? true
            : value.Content is UserObject { IsExact: false, Type.IsSealed: false } ? null
            : runtimeType is not null
                ? MayInherit(runtimeType, tested) ? null
                    : false
            : value.Content is string && tested.TypeKind == TypeKind.Class ? tested.SpecialType == SpecialType.System_String
            : source is { IsValueType: true } && SymbolEqualityComparer.Default.Equals(source, tested) ? true
            : source is null or { TypeKind: TypeKind.Enum or TypeKind.TypeParameter or TypeKind.Dynamic } ? null
            : IsBoxOf(value.Content, tested);
    }

    // What a type parameter stands for, or a type argument converts to, decides between types of one definition.
    private static bool MayInherit(ITypeSymbol runtimeType, ITypeSymbol tested) =>
        tested is INamedTypeSymbol { IsGenericType: true } generic
        && runtimeType
            .AllInterfaces.Concat(TypeFacts.GetBasesAndSelf(runtimeType))
            .Any(type =>
                SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, generic.OriginalDefinition)
                && (HasParameters(type) || HasParameters(generic) || generic.TypeParameters.Any(IsVariant))
            );

    private static bool IsVariant(ITypeParameterSymbol parameter) => parameter.Variance != VarianceKind.None;

    // A box holds the number that it says, because an enum member is unknown once it is boxed.
    private static bool? IsBoxOf(object content, ITypeSymbol tested) =>
        tested is not { TypeKind: TypeKind.Struct or TypeKind.Enum or TypeKind.Class } ? null
        : GetSpecialType(content) is { } special ? tested.SpecialType == special
        : content.GetType() is { IsValueType: true } quantity && quantity.Assembly == typeof(Interconnect).Assembly
            ? tested.GetFullName() == quantity.FullName
        : null;

    private static SpecialType? GetSpecialType(object content) =>
        content switch
        {
            int => SpecialType.System_Int32,
            long => SpecialType.System_Int64,
            decimal => SpecialType.System_Decimal,
            double => SpecialType.System_Double,
            bool => SpecialType.System_Boolean,
            char => SpecialType.System_Char,
            string => SpecialType.System_String,
            _ => null,
        };
}
