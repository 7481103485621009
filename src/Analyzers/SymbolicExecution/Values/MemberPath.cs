using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A member of an unknown parameter: like the parameter itself, it may have any value of its type.</summary>
/// <param name="Owner">The parameter, or the member of it, that has the member.</param>
/// <param name="Member">The field or property.</param>
internal sealed record MemberPath(SymbolicExpression Owner, ISymbol Member) : SymbolicExpression
{
    /// <inheritdoc />
    public override ITypeSymbol? Type =>
        Member switch
        {
            IPropertySymbol member => member.Type,
            IFieldSymbol member => member.Type,
            _ => null,
        };

    /// <inheritdoc />
    public bool Equals(MemberPath? other) =>
        other is not null && Equals(Owner, other.Owner) && SymbolEqualityComparer.Default.Equals(Member, other.Member);

    /// <inheritdoc />
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
}
