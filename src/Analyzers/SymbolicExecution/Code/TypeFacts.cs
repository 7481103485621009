using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Classifies types.</summary>
internal static class TypeFacts
{
    /// <summary>Gets the type argument of a nullable value type; any other type is itself, and null is null.</summary>
    public static ITypeSymbol? GetUnderlyingType(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>Determines whether a type is a built-in numeric type or <see cref="char"/>, but not a native integer.</summary>
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

    /// <summary>Determines whether a type is <see cref="float"/> or <see cref="double"/>.</summary>
    public static bool IsFloating(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>
    /// Determines whether a type, or the type within a nullable one, is a string, Boolean, enumeration or number: its values have no state.
    /// </summary>
    public static bool IsPlainType(ITypeSymbol? type) =>
        GetUnderlyingType(type) is { } value
        && (
            value.SpecialType == SpecialType.System_String
            || value.SpecialType == SpecialType.System_Boolean
            || value.TypeKind == TypeKind.Enum
            || IsNumber(value)
        );

    /// <summary>Determines whether a type is a class or derives from it, or implements an interface.</summary>
    public static bool Inherits(ITypeSymbol derived, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return derived.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
        }

        for (ITypeSymbol? current = derived; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a type and the classes from which it derives, beginning with the type.</summary>
    public static IEnumerable<ITypeSymbol> GetBasesAndSelf(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Determines whether a type is declared in source, and is no COM import.</summary>
    public static bool IsUserDefined(INamedTypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty && !type.IsComImport && !HasExplicitLayout(type);

    // Fields that overlap change together.
    private static bool HasExplicitLayout(INamedTypeSymbol type) =>
        type.GetAttributes()
            .Any(attribute =>
                attribute.AttributeClass is { Name: nameof(StructLayoutAttribute) }
                && attribute.ConstructorArguments.FirstOrDefault() is { Value: (int)LayoutKind.Explicit or (short)LayoutKind.Explicit }
            );

    /// <summary>Determines whether a type is <see cref="List{T}"/>.</summary>
    public static bool IsList(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List", Arity: 1 } list
        && list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    /// <summary>Determines whether a type is <see cref="Dictionary{TKey, TValue}"/>, or an ordered, sorted or concurrent one.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 2 } dictionary
        && dictionary.Name is "Dictionary" or "OrderedDictionary" or "SortedDictionary" or "SortedList" or "ConcurrentDictionary"
        && dictionary.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Concurrent";

    /// <summary>Determines whether a type is <see cref="DateTime"/> or <c>DateOnly</c>.</summary>
    public static bool IsDate(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: nameof(DateTime) or "DateOnly", ContainingNamespace.Name: nameof(System) } date
        && FrameworkSymbols.IsFrameworkSymbol(date);

    /// <summary>Determines whether a type is <see cref="KeyValuePair{TKey, TValue}"/>.</summary>
    public static bool IsPair(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 } pair
        && pair.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    /// <summary>
    /// Determines whether a type is an array or a collection of .NET that holds the elements it is given, unlike a set, which drops
    /// duplicates.
    /// </summary>
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
            && FrameworkSymbols.IsWithinSystem(named)
        );

    /// <summary>Finds the runtime type of a built-in type or <see cref="MidpointRounding"/>; null for any other type.</summary>
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

    /// <summary>Gets the operand of a conversion that calls no method; any other operation is itself.</summary>
    public static IOperation Unbox(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;

    /// <summary>Determines whether code reads a collection through an interface, and cannot write.</summary>
    public static bool IsView(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType
            is SpecialType.System_Collections_Generic_IEnumerable_T
                or SpecialType.System_Collections_Generic_IReadOnlyList_T
                or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
        || type is INamedTypeSymbol { Name: "IReadOnlyDictionary" or "IReadOnlySet", TypeKind: TypeKind.Interface };
}
