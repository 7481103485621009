using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>What a condition of unknown outcome is computed from: it guards the findings on values of the same sources.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="AsksCatalog">Whether the condition asks the catalog, which tells of a whole row of a table whether it is valid.</param>
internal sealed record Guard(SourceSet Sources, bool AsksCatalog = false)
{
    /// <summary>Determines whether the condition may be meant to exclude a fault in values of these sources.</summary>
    public bool Covers(SourceSet operands) =>
        Sources.Shares(operands, (one, other) => one.Equals(other) || (AsksCatalog && FindRow(one) is { } row && row == FindRow(other)));

    // The innermost element of an initializer of a collection that contains a literal.
    private static SyntaxNode? FindRow(object source) =>
        (source as SyntaxNode)?.Ancestors().FirstOrDefault(node => node.Parent is InitializerExpressionSyntax or ExpressionElementSyntax);
}
