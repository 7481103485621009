using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.CodeFixes;

/// <summary>The words of a fix in the menu: one line, whatever the code looks like.</summary>
internal static class FixTitle
{
    private const int MaximumLength = 60;

    /// <param name="value">The new value in words.</param>
    /// <param name="expression">The expression in whose place it is written.</param>
    public static string Create(string value, ExpressionSyntax expression) => $"Use {value} instead of {Shorten(Describe(expression))}";

    // Texts and parts are named alike on both sides: by their part numbers.
    private static string Describe(ExpressionSyntax expression) =>
        expression switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
            _ => Fold(expression),
        };

    /// <summary>The code on one line, without comments.</summary>
    private static string Fold(ExpressionSyntax expression)
    {
        var text = new StringBuilder();
        bool isApart = false;
        foreach (SyntaxToken token in expression.DescendantTokens())
        {
            isApart |= token.LeadingTrivia.Count > 0;
            bool isInside =
                text.Length > 0
                && text[text.Length - 1] is not ('[' or '(')
                && token.Kind() is not (SyntaxKind.CloseBracketToken or SyntaxKind.CloseParenToken);
            text.Append(isApart && isInside ? " " : "").Append(token.Text);
            isApart = token.TrailingTrivia.Count > 0;
        }

        return text.ToString();
    }

    private static string Shorten(string text) => text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength - 1) + "…";
}
