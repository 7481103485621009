using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Recognizes auto-implemented properties, and finds the backing fields of others.</summary>
internal static class Properties
{
    /// <summary>Determines whether no accessor of a property has a body, so that it holds what is written to it.</summary>
    public static bool IsAutomatic(IPropertySymbol property) =>
        !property.IsIndexer
        && !property.IsAbstract
        && property.OriginalDefinition.DeclaringSyntaxReferences.Length > 0
        && property.OriginalDefinition.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() switch
            {
                ParameterSyntax => true,
                PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } declaration
                    when !declaration.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword) => accessors.Accessors.All(
                    accessor => accessor is { Body: null, ExpressionBody: null }
                ),
                _ => false,
            }
        );

    /// <summary>
    /// Finds the backing field of a property of which one accessor has a body, and this one has none; null for any other accessor.
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

    /// <summary>Finds a property by its name, in a type or else in its base types; null if there is none.</summary>
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
