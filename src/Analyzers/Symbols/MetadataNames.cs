using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Symbols;

/// <summary>Names of types as reflection writes them.</summary>
internal static class MetadataNames
{
    /// <summary>Gets the name of a type with its namespaces.</summary>
    /// <remarks><see cref="ISymbol.ToDisplayString"/> would look at the type's members, which loads thousands of parts.</remarks>
    public static string GetFullName(this ITypeSymbol type)
    {
        string name = type.MetadataName;
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = $"{space.MetadataName}.{name}";
        }

        return name;
    }
}
