using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation;

/// <summary>The framework's own code, which does what its documentation says.</summary>
internal static class Framework
{
    /// <summary>Whether a type or member comes with the framework.</summary>
    public static bool Has(ISymbol symbol)
    {
        string space = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        return symbol.DeclaringSyntaxReferences.IsEmpty
            && (space is "System" || space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));
    }
}
