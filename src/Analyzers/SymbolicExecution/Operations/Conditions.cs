using Keyway.Analyzers.SymbolicExecution.Paths;
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
    public static bool? Decide(IOperation condition, ExecutionState state) => OpenConditions.Read(condition, state).Answer;

    /// <summary>
    /// Evaluates <c>&amp;&amp;</c> or <c>||</c>; the right operand is evaluated only on paths on which the program evaluates it.
    /// </summary>
    public static Value EvaluateLogical(IBinaryOperation binary, ExecutionState state)
    {
        SourceSet sources = state.Sources;
        Verdict verdict = OpenConditions.Read(binary, state);
        if (verdict.Answer is { } known)
        {
            return Value.Known(known, binary.Syntax);
        }

        if (verdict.Open is { } open)
        {
            state.Sources = sources;
            if ((EvaluateWithKnown(binary, open, state) ?? OpenBranches.EvaluateJunction(binary, open, state)) is { } truth)
            {
                return truth;
            }
        }

        Escapes.EscapeInputs(binary, state);
        return Value.Unknown(binary.Syntax);
    }

    // Where one operand is known, whichever value the other one has, the result is known or that of the other operand.
    private static Value? EvaluateWithKnown(IBinaryOperation binary, OpenCondition open, ExecutionState state) =>
        open.Left is null ? GetValue(open, binary.Syntax)
        : open.Left.Left is null
        && JoinedConditions.OnlyAsks(binary.RightOperand, state)
        && state.Evaluate(binary.RightOperand).TryGetContent(out bool right)
            ? right == open.IsDecidedByTrue ? Value.Known(right, binary.Syntax)
                : GetValue(open.Left, binary.Syntax)
        : null;

    private static Value? GetValue(OpenCondition condition, SyntaxNode syntax) =>
        condition is { Value: { } value, IsNegated: var isNegated }
            ? isNegated
                ? Comparisons.Not(value, syntax)
                : value.WithOrigin(syntax)
            : null;

    /// <summary>
    /// Executes the branch that the condition selects. If it stays undecided, no branch is executed, and whatever they may write to is
    /// unknown.
    /// </summary>
    public static Flow ExecuteIf(IConditionalOperation conditional, ExecutionState state)
    {
        SourceSet sources = state.Sources;
        state.Sources = SourceSet.None;
        Verdict verdict = OpenConditions.Read(conditional.Condition, state);
        SourceSet decisive = state.Sources;
        state.Sources = sources;
        switch (verdict)
        {
            case { Answer: { } answer }:
                Flow flow = state.Execute(answer ? conditional.WhenTrue : conditional.WhenFalse);
                ImplicitFlows.Mark(conditional.Condition, verdict.Choice ?? decisive, [conditional.WhenTrue, conditional.WhenFalse], state);
                return flow;
            case { Open: { } open }:
                return OpenBranches.Execute(conditional, open, state);
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
        SourceSet sources = state.Sources;
        Verdict verdict = OpenConditions.Read(conditional.Condition, state);
        if (
            verdict is { Open: not null } or { Choice: not null }
            || (verdict.Answer is { } known && OpenBranches.Leaves(known ? conditional.WhenFalse : conditional.WhenTrue))
        )
        {
            // What the path chooses depends on the condition through its guard alone, and not at all if there is no other value.
            state.Sources = sources;
        }

        switch (verdict.Answer)
        {
            case { } answer:
                Value chosen = state.Evaluate(answer ? conditional.WhenTrue : conditional.WhenFalse);
                return verdict.Choice is { } choice ? chosen.AddSources(choice) : chosen;
            case null when verdict.Open is { } open && OpenBranches.Evaluate(conditional, open, state) is { } value:
                return value;
            default:
                Havoc.HavocBranches(conditional.Condition, state, conditional.WhenTrue, conditional.WhenFalse);
                Escapes.EscapeInputs(conditional, state);
                return Value.Unknown(conditional.Syntax);
        }
    }

    /// <summary>Evaluates <c>a ?? b</c>; the result is unknown if it stays undecided whether <c>a</c> is null.</summary>
    public static Value EvaluateCoalesce(ICoalesceOperation coalesce, ExecutionState state)
    {
        SourceSet sources = state.Sources;
        Value value = state.Evaluate(coalesce.Value);
        Verdict isNull = TestForNull(value, coalesce.Value, state);
        switch (isNull.Answer)
        {
            case true:
                return state.Evaluate(coalesce.WhenNull);
            case false:
                return value;
            case null when isNull.Open is { } open && OpenBranches.Leaves(coalesce.WhenNull) && OpenBranches.TryStay(open, false, state):
                return value;
            default:
                state.Sources = sources;
                if (isNull.Open is { } undecided && OpenBranches.EvaluateCoalesce(coalesce, value, undecided, state) is { } selected)
                {
                    return selected;
                }

                Havoc.HavocBranches(coalesce.Value, state, coalesce.WhenNull);
                Escapes.EscapeInputs(coalesce, state);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    /// <summary>Evaluates <c>a ??= b</c>; the result is unknown if it stays undecided whether <c>a</c> is null.</summary>
    public static Value EvaluateCoalesceAssignment(ICoalesceAssignmentOperation coalesce, ExecutionState state)
    {
        Value current = state.Evaluate(coalesce.Target);
        Verdict isNull = TestForNull(current, coalesce.Target, state);
        switch (isNull.Answer)
        {
            case true:
                Value value = state.Evaluate(coalesce.Value);
                Targets.WriteAny(coalesce.Target, value, state);
                return value;
            case false:
                return current;
            default:
                if (isNull.Open is { } open && OpenBranches.EvaluateCoalesce(coalesce, current, open, state) is { } selected)
                {
                    Targets.WriteAny(coalesce.Target, selected, state);
                    return selected;
                }

                Explore(isNull, true, coalesce.Value, state);
                Havoc.HavocBranches(coalesce.Target, state, coalesce);
                Escapes.EscapeInputs(coalesce, state);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    /// <summary>Evaluates <c>a?.B</c>; the result is unknown if it stays undecided whether <c>a</c> is null.</summary>
    public static Value EvaluateConditionalAccess(IConditionalAccessOperation access, ExecutionState state)
    {
        Value receiver = state.Evaluate(access.Operation);
        Verdict isNull = TestForNull(receiver, access.Operation, state);
        switch (isNull.Answer)
        {
            case true:
                return Value.Known(null, access.Syntax);
            case false:
                state.ConditionalReceivers.Push(receiver);
                Value result = state.Evaluate(access.WhenNotNull);
                state.ConditionalReceivers.Pop();
                return result;
            default:
                List<Value> values = [Value.Known(null, access.Syntax)];
                if (isNull.Open is { } open)
                {
                    OpenBranches.Explore(
                        () => OpenConditions.TryAssume(open, false, state),
                        () =>
                        {
                            state.ConditionalReceivers.Push(receiver);
                            values.Add(state.Evaluate(access.WhenNotNull));
                        },
                        state
                    );
                }

                Escapes.Escape(receiver, state);
                Havoc.HavocBranches(access.Operation, state, access.WhenNotNull);
                return (values.Count > 1 ? OpenValues.OfAny(access, values, SourceSet.None) : null)
                    ?? Value.Combine(access.Syntax, receiver).ToOpaque();
        }
    }

    private static Verdict TestForNull(Value value, IOperation code, ExecutionState state)
    {
        Value isNull = Comparisons.IsEqual(value, null, null, code.Syntax);
        return Comparisons.Assume(isNull, state) is { } known
            ? new Verdict(known, null)
            : OpenConditions.ReadOpen(isNull, code, code.Syntax, state);
    }

    private static void Explore(Verdict verdict, bool outcome, IOperation code, ExecutionState state)
    {
        if (verdict.Open is { } open)
        {
            OpenBranches.Explore(open, outcome, code, state);
        }
    }

    /// <summary>
    /// Evaluates <c>is</c> with a pattern. If the value is unknown, the result is a condition, and the variables of the pattern are
    /// unknown.
    /// </summary>
    public static Value EvaluatePattern(IIsPatternOperation pattern, ExecutionState state)
    {
        Value value = state.Evaluate(pattern.Value);
        bool isDecided = value.IsKnown || (value.IsSymbolic && AsksSeveral(pattern.Pattern));
        if (isDecided && PatternMatching.DecideMatch(value, pattern.Pattern, state) is { } matches)
        {
            return Value.Known(matches, pattern.Syntax);
        }

        Havoc.HavocWrites(pattern.Pattern, state);
        return PatternMatching.Match(value, pattern.Pattern, state).WithOrigin(pattern.Syntax);
    }

    private static bool AsksSeveral(IPatternOperation pattern) =>
        pattern switch
        {
            IBinaryPatternOperation => true,
            INegatedPatternOperation negation => AsksSeveral(negation.Pattern),
            IRecursivePatternOperation parts => !parts.DeconstructionSubpatterns.IsEmpty || !parts.PropertySubpatterns.IsEmpty,
            _ => false,
        };
}
