using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A member of what a parameter brings: like the parameter itself, it may have any value of its type.</summary>
/// <param name="Owner">The parameter, or the member of it, that has the member.</param>
/// <param name="Member">The field or property.</param>
internal sealed record MemberPath(object Owner, ISymbol Member)
{
    /// <summary>The type of what an unknown value is; nothing if it is neither a parameter nor a member of one.</summary>
    public static ITypeSymbol? GetType(object identity) =>
        identity switch
        {
            IParameterSymbol parameter => parameter.Type,
            MemberPath { Member: IPropertySymbol property } => property.Type,
            MemberPath { Member: IFieldSymbol field } => field.Type,
            _ => null,
        };

    /// <inheritdoc />
    public bool Equals(MemberPath? other) =>
        other is not null && Equals(Owner, other.Owner) && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    /// <inheritdoc />
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
}
