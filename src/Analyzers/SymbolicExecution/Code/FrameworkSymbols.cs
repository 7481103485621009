using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Recognizes the framework's own types and members, which do what their documentation says.</summary>
internal static class FrameworkSymbols
{
    /// <summary>Whether a type or member comes with the framework.</summary>
    public static bool IsFrameworkSymbol(ISymbol symbol)
    {
        string space = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        return symbol.DeclaringSyntaxReferences.IsEmpty
            && (
                space is "System"
                || space.StartsWith("System.", StringComparison.Ordinal)
                || space.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            );
    }
}
