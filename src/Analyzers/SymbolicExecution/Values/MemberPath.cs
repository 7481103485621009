using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A field or property of a symbolic parameter: like the parameter itself, it may have any value of its type.</summary>
/// <param name="Owner">The parameter, or a member of it, whose member this is.</param>
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
        other is not null
        && Equals(Owner, other.Owner)
        && (
            SymbolEqualityComparer.Default.Equals(Member, other.Member)
            || (FindElement(Member) is { } element && element == FindElement(other.Member))
        );

    /// <inheritdoc />
    public override int GetHashCode() => FindElement(Member)?.GetHashCode() ?? SymbolEqualityComparer.Default.GetHashCode(Member);

    // The elements of a tuple have the names of its type, and those of every tuple.
    private static string? FindElement(ISymbol member) => (member as IFieldSymbol)?.CorrespondingTupleField?.Name;
}
