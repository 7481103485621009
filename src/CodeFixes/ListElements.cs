using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.CodeFixes;

/// <summary>Appends elements to a list in source code and keeps its comments, line breaks and spreads.</summary>
internal static class ListElements
{
    /// <summary>Appends elements to a list, or returns null if the expression is not a list of at least one element.</summary>
    /// <param name="expression">The expression: a collection expression, or an array creation with an initializer.</param>
    /// <param name="added">The elements as C#, separated by commas.</param>
    public static ExpressionSyntax? TryAppend(ExpressionSyntax expression, string added)
    {
        List<ExpressionSyntax> elements = [.. added.Split(',').Select(element => SyntaxFactory.ParseExpression(element.Trim()))];
        return expression switch
        {
            CollectionExpressionSyntax { Elements: { Count: > 0 } list } collection => collection.WithElements(
                Append(list, elements.Select(element => (CollectionElementSyntax)SyntaxFactory.ExpressionElement(element)))
            ),
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } list } array => array.WithInitializer(
                array.Initializer.WithExpressions(Append(list, elements))
            ),
            ArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } list, Type: { } type } array when IsUnsized(type) =>
                array.WithInitializer(array.Initializer!.WithExpressions(Append(list, elements))),
            _ => null,
        };
    }

    // An explicit array length would no longer match the number of elements.
    private static bool IsUnsized(ArrayTypeSyntax type) =>
        type.RankSpecifiers.All(rank => rank.Sizes.All(size => size is OmittedArraySizeExpressionSyntax));

    private static SeparatedSyntaxList<TNode> Append<TNode>(SeparatedSyntaxList<TNode> list, IEnumerable<TNode> added)
        where TNode : SyntaxNode
    {
        List<SyntaxNodeOrToken> parts = [.. list.GetWithSeparators()];
        bool endsInComma = parts[parts.Count - 1].IsToken;
        SyntaxTriviaList tail = parts[parts.Count - 1].GetTrailingTrivia();
        bool beginsLine = tail.Any(SyntaxKind.EndOfLineTrivia) && (HasComment(tail) || StartsLine(list[list.Count - 1]));

        // A comment after the last element stays on its line, after the new comma; the new elements start the next line.
        SyntaxTriviaList behind = beginsLine ? tail : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        if (endsInComma)
        {
            parts[parts.Count - 1] = parts[parts.Count - 1].WithTrailingTrivia(behind);
        }
        else
        {
            bool keepsComment = !beginsLine && HasComment(tail);
            parts[parts.Count - 1] = parts[parts.Count - 1].WithTrailingTrivia(keepsComment ? tail : default);
            parts.Add(SyntaxFactory.Token(default, SyntaxKind.CommaToken, behind));
            tail = keepsComment ? default : tail;
        }

        int first = parts.Count;
        foreach (TNode element in added)
        {
            if (parts.Count > first)
            {
                parts.Add(SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)));
            }

            parts.Add(element);
        }

        parts[first] = parts[first].WithLeadingTrivia(beginsLine ? FindIndentation(list) : default);
        if (endsInComma)
        {
            parts.Add(SyntaxFactory.Token(SyntaxKind.CommaToken));
        }

        SyntaxTriviaList end = beginsLine
            ? SyntaxFactory.TriviaList(tail.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            : tail;
        parts[parts.Count - 1] = parts[parts.Count - 1].WithTrailingTrivia(end);
        return SyntaxFactory.SeparatedList<TNode>(parts);
    }

    private static bool HasComment(SyntaxTriviaList trivia) =>
        trivia.Any(SyntaxKind.SingleLineCommentTrivia) || trivia.Any(SyntaxKind.MultiLineCommentTrivia);

    private static bool StartsLine(SyntaxNode element) =>
        element.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
        || element.GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>Finds the white space before the last element that starts a line.</summary>
    private static SyntaxTriviaList FindIndentation<TNode>(SeparatedSyntaxList<TNode> list)
        where TNode : SyntaxNode =>
        SyntaxFactory.TriviaList(
            (list.LastOrDefault(StartsLine)?.GetLeadingTrivia() ?? default)
                .Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
                .Take(1)
        );
}
