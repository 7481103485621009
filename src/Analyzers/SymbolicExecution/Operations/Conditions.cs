using System.Runtime.CompilerServices;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets conditions and the code that depends on them.</summary>
internal static class Conditions
{
    /// <summary>
    /// Evaluates a condition: returns its known value, otherwise the one that the path assumes, or null if it stays undecided.
    /// </summary>
    public static bool? Decide(IOperation condition, ExecutionState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Decide(parenthesized.Operand, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation:
                return !Decide(negation.Operand, state);
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr,
                OperatorMethod: null
            } binary:
                bool decisive = binary.OperatorKind == BinaryOperatorKind.ConditionalOr;
                bool? left = Decide(binary.LeftOperand, state);
                if (left == decisive)
                {
                    return decisive;
                }

                if (left is null)
                {
                    Havoc.HavocBranches(binary.LeftOperand, state, binary.RightOperand);
                    return null;
                }

                return Decide(binary.RightOperand, state);
            case IIsPatternOperation { ConstantValue.HasValue: false } pattern:
                return PatternMatching.DecideMatch(state.Evaluate(pattern.Value), pattern.Pattern, state);
            default:
                return Comparisons.Assume(state.Evaluate(condition), state);
        }
    }

    /// <summary>
    /// Evaluates <c>&amp;&amp;</c> or <c>||</c>; the right operand is evaluated only on paths on which the program evaluates it.
    /// </summary>
    public static Value EvaluateLogical(IBinaryOperation binary, ExecutionState state)
    {
        if (Decide(binary, state) is { } known)
        {
            return Value.Known(known, binary.Syntax);
        }

        Escapes.EscapeInputs(binary, state);
        return Value.Unknown(binary.Syntax);
    }

    /// <summary>
    /// Executes the branch that the condition selects. If it stays undecided, no branch is executed, and whatever they may write to is
    /// unknown.
    /// </summary>
    public static Flow ExecuteIf(IConditionalOperation conditional, ExecutionState state)
    {
        switch (Decide(conditional.Condition, state))
        {
            case true:
                return state.Execute(conditional.WhenTrue);
            case false:
                return state.Execute(conditional.WhenFalse);
            default:
                Havoc.HavocBranches(conditional.Condition, state, conditional.WhenTrue, conditional.WhenFalse);
                return Flow.Next;
        }
    }

    /// <summary>
    /// Evaluates the branch of <c>a ? b : c</c> that the condition selects; the result is unknown if the condition stays undecided.
    /// </summary>
    public static Value EvaluateConditional(IConditionalOperation conditional, ExecutionState state)
    {
        switch (Decide(conditional.Condition, state))
        {
            case true:
                return state.Evaluate(conditional.WhenTrue);
            case false:
                return state.Evaluate(conditional.WhenFalse);
            default:
                Havoc.HavocBranches(conditional.Condition, state, conditional.WhenTrue, conditional.WhenFalse);
                Escapes.EscapeInputs(conditional, state);
                return Value.Unknown(conditional.Syntax);
        }
    }

    /// <summary>Evaluates <c>a ?? b</c>; the result is unknown if it stays undecided whether <c>a</c> is null.</summary>
    public static Value EvaluateCoalesce(ICoalesceOperation coalesce, ExecutionState state)
    {
        Value value = state.Evaluate(coalesce.Value);
        switch (Comparisons.Assume(Comparisons.IsEqual(value, null, null, coalesce.Value.Syntax), state))
        {
            case true:
                return state.Evaluate(coalesce.WhenNull);
            case false:
                return value;
            default:
                Havoc.HavocBranches(coalesce.Value, state, coalesce.WhenNull);
                Escapes.EscapeInputs(coalesce, state);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    /// <summary>Evaluates <c>a ??= b</c>; the result is unknown if it stays undecided whether <c>a</c> is null.</summary>
    public static Value EvaluateCoalesceAssignment(ICoalesceAssignmentOperation coalesce, ExecutionState state)
    {
        Value current = state.Evaluate(coalesce.Target);
        switch (Comparisons.Assume(Comparisons.IsEqual(current, null, null, coalesce.Target.Syntax), state))
        {
            case true:
                Value value = state.Evaluate(coalesce.Value);
                Targets.WriteAny(coalesce.Target, value, state);
                return value;
            case false:
                return current;
            default:
                Havoc.HavocBranches(coalesce.Target, state, coalesce);
                Escapes.EscapeInputs(coalesce, state);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    /// <summary>Evaluates <c>a?.B</c>; the result is unknown if it stays undecided whether <c>a</c> is null.</summary>
    public static Value EvaluateConditionalAccess(IConditionalAccessOperation access, ExecutionState state)
    {
        Value receiver = state.Evaluate(access.Operation);
        switch (Comparisons.Assume(Comparisons.IsEqual(receiver, null, null, access.Operation.Syntax), state))
        {
            case true:
                return Value.Known(null, access.Syntax);
            case false:
                state.ConditionalReceivers.Push(receiver);
                Value result = state.Evaluate(access.WhenNotNull);
                state.ConditionalReceivers.Pop();
                return result;
            default:
                Escapes.Escape(receiver, state);
                Havoc.HavocBranches(access.Operation, state, access.WhenNotNull);
                return Value.Combine(access.Syntax, receiver).ToOpaque();
        }
    }

    /// <summary>
    /// Evaluates <c>is</c> with a pattern. If the value is unknown, the result is a condition, and the variables of the pattern are
    /// unknown.
    /// </summary>
    public static Value EvaluatePattern(IIsPatternOperation pattern, ExecutionState state)
    {
        Value value = state.Evaluate(pattern.Value);
        if (value.IsKnown && PatternMatching.DecideMatch(value, pattern.Pattern, state) is { } matches)
        {
            return Value.Known(matches, pattern.Syntax);
        }

        Havoc.HavocWrites(pattern.Pattern, state);
        return PatternMatching.Match(value, pattern.Pattern, state).WithOrigin(pattern.Syntax);
    }
}
