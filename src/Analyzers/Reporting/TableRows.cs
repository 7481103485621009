using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Reporting;

/// <summary>Finds the rows of tables that loops go through, and lets each faulty row be reported once in a compilation.</summary>
internal sealed class TableRows
{
    private readonly ConcurrentDictionary<(string Id, SyntaxNode Row, string Message), SyntaxNode> reported = new();

    /// <summary>
    /// Finds the value in the row of a table from which a value in a loop comes; null if the loop itself writes it, or it comes from no
    /// table.
    /// </summary>
    public static SyntaxNode? Find(ValueOrigin origin) =>
        origin is { Iteration.Length: > 0, Source: { } source } && IsInRow(source) && !IsWithin(source, origin.Node) ? source : null;

    /// <summary>Determines whether a body is the one to report a fault of a row; several may use the table.</summary>
    public bool Claim(Finding finding, SyntaxNode row, SyntaxNode body) =>
        reported.GetOrAdd((finding.Id, row, finding.Message), body) == body;

    // An element of an array, list or dictionary that is written out, or a part of one: of a tuple, an object or a call in it.
    private static bool IsInRow(SyntaxNode value)
    {
        for (SyntaxNode? node = value; node is not null; node = node.Parent)
        {
            switch (node.Parent)
            {
                case ExpressionElementSyntax:
                case InitializerExpressionSyntax initializer when !initializer.IsKind(SyntaxKind.ObjectInitializerExpression):
                    return true;
                case ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or ExpressionColonSyntax or NameColonSyntax:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    // The table is written in the argument itself, or in the body of the loop.
    private static bool IsWithin(SyntaxNode value, SyntaxNode use) =>
        value.SyntaxTree == use.SyntaxTree
        && (
            use.Span.Contains(value.Span)
            || use.Ancestors()
                .TakeWhile(node => node is not MemberDeclarationSyntax)
                .Select(node =>
                    node switch
                    {
                        CommonForEachStatementSyntax loop => loop.Statement,
                        ForStatementSyntax loop => loop.Statement,
                        WhileStatementSyntax loop => loop.Statement,
                        DoStatementSyntax loop => loop.Statement,
                        AnonymousFunctionExpressionSyntax function => function.Body,
                        _ => null,
                    }
                )
                .Any(body => body?.Span.Contains(value.Span) == true)
        );
}
