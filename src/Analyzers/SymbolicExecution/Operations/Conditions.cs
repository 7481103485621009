using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets conditions and the code that depends on them.</summary>
internal static class Conditions
{
    /// <summary>The condition's value; if it hangs on parameters, the one assumed on this way; nothing if it is left open.</summary>
    public static bool? Decide(IOperation condition, ExecutionState state)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
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
            } both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.ConditionalOr;
                bool? left = Decide(both.LeftOperand, state);
                if (left == decisive)
                {
                    return decisive;
                }

                if (left is null)
                {
                    Havoc.HavocBranches(both.LeftOperand, state, both.RightOperand);
                    return null;
                }

                return Decide(both.RightOperand, state);
            case IIsPatternOperation { ConstantValue.HasValue: false } pattern:
                return PatternMatching.DecideMatch(state.Evaluate(pattern.Value), pattern.Pattern, state);
            default:
                return Comparisons.Assume(state.Evaluate(condition), state);
        }
    }

    /// <summary>A conjunction or disjunction as a value: its right side is followed on the ways on which the program gets there.</summary>
    public static Value EvaluateLogical(IBinaryOperation both, ExecutionState state)
    {
        if (Decide(both, state) is { } known)
        {
            return Value.Known(known, both.Syntax);
        }

        Escapes.EscapeInputs(both, state);
        return Value.Unknown(both.Syntax);
    }

    public static Flow ExecuteIf(IConditionalOperation condition, ExecutionState state)
    {
        switch (Decide(condition.Condition, state))
        {
            case true:
                return state.Execute(condition.WhenTrue);
            case false:
                return state.Execute(condition.WhenFalse);
            default:
                Havoc.HavocBranches(condition.Condition, state, condition.WhenTrue, condition.WhenFalse);
                return Flow.Next;
        }
    }

    public static Value EvaluateConditional(IConditionalOperation condition, ExecutionState state)
    {
        switch (Decide(condition.Condition, state))
        {
            case true:
                return state.Evaluate(condition.WhenTrue);
            case false:
                return state.Evaluate(condition.WhenFalse);
            default:
                Havoc.HavocBranches(condition.Condition, state, condition.WhenTrue, condition.WhenFalse);
                Escapes.EscapeInputs(condition, state);
                return Value.Unknown(condition.Syntax);
        }
    }

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

    public static Value EvaluateCoalesceAssignment(ICoalesceAssignmentOperation coalesce, ExecutionState state)
    {
        Value before = state.Evaluate(coalesce.Target);
        switch (Comparisons.Assume(Comparisons.IsEqual(before, null, null, coalesce.Target.Syntax), state))
        {
            case true:
                Value value = state.Evaluate(coalesce.Value);
                Targets.WriteAny(coalesce.Target, value, state);
                return value;
            case false:
                return before;
            default:
                Havoc.HavocBranches(coalesce.Target, state, coalesce);
                Escapes.EscapeInputs(coalesce, state);
                return Value.Unknown(coalesce.Syntax);
        }
    }

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
