using System.Runtime.CompilerServices;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Evaluates conditions, and assumes outcomes of those that depend on code that is not analyzed.</summary>
internal static class OpenConditions
{
    /// <summary>Evaluates a condition.</summary>
    public static Verdict Read(IOperation condition, ExecutionState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation:
                Verdict negated = Read(negation.Operand, state);
                return new Verdict(!negated.Answer, negated.Open?.Negate(), negated.Choice);
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr,
                OperatorMethod: null
            } binary:
                return ReadJunction(binary, state);
            case IIsPatternOperation { ConstantValue.HasValue: false } pattern:
                Value value = state.Evaluate(pattern.Value);
                bool? matches = PatternMatching.DecideMatch(value, pattern.Pattern, state);
                return matches is null ? ReadMatch(value, pattern.Pattern, pattern.Value, state) : new Verdict(matches, null);
            default:
                Value outcome = state.Evaluate(condition);
                return Comparisons.Assume(outcome, state) is { } known
                    ? new Verdict(known, null)
                    : ReadOpen(outcome, condition, condition.Syntax, state);
        }
    }

    private static Verdict ReadMatch(Value value, IPatternOperation pattern, IOperation code, ExecutionState state)
    {
        if (pattern is INegatedPatternOperation negation)
        {
            Verdict negated = ReadMatch(value, negation.Pattern, code, state);
            return new Verdict(!negated.Answer, negated.Open?.Negate(), negated.Choice);
        }

        Value outcome = PatternMatching.Match(value, pattern, state);
        return outcome.TryGetContent(out bool known) ? new Verdict(known, null)
            : pattern is IListPatternOperation && OpenValues.IsOpen(outcome) ? ReadElements(outcome, pattern.Syntax, state)
            : ReadOpen(outcome, code, pattern.Syntax, state);
    }

    /// <summary>Returns the verdict on whether a list pattern matches, which tells of the elements that it names only.</summary>
    public static Verdict ReadElements(Value outcome, SyntaxNode syntax, ExecutionState state) =>
        state.Path.Infer(outcome) is { } inferred
            ? new Verdict(inferred, null)
            : new Verdict(null, new OpenCondition(syntax, outcome, new Guard(Sources.WithReceived(outcome.Sources, state))));

    /// <summary>Returns the verdict on a condition of which both outcomes are possible, or an undecided one.</summary>
    /// <param name="outcome">The unknown value of the condition.</param>
    /// <param name="code">The code that computes it.</param>
    /// <param name="syntax">The condition, as messages name it.</param>
    /// <param name="state">The state of the path.</param>
    public static Verdict ReadOpen(Value outcome, IOperation code, SyntaxNode syntax, ExecutionState state)
    {
        if (!OpenValues.IsOpen(outcome))
        {
            return default;
        }

        bool isPresence =
            (outcome.Expression is PathCondition { Kind: BinaryOperatorKind.Equals, Content: null } && !IsLookup(code, state))
            || FilledContainers.IsFilledLater(code, state)
            || JoinedConditions.TestsPresence(code);
        Guard guard = Dependencies.CreateGuard(code, state);
        return state.Path.Infer(outcome) is { } inferred
            ? new Verdict(inferred, null, state.Path.FindChoice(outcome))
            : new Verdict(
                null,
                new OpenCondition(
                    syntax,
                    outcome,
                    isPresence
                        ? null
                        : new Guard(guard.Sources.Union(Sources.WithReceived(outcome.Sources, state)), guard.AsksCatalog).About(outcome)
                )
            );
    }

    /// <summary>
    /// Assumes an outcome of an open condition. Returns false if that contradicts what is assumed, or if an operand that has to have an
    /// outcome is not open.
    /// </summary>
    public static bool TryAssume(OpenCondition condition, bool outcome, ExecutionState state)
    {
        bool holds = outcome != condition.IsNegated;
        if (condition.Value is { Expression: Junction junction } joined && holds != joined.IsNegated != junction.IsOr)
        {
            // None of several alternatives, or all of several requirements.
            (string, bool) text = condition.Text ?? (ConditionText.Get(condition.Syntax), holds);
            return TryAssumePart(junction.Left, junction.IsLeftNegated) && TryAssumePart(junction.Right, junction.IsRightNegated);

            bool TryAssumePart(SymbolicExpression part, bool isNegated) =>
                TryAssume(
                    new OpenCondition(condition.Syntax, joined.WithExpression(part, isNegated, joined.Origin), condition.Guard)
                    {
                        Text = text,
                    },
                    !junction.IsOr,
                    state
                );
        }

        if (condition is not { Left: { } left, Right: { } right })
        {
            return state.Path.TryAssumeOpen(
                condition.Value,
                condition.Syntax,
                holds,
                condition.Guard,
                condition.Text ?? DescribeInLoop(condition, holds, state)
            );
        }

        // All operands of && are true, or all of || are false; otherwise it is unknown which one decides.
        if (holds == condition.IsDecidedByTrue)
        {
            Value? either =
                JoinedConditions.Join(condition.IsNegated ? condition.Negate() : condition, state)
                ?? JoinedConditions.CombineInputs(condition, state);
            return either?.TryGetContent(out bool known) == true
                ? known == holds
                : state.Path.TryAssumeOpen(either, condition.Syntax, holds, condition.Guard?.About(either));
        }

        SyntaxNode whole = condition.Guard?.Selected ?? condition.Syntax;
        return TryAssume(left.Within(whole), holds, state) && TryAssumeRight(condition, right, holds, whole, state);
    }

    private static bool TryAssumeRight(OpenCondition condition, IOperation right, bool holds, SyntaxNode whole, ExecutionState state)
    {
        Verdict verdict = ReadRight(condition, right, state);
        if (verdict.Answer == holds || (verdict is { Answer: null, Open: { } open } && TryAssume(open.Within(whole), holds, state)))
        {
            return true;
        }

        foreach ((ISymbol variable, _) in condition.Counted)
        {
            state.Frame.Havoc(variable, right.Syntax);
        }

        return false;
    }

    // What the condition selects depends on the operand through the guard alone.
    private static Verdict ReadRight(OpenCondition condition, IOperation right, ExecutionState state)
    {
        foreach ((ISymbol variable, Value value) in condition.Counted)
        {
            state.Frame.Write(variable, value);
        }

        SourceSet sources = state.Sources;
        Verdict verdict = Read(right, state);
        state.Sources = sources;
        return verdict;
    }

    // In a loop, the same expression compares a value with one row after the other: the message names what it equals or not.
    private static (string Text, bool Holds)? DescribeInLoop(OpenCondition condition, bool holds, ExecutionState state) =>
        state.Iterations.LastOrDefault()?.Variables is { } variables
        && condition
            is { Value: { Expression: PathCondition { Kind: BinaryOperatorKind.Equals, Content: string content } } value }
                and { Syntax: BinaryExpressionSyntax comparison }
        && new[] { comparison.Left, comparison.Right }.Where(side => !Names(side, variables)).ToList() is { Count: 1 } others
            ? ($"{others[0]} is \"{content}\"", holds != value.IsNegated)
            : null;

    private static bool Names(ExpressionSyntax side, string variables) =>
        side.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Any(name => Array.IndexOf(variables.Split(','), name.Identifier.ValueText) >= 0);

    private static Verdict ReadJunction(IBinaryOperation binary, ExecutionState state)
    {
        bool decisive = binary.OperatorKind == BinaryOperatorKind.ConditionalOr;
        Verdict left = Read(binary.LeftOperand, state);
        if (left.Answer == decisive)
        {
            return left;
        }

        if (left.Answer is not null)
        {
            return Read(binary.RightOperand, state);
        }

        List<(ISymbol Variable, Value Value)> counted = [];
        if (JoinedConditions.OnlyAsks(binary.RightOperand, state, mayLookUp: true))
        {
            counted =
            [
                .. CodeSearch
                    .Enumerate(binary.RightOperand, state)
                    .OfType<IIncrementOrDecrementOperation>()
                    .Select(count => ((ILocalReferenceOperation)count.Target).Local)
                    .Distinct<ISymbol>(SymbolEqualityComparer.Default)
                    .Select(variable => (variable, state.Frame.Read(variable, binary.Syntax))),
            ];
            Havoc.HavocWrites(binary.RightOperand, state);
        }
        else
        {
            Havoc.HavocBranches(binary.LeftOperand, state, binary.RightOperand);
        }

        return new Verdict(
            null,
            left.Open is { } open
                ? new OpenCondition(binary.Syntax, null, Dependencies.CreateGuard(binary, state).Select(binary.Syntax))
                {
                    Left = open,
                    Right = binary.RightOperand,
                    Counted = counted,
                    IsDecidedByTrue = decisive,
                }
                : null
        );
    }

    // Whether there is something for an argument says more than whether there is something.
    private static bool IsLookup(IOperation code, ExecutionState state) =>
        CodeSearch
            .Enumerate(code, state)
            .Any(part =>
                part switch
                {
                    IInvocationOperation call => call
                        .Arguments.Skip(call.Instance is null && call.TargetMethod.IsExtensionMethod ? 1 : 0)
                        .Any(argument => !TextQuestions.IsFixed(argument.Value)),
                    IPropertyReferenceOperation property => property.Arguments.Any(argument => !TextQuestions.IsFixed(argument.Value)),
                    IArrayElementReferenceOperation element => element.Indices.Any(index => !TextQuestions.IsFixed(index)),
                    _ => false,
                }
            );
}
