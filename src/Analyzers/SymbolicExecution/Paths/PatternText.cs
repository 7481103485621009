using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Writes patterns, and parts of them, with the value that they match.</summary>
internal static class PatternText
{
    /// <summary>
    /// Gets the text of a pattern or case label with the value that it matches: that of a part names the member, as in
    /// <c>demand.Ports is > 2</c>, or stands where the pattern has it, as in <c>demand is (_, true)</c>.
    /// </summary>
    /// <param name="condition">The pattern or label.</param>
    /// <param name="tested">What it says.</param>
    public static string Get(SyntaxNode condition, string tested)
    {
        string path = "";
        for (SyntaxNode? outer = condition; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case SubpatternSyntax { ExpressionColon: { } named } when named.Expression.Contains(condition):
                    // The part of Name.Length that may be null.
                    path = $".{condition}{path}";
                    break;
                case SubpatternSyntax { ExpressionColon: { } named }:
                    path = $".{named.Expression}{path}";
                    break;
                case SubpatternSyntax { Parent: PositionalPatternClauseSyntax { Subpatterns: var parts } clause } part:
                    int position = parts.IndexOf(part);
                    if (FindElement(clause, position) is { } element)
                    {
                        return $"{element}{path} is {tested}";
                    }

                    string inner = path.Length == 0 ? tested : $"{{ {path.Substring(1)}: {tested} }}";
                    tested = $"({string.Join(", ", parts.Select((_, i) => i == position ? inner : "_"))})";
                    path = "";
                    break;
                case SwitchExpressionSyntax { GoverningExpression: var matched }:
                    return $"{matched}{path} is {tested}";
                case SwitchStatementSyntax { Expression: var matched }:
                    return $"{matched}{path} is {tested}";
                case IsPatternExpressionSyntax { Expression: var matched }:
                    return $"{matched}{path} is {tested}";
                default:
                    break;
            }
        }

        return tested;
    }

    /// <summary>Determines whether code is a pattern that asks for members, or names one of which it asks for another.</summary>
    public static bool AsksMembers(SyntaxNode code) =>
        code
            is RecursivePatternSyntax { PropertyPatternClause.Subpatterns.Count: > 0 }
                or RecursivePatternSyntax { PositionalPatternClause: not null }
        || code.AncestorsAndSelf().TakeWhile(outer => outer is not PatternSyntax).Any(outer => outer is ExpressionColonSyntax);

    // The element of a tuple expression that the pattern matches part by part.
    private static ExpressionSyntax? FindElement(PositionalPatternClauseSyntax clause, int position)
    {
        SyntaxNode? outer = clause.Parent;
        while (outer is PatternSyntax or CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax or SwitchSectionSyntax)
        {
            outer = outer.Parent;
        }

        ExpressionSyntax? matched = outer switch
        {
            SwitchExpressionSyntax selection => selection.GoverningExpression,
            SwitchStatementSyntax selection => selection.Expression,
            IsPatternExpressionSyntax pattern => pattern.Expression,
            _ => null,
        };
        return matched is TupleExpressionSyntax { Arguments: var elements } && position < elements.Count
            ? elements[position].Expression
            : null;
    }
}
