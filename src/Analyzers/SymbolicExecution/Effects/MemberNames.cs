using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the members by whose names code reaches a member: those that it overrides or implements, and itself.</summary>
internal static class MemberNames
{
    /// <summary>Finds the members; null if other assemblies declare one of them, so that their code may reach it, too.</summary>
    public static IReadOnlyList<ISymbol>? Find(ISymbol member)
    {
        List<ISymbol> found = [member];
        for (ISymbol? overridden = FindOverridden(member); overridden is not null; overridden = FindOverridden(overridden))
        {
            found.Add(overridden);
        }

        found.AddRange(found.SelectMany(FindImplemented).ToList());
        return found.TrueForAll(name => !name.DeclaringSyntaxReferences.IsEmpty) ? found : null;
    }

    private static ISymbol? FindOverridden(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            _ => null,
        };

    private static IEnumerable<ISymbol> FindImplemented(ISymbol member) =>
        member switch
        {
            { IsStatic: true } or IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => [],
            IMethodSymbol method => method.ExplicitInterfaceImplementations.Concat(FindInInterfaces(member)),
            IPropertySymbol property => property.ExplicitInterfaceImplementations.Concat(FindInInterfaces(member)),
            _ => [],
        };

    private static IEnumerable<ISymbol> FindInInterfaces(ISymbol member) =>
        member.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(member.Name));
}
