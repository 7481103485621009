using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the members in which objects of the compilation hold what they are given, and by whose names code reaches it.</summary>
/// <param name="types">Determines which types hold objects.</param>
internal sealed class AliasHolders(MutableTypes types)
{
    /// <summary>Determines whether code reaches what a member holds by names that are known; if in doubt, false.</summary>
    public bool IsHolder(ISymbol member, ITypeSymbol type) =>
        types.IsHolder(member.ContainingType)
        && !VirtualCalls.IsOverridable(member)
        && MemberNames.Find(member) is { } names
        && !names.Any(name => types.IsHandedOut(name, type))
        && (
            member is IFieldSymbol
            || (
                member is IPropertySymbol { IsIndexer: false } property
                && (Properties.IsAutomatic(property) || Properties.FindField(property.GetMethod) is not null)
            )
        );

    /// <summary>
    /// Finds what may refer to the argument of a constructor: its parameter, and the property of a record. Null if that is unknown.
    /// </summary>
    public IReadOnlyList<ISymbol>? Find(IParameterSymbol parameter, IMethodSymbol constructor)
    {
        INamedTypeSymbol type = constructor.ContainingType;
        if (!types.IsHolder(type) || constructor.DeclaringSyntaxReferences.Length != 1)
        {
            return null;
        }

        IParameterSymbol declared = constructor.OriginalDefinition.Parameters[parameter.Ordinal];
        if (!type.IsRecord || constructor.DeclaringSyntaxReferences[0].GetSyntax() is not TypeDeclarationSyntax)
        {
            return [declared];
        }

        return
            type.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            && IsHolder(property, property.Type)
            ? [declared, property]
            : null;
    }
}
