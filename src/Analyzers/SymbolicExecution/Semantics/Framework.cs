using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>The framework's own code, which does what its documentation says.</summary>
internal static class Framework
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

    /// <summary>What a property of the framework's holds for ever; nothing of others.</summary>
    public static object? Constant(IPropertySymbol property) =>
        (property.ContainingType.Name, property.Name) switch
        {
            (nameof(StringComparer), nameof(StringComparer.Ordinal)) when IsFrameworkSymbol(property) => StringComparer.Ordinal,
            (nameof(StringComparer), nameof(StringComparer.OrdinalIgnoreCase)) when IsFrameworkSymbol(property) =>
                StringComparer.OrdinalIgnoreCase,
            _ => null,
        };

    /// <summary>What a field of the framework's holds for ever; nothing of others.</summary>
    public static object? Constant(IFieldSymbol field) =>
        (field.ContainingType.Name, field.Name) switch
        {
            (nameof(String), nameof(string.Empty)) when IsFrameworkSymbol(field) => "",
            (nameof(TimeSpan), nameof(TimeSpan.Zero)) when IsFrameworkSymbol(field) => TimeSpan.Zero,
            ("ImmutableArray" or "ImmutableList", "Empty") when IsFrameworkSymbol(field) => new ListObject([]),
            _ => null,
        };
}
