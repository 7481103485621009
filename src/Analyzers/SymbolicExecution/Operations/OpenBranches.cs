using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs the branches of open conditions: each is explored; where one of them leaves, the path goes on with the other.</summary>
internal static class OpenBranches
{
    /// <summary>Executes the branches of an if statement.</summary>
    public static Flow Execute(IConditionalOperation conditional, OpenCondition condition, ExecutionState state)
    {
        (IOperation whenTrue, IOperation? whenFalse) = (conditional.WhenTrue, conditional.WhenFalse);
        bool doesTrueLeave = Leaves(whenTrue);
        IOperation? leaving = doesTrueLeave ? whenTrue : whenFalse;
        if (doesTrueLeave != Leaves(whenFalse) && !BranchSearch.ReturnsValue(leaving, state))
        {
            if (ChooseToStay(leaving, !doesTrueLeave, condition, state) is { } chosen)
            {
                return state.Execute(chosen ? whenTrue : whenFalse);
            }

            Explore(condition, doesTrueLeave, leaving, state);
            if (TryStay(WithKind(condition, leaving), !doesTrueLeave, state))
            {
                return state.Execute(doesTrueLeave ? whenFalse : whenTrue);
            }

            Explore(condition, !doesTrueLeave, doesTrueLeave ? whenFalse : whenTrue, state);
        }
        else if (Choose(conditional, condition, state) is { } outcome)
        {
            Flow flow = state.Execute(outcome ? whenTrue : whenFalse);
            ImplicitFlows.Mark(conditional.Condition, GetChoice(condition), [whenTrue, whenFalse], state);
            return flow;
        }

        Havoc.HavocBranches(conditional.Condition, state, whenTrue, whenFalse);
        return Flow.Next;
    }

    /// <summary>
    /// Evaluates the branches of <c>a ? b : c</c>; returns the value of one if the other throws, and null if the result is unknown.
    /// </summary>
    public static Value? Evaluate(IConditionalOperation conditional, OpenCondition condition, ExecutionState state)
    {
        (IOperation whenTrue, IOperation? whenFalse) = (conditional.WhenTrue, conditional.WhenFalse);
        bool doesTrueLeave = Leaves(whenTrue);
        return doesTrueLeave != Leaves(whenFalse) && TryStay(condition, !doesTrueLeave, state)
            ? state.Evaluate(doesTrueLeave ? whenFalse : whenTrue)
            : EvaluateAny(
                conditional,
                GetChoice(condition),
                [
                    (() => OpenConditions.TryAssume(condition, true, state), () => state.Evaluate(whenTrue), whenTrue),
                    (() => OpenConditions.TryAssume(condition, false, state), () => state.Evaluate(whenFalse), whenFalse),
                ],
                state
            );
    }

    /// <summary>Evaluates <c>a ?? b</c>, of which <c>a</c> may be null; returns null if the result is unknown.</summary>
    public static Value? EvaluateCoalesce(ICoalesceOperation coalesce, Value value, OpenCondition isNull, ExecutionState state) =>
        EvaluateCoalesce(coalesce, coalesce.WhenNull, value, isNull, state);

    /// <summary>Evaluates <c>a ??= b</c>, of which <c>a</c> may be null; returns null if the result is unknown.</summary>
    public static Value? EvaluateCoalesce(ICoalesceAssignmentOperation coalesce, Value value, OpenCondition isNull, ExecutionState state) =>
        EvaluateCoalesce(coalesce, coalesce.Value, value, isNull, state);

    private static Value? EvaluateCoalesce(
        IOperation whole,
        IOperation whenNull,
        Value value,
        OpenCondition isNull,
        ExecutionState state
    ) =>
        EvaluateAny(
            whole,
            GetChoice(isNull),
            [
                (() => OpenConditions.TryAssume(isNull, true, state), () => state.Evaluate(whenNull), whenNull),
                (() => OpenConditions.TryAssume(isNull, false, state), () => GetContent(value, whole), null),
            ],
            state
        );

    // Of a nullable number or member of an enumeration that is not null, as its property Value reads it.
    private static Value GetContent(Value value, IOperation whole) =>
        value.Expression?.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
        && OpenValues.IsOpen(value)
        && nullable.GetMembers(nameof(Nullable<int>.Value)).FirstOrDefault() is IPropertySymbol property
        && SymbolEqualityComparer.Default.Equals(property.Type, whole.Type)
            ? value.ToOpen(new OpenExpression(property, property.Type, [value]))
            : value;

    /// <summary>
    /// Evaluates <c>a &amp;&amp; b</c> or <c>a || b</c> whose value is kept, and not decided at once; returns null if it is unknown.
    /// </summary>
    public static Value? EvaluateJunction(IBinaryOperation junction, OpenCondition condition, ExecutionState state) =>
        condition.Left is not { } left
            ? null
            : EvaluateAny(
                junction,
                GetChoice(left),
                [
                    (
                        () => OpenConditions.TryAssume(left, condition.IsDecidedByTrue, state),
                        () => Value.Known(condition.IsDecidedByTrue, junction.Syntax),
                        null
                    ),
                    (
                        () => OpenConditions.TryAssume(left, !condition.IsDecidedByTrue, state),
                        () => state.Evaluate(junction.RightOperand),
                        junction.RightOperand
                    ),
                ],
                state
            );

    /// <summary>
    /// Evaluates one of several expressions, each under an open condition; returns null if the result is unknown.
    /// </summary>
    /// <param name="whole">The expression whose value that is.</param>
    /// <param name="choice">What the conditions are computed from.</param>
    /// <param name="parts">What assumes the conditions and evaluates the expressions, and their code; null if there is none.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="areRows">Whether the expressions are the rows of a table.</param>
    public static Value? EvaluateAny(
        IOperation whole,
        SourceSet choice,
        IReadOnlyList<(Func<bool> Assume, Func<Value> Evaluate, IOperation? Code)> parts,
        ExecutionState state,
        bool areRows = false
    )
    {
        List<Value> values = [];
        int? chosen = Alternatives.Choose(
            [
                .. parts.Select(part => new Alternative(
                    part.Assume,
                    () =>
                    {
                        Value value = part.Evaluate();
                        values.Add(value);
                        return [value];
                    },
                    part.Code
                )),
            ],
            BranchSearch.MayReachDesign(whole, state),
            state,
            areRows: areRows
        );
        return chosen is { } index ? parts[index].Evaluate().AddSources(choice)
            : values.Count > 0 ? OpenValues.OfAny(whole, values, choice)
            : null;
    }

    /// <summary>Explores code under an outcome of an open condition; null does nothing.</summary>
    public static void Explore(OpenCondition condition, bool outcome, IOperation? code, ExecutionState state)
    {
        if (CodeSearch.MayReport(code, state))
        {
            Explore(() => OpenConditions.TryAssume(condition, outcome, state), () => Run(code!, state), state);
        }
    }

    // Where an iteration of a loop over known elements may end early, or end the loop, paths fork if later code uses what the rest writes.
    private static bool? ChooseToStay(IOperation? leaving, bool stays, OpenCondition condition, ExecutionState state) =>
        FindLoop(leaving, state) is { } loop && BranchSearch.Find(loop, [loop.Body], state).AreRelevant
            ? Alternatives.Choose(
                [
                    new Alternative(() => OpenConditions.TryAssume(condition, stays, state), () => [Value.Known(true, loop.Syntax)], null),
                    new Alternative(
                        () => OpenConditions.TryAssume(condition, !stays, state),
                        () =>
                        {
                            state.Execute(leaving);
                            return [Value.Known(false, loop.Syntax)];
                        },
                        leaving
                    ),
                ],
                isRelevant: true,
                state,
                favored: condition.FindEquality() == stays ? 1 : 0
            ) switch
            {
                { } index => stays == (index == 0),
                null => null,
            }
            : null;

    // The loop that a last statement continues or, if it has an end of its own, ends; null if that is not the innermost one.
    private static ILoopOperation? FindLoop(IOperation? leaving, ExecutionState state)
    {
        IOperation? last = leaving;
        while (last is IBlockOperation { Operations: { Length: > 0 } operations })
        {
            last = operations[operations.Length - 1];
        }

        if (last is not IBranchOperation { BranchKind: BranchKind.Continue or BranchKind.Break, Target: var target })
        {
            return null;
        }

        IOperation? outer = last.Parent;
        while (outer is not null && !(outer is ILoopOperation loop && IsLeft(loop, target)))
        {
            outer = outer.Parent;
        }

        return outer is ILoopOperation found && state.Iterations.LastOrDefault()?.Place == found.Syntax ? found : null;
    }

    // An endless loop has as many iterations as its open conditions say: whatever it counts may be any number.
    private static bool IsLeft(ILoopOperation loop, ILabelSymbol label) =>
        SymbolEqualityComparer.Default.Equals(loop.ContinueLabel, label)
        || (
            SymbolEqualityComparer.Default.Equals(loop.ExitLabel, label)
            && loop is IForEachLoopOperation or IForLoopOperation { Condition.ConstantValue.HasValue: false }
        );

    // Explores both branches, and chooses one of them if designs may differ afterwards.
    private static bool? Choose(IConditionalOperation conditional, OpenCondition condition, ExecutionState state)
    {
        IOperation?[] branches = [conditional.WhenTrue, conditional.WhenFalse];
        BranchEffects effects = BranchSearch.Find(conditional, branches, state);
        return Alternatives.Choose(
            [
                .. branches.Select(
                    (branch, index) =>
                        new Alternative(
                            () => OpenConditions.TryAssume(condition, index == 0, state),
                            () => effects.Read(state.Execute(branch), state),
                            branch
                        )
                ),
            ],
            effects.AreRelevant,
            state,
            state.Iterations.Count == 0 ? null
                : Leaves(conditional.WhenTrue) != Leaves(conditional.WhenFalse) ? (Leaves(conditional.WhenTrue) ? 1 : 0)
                : condition.FindEquality() == true ? 1
                : 0,
            effects.Left
        ) switch
        {
            { } index => index == 0,
            null => null,
        };
    }

    /// <summary>Gets what tells of a value that an open condition selected it.</summary>
    public static SourceSet GetChoice(OpenCondition condition) => condition.Guard is { } guard ? SourceSet.Of(guard) : SourceSet.None;

    /// <summary>Explores code under conditions that are to be assumed.</summary>
    public static void Explore(Func<bool> assume, Action run, ExecutionState state) => Exploration.Run(assume, run, state);

    /// <summary>
    /// Assumes for the rest of the path that an open condition has an outcome; returns false, with no effect, if it cannot.
    /// </summary>
    public static bool TryStay(OpenCondition condition, bool outcome, ExecutionState state) =>
        Alternatives.TryStay(() => OpenConditions.TryAssume(condition, outcome, state), state);

    // Of a condition under which a method returns, the caller knows nothing if the method has no result.
    private static OpenCondition WithKind(OpenCondition condition, IOperation? leaving) =>
        condition.Guard is { } guard && !EndsPath(leaving)
            ? condition with
            {
                Guard = new Guard(guard.Sources, guard.AsksCatalog) { EndsPath = false, Subject = guard.Subject },
            }
            : condition;

    private static bool EndsPath(IOperation? leaving) =>
        leaving switch
        {
            IBlockOperation { Operations: { Length: > 0 } operations } => EndsPath(operations[operations.Length - 1]),
            IThrowOperation or IExpressionStatementOperation => true,
            _ => false,
        };

    /// <summary>Determines whether code leaves the statements around it whenever it runs, by its last statement.</summary>
    public static bool Leaves(IOperation? code) =>
        code switch
        {
            IBlockOperation { Operations: { Length: > 0 } operations } => Leaves(operations[operations.Length - 1]),
            IConversionOperation conversion => Leaves(conversion.Operand),
            IExpressionStatementOperation statement => Leaves(statement.Operation),
            IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldBreak } or IThrowOperation => true,
            IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue } => true,
            _ => false,
        };

    /// <summary>
    /// Runs code where paths join that left it by a jump, as at the end of an iteration. What the path assumes of open conditions within
    /// ends there, and what the code writes is unknown if it assumed any.
    /// </summary>
    public static Flow RunToJoin(IOperation code, Func<Flow> run, ExecutionState state)
    {
        int count = state.Path.OpenCount;
        Flow flow = run();
        Join(code, count, state);
        return flow;
    }

    /// <summary>Lets paths join after code; returns false if there are none, because it assumed no outcomes of open conditions.</summary>
    /// <param name="code">The code.</param>
    /// <param name="count">The number of outcomes that were assumed before it.</param>
    /// <param name="state">The state of the path.</param>
    public static bool Join(IOperation code, int count, ExecutionState state)
    {
        if (!state.Path.Joins(count))
        {
            return false;
        }

        state.Path.Join(count);
        Havoc.HavocWrites(code, state);
        Havoc.EscapePassedObjects(code, state);
        return true;
    }

    private static void Run(IOperation code, ExecutionState state)
    {
        if (code is { Type: not null } and not IConditionalOperation { Type.SpecialType: SpecialType.System_Void })
        {
            state.Evaluate(code);
        }
        else
        {
            state.Execute(code);
        }
    }
}
