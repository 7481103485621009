using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
