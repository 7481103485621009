using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Finds where symbols are declared.</summary>
internal static class Declarations
{
    /// <summary>Determines whether code declares a variable.</summary>
    public static bool IsWithin(ISymbol variable, IOperation code) =>
        variable.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == code.Syntax.SyntaxTree && code.Syntax.Span.Contains(reference.Span)
        );
}
