using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Recognizes the types and members of .NET, whose behavior is documented.</summary>
internal static class FrameworkSymbols
{
    /// <summary>Determines whether a method is an operator of LINQ, on any sequence or on an immutable array.</summary>
    public static bool IsLinq(IMethodSymbol method) =>
        method is { IsStatic: true, ContainingType.Name: nameof(Enumerable) or "ImmutableArrayExtensions" } && IsFrameworkSymbol(method);

    /// <summary>Determines whether a symbol belongs to .NET or its extensions, by its namespace, and is not declared in source.</summary>
    public static bool IsFrameworkSymbol(ISymbol symbol)
    {
        string containing = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        return symbol.DeclaringSyntaxReferences.IsEmpty
            && (
                containing is "System"
                || containing.StartsWith("System.", StringComparison.Ordinal)
                || containing.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            );
    }
}
