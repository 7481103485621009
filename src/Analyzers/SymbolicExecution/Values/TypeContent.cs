using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>The content of a <c>System.Type</c>.</summary>
/// <param name="symbol">The type, without type parameters.</param>
internal sealed class TypeContent(ITypeSymbol symbol)
{
    /// <summary>Gets the type.</summary>
    public ITypeSymbol Symbol => symbol;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TypeContent other && SymbolEqualityComparer.Default.Equals(symbol, other.Symbol);

    /// <inheritdoc />
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(symbol);
}
