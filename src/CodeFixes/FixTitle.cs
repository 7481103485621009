using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.CodeFixes;

/// <summary>Creates the titles of code fixes, which are always a single line.</summary>
internal static class FixTitle
{
    private const int MaximumLength = 60;

    /// <summary>Creates the title of a fix, as in <c>Use 24 instead of 18</c>.</summary>
    /// <param name="value">The new value, as shown in the menu.</param>
    /// <param name="expression">The expression to replace.</param>
    public static string Create(string value, ExpressionSyntax expression) => $"Use {value} instead of {Shorten(Describe(expression))}";

    // The new value of a text or a part is a part number without quotes or namespace, so the old one is shown in the same way.
    private static string Describe(ExpressionSyntax expression) =>
        expression switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
            MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
            _ => Fold(expression),
        };

    /// <summary>Writes an expression on one line, without comments.</summary>
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
