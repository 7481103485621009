using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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

    public static Value CreateStructure(INamedTypeSymbol structure, SyntaxNode origin, ExecutionState state)
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
