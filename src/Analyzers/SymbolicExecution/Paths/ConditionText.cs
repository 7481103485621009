using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        ExpressionSyntax? matched = condition is PatternSyntax or SwitchLabelSyntax
            ? condition
                .Ancestors()
                .Select(outer =>
                    outer switch
                    {
                        SwitchExpressionSyntax selection => selection.GoverningExpression,
                        SwitchStatementSyntax selection => selection.Expression,
                        IsPatternExpressionSyntax pattern => pattern.Expression,
                        _ => null,
                    }
                )
                .FirstOrDefault(expression => expression is not null)
            : null;
        string tested = condition switch
        {
            CaseSwitchLabelSyntax label => label.Value.ToString(),
            DefaultSwitchLabelSyntax => "default",
            _ => condition.ToString(),
        };
        if (IsTestedForNull(condition))
        {
            tested += " is null";
        }

        string text = string.Join(
            " ",
            (matched is null ? tested : $"{matched} is {tested}").Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
        return text.Length <= MaximumTextLength ? text : text.Substring(0, MaximumTextLength - 1) + "…";
    }

    // The value before ??, ??= or ?. stands for the question whether it is null.
    private static bool IsTestedForNull(SyntaxNode condition) =>
        condition.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Left == condition,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => assignment.Left == condition,
            ConditionalAccessExpressionSyntax access => access.Expression == condition,
            _ => false,
        };
}
