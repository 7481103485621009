using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Reporting;

/// <summary>Finds the rows of tables that loops go through, and lets each faulty row be reported once in a compilation.</summary>
internal sealed class TableRows
{
    // Of local variables that are computed one from another.
    private const int MaximumDepth = 4;

    private readonly ConcurrentDictionary<(string Id, SyntaxNode Row, string Message), SyntaxNode> reported = new();

    /// <summary>
    /// Finds the value in the row of a table from which a value in a loop comes; null if the loop itself writes it, or it comes from no
    /// table.
    /// </summary>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="isCalled">Whether a helper has the fault, of which a call would be reported: what an iterator yields is a row then.</param>
    public static SyntaxNode? Find(ValueOrigin origin, bool isCalled) =>
        origin is { Iteration.Length: > 0, Source: { } source } && IsInRow(source, isCalled) && !IsWithin(source, origin.Node)
            ? source
            : null;

    /// <summary>
    /// Finds the row of a table from whose values a loop computes what is faulty; null if that is the same for all rows, or comes from no
    /// table.
    /// </summary>
    /// <param name="origin">The origin of the faulty value.</param>
    /// <param name="node">The expression in the loop that would be reported.</param>
    public static SyntaxNode? FindComputed(ValueOrigin origin, SyntaxNode node)
    {
        // A value that the loop computes further may no longer depend on the row.
        SyntaxNode used = origin.Source is { } source && FindMember(source) == FindMember(node) ? source : node;
        for (LoopIteration? loop = origin.Loop; loop is not null; loop = loop.Outer)
        {
            if (loop.Place is { } place && FindMember(place) != FindMember(node))
            {
                // What the loop of a method computes may depend on the elements there.
                return null;
            }

            if (loop.Row is { } row && (loop.Variables is not { } names || DependsOn(used, [.. names.Split(',')], MaximumDepth)))
            {
                return IsInRow(row, isYielded: false) && !IsWithin(row, node) ? row : null;
            }
        }

        return null;
    }

    private static SyntaxNode? FindMember(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(outer => outer is MemberDeclarationSyntax or LocalFunctionStatementSyntax) switch
        {
            GlobalStatementSyntax { Parent: var program } => program,
            var member => member,
        };

    // Whether an expression names one of the variables, or a local variable of the loop that is computed from them.
    private static bool DependsOn(SyntaxNode expression, HashSet<string> variables, int depth) =>
        expression
            .DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText)
            .Any(name =>
                variables.Contains(name)
                || (
                    depth > 0
                    && FindLoop(expression)
                        ?.DescendantNodes()
                        .OfType<VariableDeclaratorSyntax>()
                        .FirstOrDefault(declared => declared.Identifier.ValueText == name)
                        is { Initializer.Value: { } value }
                    && DependsOn(value, variables, depth - 1)
                )
            );

    private static SyntaxNode? FindLoop(SyntaxNode node) =>
        node.Ancestors()
            .TakeWhile(outer => outer is not MemberDeclarationSyntax)
            .FirstOrDefault(outer => outer is CommonForEachStatementSyntax or AnonymousFunctionExpressionSyntax);

    /// <summary>Determines whether a body is the one to report a fault of a row; several may use the table.</summary>
    public bool Claim(Finding finding, SyntaxNode row, SyntaxNode body) =>
        reported.GetOrAdd((finding.Id, row, finding.Message), body) == body;

    // An element of an array, list or dictionary that is written out or added to a list, or a part of one: of a tuple, an object or a call
    // in it.
    private static bool IsInRow(SyntaxNode value, bool isYielded)
    {
        for (SyntaxNode? node = value; node is not null; node = node.Parent)
        {
            switch (node.Parent)
            {
                case ExpressionElementSyntax:
                case InitializerExpressionSyntax initializer when !initializer.IsKind(SyntaxKind.ObjectInitializerExpression):
                    return true;
                case YieldStatementSyntax when isYielded:
                case ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } when IsAddition(call):
                    return true;
                case BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax }:
                // The key or value in the initializer of a dictionary.
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } entry when entry.Right == node:
                    return true;
                case ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or ExpressionColonSyntax or NameColonSyntax:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsAddition(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddLast" or "Enqueue" or "Push" };

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
