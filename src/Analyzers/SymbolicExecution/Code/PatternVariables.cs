using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Finds the variables that patterns declare.</summary>
internal static class PatternVariables
{
    /// <summary>
    /// Finds the variable of a pattern that holds the matched value itself wherever code may read it, as in <c>is { } name</c>; null if
    /// there is none, or it is of another type.
    /// </summary>
    public static ISymbol? FindWhole(IPatternOperation pattern) =>
        pattern switch
        {
            IRecursivePatternOperation { DeclaredSymbol: { } declared, MatchedType: var type } => IsSame(type, pattern) ? declared : null,
            IDeclarationPatternOperation { DeclaredSymbol: { } declared, MatchedType: { } type } => IsSame(type, pattern) ? declared : null,
            _ => null,
        };

    private static bool IsSame(ITypeSymbol? matched, IPatternOperation pattern) =>
        matched is { IsReferenceType: true } && SymbolEqualityComparer.Default.Equals(matched, pattern.InputType);
}
