using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Writes conditions as messages name them.</summary>
internal static class ConditionText
{
    // In characters; longer conditions are cut off in messages.
    private const int MaximumTextLength = 60;

    /// <summary>
    /// Gets the text of a condition; that of a pattern or case label includes the value that is matched, and that of a value which code
    /// replaces or skips if it is null says so.
    /// </summary>
    public static string Get(SyntaxNode condition)
    {
        string tested = condition switch
        {
            CaseSwitchLabelSyntax label => label.Value.ToString(),
            DefaultSwitchLabelSyntax => "default",
            _ => condition.ToString(),
        };
        if (condition is PatternSyntax or SwitchLabelSyntax)
        {
            tested = PatternText.Get(condition, tested);
        }
        else if (IsTestedForNull(condition))
        {
            tested += " is null";
        }

        return Shorten(tested);
    }

    /// <summary>
    /// Gets the text of a condition on a parameter: where a pattern asks for members, whether there is a value is a condition of its own,
    /// and where a loop enumerates a collection, whether that has elements.
    /// </summary>
    public static string Get(SyntaxNode condition, SymbolicExpression expression) =>
        expression switch
        {
            PathCondition { Kind: BinaryOperatorKind.Equals, Content: null } when PatternText.AsksMembers(condition) => Shorten(
                PatternText.Get(condition, "not null")
            ),
            PathCondition { Kind: BinaryOperatorKind.None } => Decision.Enumerated + Shorten(condition.ToString()),
            _ => Get(condition),
        };

    // The value before ??, ??= or ?. stands for the question whether it is null.
    private static bool IsTestedForNull(SyntaxNode condition) =>
        condition.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Left == condition,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => assignment.Left == condition,
            ConditionalAccessExpressionSyntax access => access.Expression == condition,
            _ => false,
        };

    private static string Shorten(string condition)
    {
        string text = string.Join(" ", condition.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaximumTextLength ? text : text.Substring(0, MaximumTextLength - 1) + "…";
    }
}
