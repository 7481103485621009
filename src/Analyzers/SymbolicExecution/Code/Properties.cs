using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
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
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Finds the fields behind properties.</summary>
internal static class Properties
{
    /// <summary>Whether a property keeps what is written to it, by itself.</summary>
    public static bool IsAutomatic(IPropertySymbol property) =>
        !property.IsIndexer
        && !property.IsAbstract
        && property.OriginalDefinition.DeclaringSyntaxReferences.Length > 0
        && property.OriginalDefinition.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() switch
            {
                ParameterSyntax => true,
                PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } own
                    when !own.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword) => accessors.Accessors.All(accessor =>
                    accessor is { Body: null, ExpressionBody: null }
                ),
                _ => false,
            }
        );

    /// <summary>
    /// The field that an accessor without code reads or writes, where the other accessor has code; nothing of other properties.
    /// </summary>
    public static IFieldSymbol? FindField(IMethodSymbol? accessor) =>
        accessor is { AssociatedSymbol: IPropertySymbol { IsIndexer: false, IsAbstract: false } property }
        && !IsAutomatic(property)
        && accessor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is AccessorDeclarationSyntax { Body: null, ExpressionBody: null }
            ? property
                .ContainingType.GetMembers()
                .OfType<IFieldSymbol>()
                .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            : null;

    // A record has no property of its own where the one it derives from has it.
    public static IPropertySymbol? FindProperty(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }
}
