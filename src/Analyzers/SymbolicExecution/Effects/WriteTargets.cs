using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines where code writes.</summary>
internal static class WriteTargets
{
    /// <summary>
    /// Determines, by syntax alone, whether an expression, or a member or element of it, is written or taken by reference.
    /// </summary>
    public static bool IsTarget(ExpressionSyntax element) =>
        element.Parent switch
        {
            // A struct or tuple in an array is changed in place.
            MemberAccessExpressionSyntax access when access.Expression == element => IsTarget(access),
            ElementAccessExpressionSyntax access when access.Expression == element => IsTarget(access),
            AssignmentExpressionSyntax assignment => assignment.Left == element,
            PrefixUnaryExpressionSyntax prefix => prefix.IsKind(SyntaxKind.PreIncrementExpression)
                || prefix.IsKind(SyntaxKind.PreDecrementExpression)
                || prefix.IsKind(SyntaxKind.AddressOfExpression),
            PostfixUnaryExpressionSyntax postfix => postfix.IsKind(SyntaxKind.PostIncrementExpression)
                || postfix.IsKind(SyntaxKind.PostDecrementExpression),
            ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax => true,
            _ => false,
        };

    /// <summary>Determines whether a target is an element or member, and not a variable.</summary>
    public static bool IsLocation(IOperation target) =>
        target
            is IArrayElementReferenceOperation
                or IPropertyReferenceOperation
                or IFieldReferenceOperation
                or IImplicitIndexerReferenceOperation;

    /// <summary>
    /// Determines whether an element, member or result of a call is written or taken by reference, or a part of the struct or tuple that it
    /// holds.
    /// </summary>
    public static bool IsTarget(IOperation value) =>
        value is IMemberReferenceOperation or IArrayElementReferenceOperation or IInvocationOperation or IImplicitIndexerReferenceOperation
        && (
            value.Parent switch
            {
                IAssignmentOperation assignment => assignment.Target == value,
                IIncrementOrDecrementOperation or IAddressOfOperation => true,
                IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
                ITupleOperation tuple => IsDeconstructed(tuple),
                IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
                IFieldReferenceOperation or IPropertyReferenceOperation => value.Type is { IsValueType: true } && IsTarget(value.Parent),
                _ => false,
            }
            || value.Syntax.Parent is RefExpressionSyntax
        );

    private static bool IsDeconstructed(IOperation tuple) =>
        tuple.Parent switch
        {
            IDeconstructionAssignmentOperation deconstruction => deconstruction.Target == tuple,
            ITupleOperation outer => IsDeconstructed(outer),
            _ => false,
        };
}
