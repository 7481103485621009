using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// Identifies an unknown value, so that two uses of it are known to be equal: a parameter, a member of one, a condition on one, or a
/// computed value that equals only itself.
/// </summary>
internal abstract record SymbolicExpression
{
    // Closed: the kinds are SymbolicInput, MemberPath, PathCondition, Junction, OpenExpression and
    // ComputedExpression.
    private protected SymbolicExpression() { }

    /// <summary>
    /// Gets the type of a parameter or a member of one, which may have any value of the type, or null for a condition or computed value.
    /// </summary>
    public virtual ITypeSymbol? Type => null;

    /// <summary>
    /// Gets whether it can be computed which other conditions contradict this one: those on parameters and their members, not those on
    /// values computed from them.
    /// </summary>
    public virtual bool IsComparable => Type is not null;
}

/// <summary>A parameter whose argument is unknown.</summary>
/// <param name="Symbol">The parameter.</param>
internal sealed record SymbolicInput(ISymbol Symbol) : SymbolicExpression
{
    /// <inheritdoc />
    public override ITypeSymbol? Type => (Symbol as IParameterSymbol)?.Type;

    /// <inheritdoc />
    public bool Equals(SymbolicInput? other) => other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    /// <inheritdoc />
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);
}

/// <summary>A value computed from unknown values. No two computations are known to have equal results.</summary>
internal sealed record ComputedExpression : SymbolicExpression
{
    /// <inheritdoc />
    public bool Equals(ComputedExpression? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
