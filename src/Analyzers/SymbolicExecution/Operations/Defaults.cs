using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Creates default values.</summary>
internal static class Defaults
{
    /// <summary>Creates the default value of a type; it is unknown for a type parameter or a struct that is not modeled.</summary>
    public static Value Create(ITypeSymbol type, SyntaxNode origin, ExecutionState state) =>
        type.TypeKind == TypeKind.TypeParameter && state.Frame.Resolve(type) is { TypeKind: not TypeKind.TypeParameter } known
            ? CreateKnown(known, origin, state)
            : CreateKnown(type, origin, state);

    private static Value CreateKnown(ITypeSymbol type, SyntaxNode origin, ExecutionState state) =>
        type.SpecialType switch
        {
            SpecialType.System_Boolean => Value.Known(false, origin),
            SpecialType.System_Int32 => Value.Known(0, origin),
            SpecialType.System_Int64 => Value.Known(0L, origin),
            SpecialType.System_Double => Value.Known(0d, origin),
            SpecialType.System_Decimal => Value.Known(0m, origin),
            _ when type is INamedTypeSymbol { TypeKind: TypeKind.Struct } structure
                    && TypeFacts.IsUserDefined(structure)
                    && state.Context.ImmutableTypes.IsPlain(structure) => CreateStructure(structure, origin, state),
            _ when type is INamedTypeSymbol { IsValueType: true } libraryType
                    && state.Context.Library.TryDefault(libraryType, out object? defaultValue) => Value.Known(defaultValue, origin),
            _ when type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => Value.Known(
                null,
                origin
            ),
            _ => Value.Unknown(origin),
        };

    private static Value CreateStructure(INamedTypeSymbol structure, SyntaxNode origin, ExecutionState state)
    {
        var instance = new UserObject(structure, isImmutable: true);
        SetDefaults(instance, structure, origin, state);
        return Value.Known(instance, origin);
    }

    /// <summary>Sets the fields and automatic properties of a new object, inherited ones included, to their default values.</summary>
    public static void SetDefaults(UserObject instance, INamedTypeSymbol type, SyntaxNode origin, ExecutionState state)
    {
        for (INamedTypeSymbol? current = type; current is not null && TypeFacts.IsUserDefined(current); current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers().Where(member => !member.IsStatic))
            {
                ITypeSymbol? memberType = member switch
                {
                    IFieldSymbol { AssociatedSymbol: null } field => field.Type,
                    IFieldSymbol { AssociatedSymbol: IPropertySymbol owner } field when !Properties.IsAutomatic(owner) => field.Type,
                    IPropertySymbol property when Properties.IsAutomatic(property) => property.Type,
                    _ => null,
                };
                if (memberType is not null)
                {
                    instance.Set(member, Create(memberType, origin, state));
                }
            }
        }
    }

    /// <summary>Evaluates <c>default</c> or <c>default(T)</c>.</summary>
    public static Value Evaluate(IDefaultValueOperation operation, ExecutionState state) =>
        operation.Type is null ? Value.Unknown(operation.Syntax) : Create(operation.Type, operation.Syntax, state);
}
