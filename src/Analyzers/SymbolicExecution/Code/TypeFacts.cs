using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Answers questions about types that several handlers ask.</summary>
internal static class TypeFacts
{
    /// <summary>The type within a nullable one.</summary>
    public static ITypeSymbol? GetUnderlyingType(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    public static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType
            is SpecialType.System_SByte
                or SpecialType.System_Byte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16
                or SpecialType.System_Int32
                or SpecialType.System_UInt32
                or SpecialType.System_Int64
                or SpecialType.System_UInt64
                or SpecialType.System_Single
                or SpecialType.System_Double
                or SpecialType.System_Decimal
                or SpecialType.System_Char;

    public static bool IsFloating(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    public static bool IsPlainType(ITypeSymbol? type) =>
        GetUnderlyingType(type) is { } value
        && (
            value.SpecialType == SpecialType.System_String
            || value.SpecialType == SpecialType.System_Boolean
            || value.TypeKind == TypeKind.Enum
            || IsNumber(value)
        );

    public static bool Inherits(ITypeSymbol own, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return own.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
        }

        for (ITypeSymbol? current = own; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsUserDefined(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty && !type.IsComImport;

    public static bool IsList(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List", Arity: 1 } list
        && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Dictionary", Arity: 2 } table
        && table.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    // A set keeps an element once, and a type of the user's own does as it likes.
    public static bool IsPlainSequence(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (
            type is INamedTypeSymbol { Arity: 1 } named
            && named.Name
                is "List"
                    or "IEnumerable"
                    or "IReadOnlyList"
                    or "IReadOnlyCollection"
                    or "IList"
                    or "ICollection"
                    or "ReadOnlySpan"
                    or "Span"
                    or "ImmutableArray"
                    or "ImmutableList"
            && named.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal)
        );

    public static Type? FindRuntimeType(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_String => typeof(string),
            SpecialType.System_Int32 => typeof(int),
            SpecialType.System_Int64 => typeof(long),
            SpecialType.System_Double => typeof(double),
            SpecialType.System_Decimal => typeof(decimal),
            SpecialType.System_Boolean => typeof(bool),
            SpecialType.System_Char => typeof(char),
            _ when type is { Name: nameof(MidpointRounding), ContainingNamespace.Name: nameof(System) } => typeof(MidpointRounding),
            _ => null,
        };

    public static IOperation Unbox(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;
}
