using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Services;

/// <summary>
/// Recognizes tables with so many rows that their value is unknown anyway, so that nobody waits for the compiler to bind them.
/// </summary>
internal static class LargeTables
{
    /// <summary>Determines whether an initializer lists more elements than <see cref="Budget.MaximumItems"/>.</summary>
    public static bool IsTooLarge(SyntaxNode initializer) =>
        initializer switch
        {
            EqualsValueClauseSyntax clause => CountElements(clause.Value),
            ArrowExpressionClauseSyntax getter => CountElements(getter.Expression),
            AssignmentExpressionSyntax assignment => CountElements(assignment.Right),
            _ => 0,
        } > Budget.MaximumItems;

    private static int CountElements(ExpressionSyntax table) =>
        table switch
        {
            CollectionExpressionSyntax collection => collection.Elements.Count,
            InitializerExpressionSyntax elements => elements.Expressions.Count,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.Count,
            ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions.Count,
            BaseObjectCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions.Count,
            _ => 0,
        };
}
