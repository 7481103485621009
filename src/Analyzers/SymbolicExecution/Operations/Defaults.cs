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
    public static Value Create(ITypeSymbol type, SyntaxNode origin, ExecutionState state) =>
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
            _ when type is INamedTypeSymbol { IsValueType: true } quantity
                    && state.Context.Library.TryDefault(quantity, out object? zero) => Value.Known(zero, origin),
            _ when type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => Value.Known(
                null,
                origin
            ),
            _ => Value.Unknown(origin),
        };

    private static Value CreateStructure(INamedTypeSymbol structure, SyntaxNode origin, ExecutionState state)
    {
        var held = new UserObject(structure, isImmutable: true);
        SetDefaults(held, structure, origin, state);
        return Value.Known(held, origin);
    }

    public static void SetDefaults(UserObject held, INamedTypeSymbol type, SyntaxNode origin, ExecutionState state)
    {
        for (INamedTypeSymbol? current = type; current is not null && TypeFacts.IsUserDefined(current); current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers().Where(member => !member.IsStatic))
            {
                ITypeSymbol? of = member switch
                {
                    IFieldSymbol { AssociatedSymbol: null } field => field.Type,
                    IFieldSymbol { AssociatedSymbol: IPropertySymbol kept } field when !Properties.IsAutomatic(kept) => field.Type,
                    IPropertySymbol property when Properties.IsAutomatic(property) => property.Type,
                    _ => null,
                };
                if (of is not null)
                {
                    held.Set(member, Create(of, origin, state));
                }
            }
        }
    }

    public static Value Evaluate(IDefaultValueOperation standard, ExecutionState state) =>
        standard.Type is null ? Value.Unknown(standard.Syntax) : Create(standard.Type, standard.Syntax, state);
}
