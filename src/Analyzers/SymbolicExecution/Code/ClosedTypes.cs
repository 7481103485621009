using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Replaces the type parameters within types.</summary>
internal static class ClosedTypes
{
    /// <summary>Gets a type with type arguments in place of its type parameters at every depth.</summary>
    /// <param name="type">The type.</param>
    /// <param name="resolve">Gets the type argument of a type parameter, or the type parameter itself; any other type is itself.</param>
    public static ITypeSymbol Close(ITypeSymbol type, Func<ITypeSymbol, ITypeSymbol> resolve)
    {
        if (type is not INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } generic)
        {
            return resolve(type);
        }

        // A type within a generic one may have no type parameters of its own.
        INamedTypeSymbol open =
            generic.ContainingType is { IsGenericType: true } containing && Close(containing, resolve) is INamedTypeSymbol closed
                ? closed
                    .GetTypeMembers(generic.Name, generic.Arity)
                    .First(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, generic.OriginalDefinition))
                : generic.ConstructedFrom;
        return open.Arity == 0 ? open : open.Construct([.. generic.TypeArguments.Select(argument => Close(argument, resolve))]);
    }
}
