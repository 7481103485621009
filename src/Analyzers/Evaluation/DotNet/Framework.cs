using Keyway.Analyzers.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation.DotNet;

/// <summary>The framework's own code, which does what its documentation says.</summary>
internal static class Framework
{
    /// <summary>Whether a type or member comes with the framework.</summary>
    public static bool Has(ISymbol symbol)
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
            (nameof(StringComparer), nameof(StringComparer.Ordinal)) when Has(property) => StringComparer.Ordinal,
            (nameof(StringComparer), nameof(StringComparer.OrdinalIgnoreCase)) when Has(property) => StringComparer.OrdinalIgnoreCase,
            _ => null,
        };

    /// <summary>What a field of the framework's holds for ever; nothing of others.</summary>
    public static object? Constant(IFieldSymbol field) =>
        (field.ContainingType.Name, field.Name) switch
        {
            (nameof(String), nameof(string.Empty)) when Has(field) => "",
            (nameof(TimeSpan), nameof(TimeSpan.Zero)) when Has(field) => TimeSpan.Zero,
            ("ImmutableArray" or "ImmutableList", "Empty") when Has(field) => new SequenceContent([]),
            _ => null,
        };
}
