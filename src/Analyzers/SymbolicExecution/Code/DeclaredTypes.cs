using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Finds the types that a compilation declares.</summary>
internal static class DeclaredTypes
{
    /// <summary>Finds all types that the source of a compilation declares, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> Find(Compilation compilation) => GetTypes(compilation.Assembly.GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> GetTypes(INamespaceOrTypeSymbol container) =>
        container is INamespaceSymbol space
            ? space.GetMembers().SelectMany(member => member is INamedTypeSymbol type ? GetTypes(type).Prepend(type) : GetTypes(member))
            : container.GetTypeMembers().SelectMany(nested => GetTypes(nested).Prepend(nested));
}
