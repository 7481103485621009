using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>What a condition of unknown outcome is computed from: it guards the findings on values of the same sources.</summary>
/// <remarks>
/// Where a value was chosen by a condition, the guard of the condition is itself one of its sources: other conditions that are computed
/// from the same sources may exclude the choice.
/// </remarks>
/// <param name="sources">The sources.</param>
/// <param name="asksCatalog">Whether the condition asks the catalog, which tells of a whole row of a table whether it is valid.</param>
internal sealed class Guard(SourceSet sources, bool asksCatalog = false)
{
    /// <summary>Gets the sources.</summary>
    public SourceSet Sources => sources;

    /// <summary>Gets whether the condition asks the catalog.</summary>
    public bool AsksCatalog => asksCatalog;

    /// <summary>Gets whether an outcome ends the whole path, and not only a method that the path calls.</summary>
    public bool EndsPath { get; init; } = true;

    /// <summary>
    /// Gets the value of the switch of which the condition is one case, or the condition of which it is a part; null for any other one.
    /// </summary>
    public SyntaxNode? Selected { get; init; }

    /// <summary>
    /// Gets the unknown value that the condition compares with constants alone, or null for any other condition: which of several constants
    /// the value equals is one choice.
    /// </summary>
    public SymbolicExpression? Subject { get; init; }

    /// <summary>
    /// Gets the call that is the guard because it may throw, or null for a condition: whether it throws tells nothing of what it returns.
    /// </summary>
    public SyntaxNode? Call { get; init; }

    /// <summary>Gets the row of a table that the condition selects, or null if it selects none.</summary>
    public SyntaxNode? Row { get; private init; }

    /// <summary>Returns the guard of the condition that selects a row of a table.</summary>
    public Guard WithRow(SyntaxNode row) =>
        new(sources, asksCatalog)
        {
            Selected = Selected,
            Subject = Subject,
            Row = row,
        };

    /// <summary>Returns the guard of a condition that is one of several which select together.</summary>
    /// <param name="selected">The value of the switch, or the larger condition.</param>
    public Guard Select(SyntaxNode selected) =>
        new(sources, asksCatalog)
        {
            EndsPath = EndsPath,
            Call = Call,
            Selected = selected,
            Subject = Subject,
        };

    /// <summary>Returns the guard with the unknown value that its condition compares with constants, if it does nothing else.</summary>
    public Guard About(Value? condition) =>
        new(sources, asksCatalog)
        {
            EndsPath = EndsPath,
            Call = Call,
            Selected = Selected,
            Subject = FindSubject(condition?.Expression) ?? Subject,
        };

    /// <summary>Determines whether the condition may be meant to exclude a fault in values of these sources.</summary>
    public bool Covers(SourceSet operands) =>
        Sources.Shares(
            operands,
            (one, other) =>
                PartOfSource.AreRelated(one, other)
                || (AsksCatalog && FindRow(one) is { } row && row == FindRow(other))
                || (
                    other is Guard chosen
                    && !IsOfSameChoice(chosen)
                    && (Call is null || !chosen.Sources.Contains(Call))
                    && chosen.Sources.Items.Any(source => PartOfSource.AreRelated(one, source))
                )
        );

    // A condition does not exclude what it selects itself.
    private bool IsOfSameChoice(Guard chosen) =>
        ReferenceEquals(chosen, this)
        || (Selected is not null && ReferenceEquals(Selected, chosen.Selected))
        || (Subject is not null && Subject.Equals(chosen.Subject));

    private static SymbolicExpression? FindSubject(SymbolicExpression? condition) =>
        condition switch
        {
            PathCondition { Kind: BinaryOperatorKind.Equals, Content: not null } equality => equality.Subject,
            Junction junction when FindSubject(junction.Left) is { } subject && subject.Equals(FindSubject(junction.Right)) => subject,
            _ => null,
        };

    // The innermost element of an initializer of a collection that contains a literal.
    private static SyntaxNode? FindRow(object source) =>
        (source as SyntaxNode)?.Ancestors().FirstOrDefault(node => node.Parent is InitializerExpressionSyntax or ExpressionElementSyntax);
}
