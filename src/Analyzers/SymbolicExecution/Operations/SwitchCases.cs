using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Assumes that an unknown value selects a section of a switch statement, or an arm of a switch expression.</summary>
internal static class SwitchCases
{
    /// <summary>Gets the clauses of a switch statement in the order of the code, each with its section.</summary>
    public static IEnumerable<(ISwitchCaseOperation Section, ICaseClauseOperation Clause)> GetClauses(ISwitchOperation selection) =>
        selection.Cases.SelectMany(section => section.Clauses, (section, clause) => (section, clause));

    /// <summary>Assumes that a switch statement selects a section; null stands for the end of a statement that selects none.</summary>
    public static bool TryAssume(ISwitchCaseOperation? section, ISwitchOperation selection, Value value, ExecutionState state)
    {
        ICaseClauseOperation? other = section?.Clauses.FirstOrDefault(clause => clause is IDefaultCaseClauseOperation);
        return section is null || other is not null
            ? TryAssumeOther(value, selection, selection.Value, other?.Syntax ?? selection.Value.Syntax, GetPatterns(selection), state)
            : section.Clauses.FirstOrDefault() is { } clause && TryAssumeClause(value, selection.Value, clause, state);
    }

    /// <summary>Assumes that a switch expression selects an arm.</summary>
    public static bool TryAssume(
        ISwitchExpressionArmOperation arm,
        ISwitchExpressionOperation selection,
        Value value,
        ExecutionState state
    ) =>
        arm is { Pattern: IDiscardPatternOperation, Guard: null }
            ? TryAssumeOther(value, selection, selection.Value, arm.Pattern.Syntax, GetPatterns(selection), state)
            : TryAssumePattern(value, selection.Value, arm.Pattern, arm.Guard, state);

    private static bool TryAssumeClause(Value value, IOperation selected, ICaseClauseOperation clause, ExecutionState state) =>
        clause switch
        {
            ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true } constant } single => TryAssume(
                Comparisons.IsEqual(value, constant.Value, single.Value.Type, clause.Syntax),
                selected,
                clause.Syntax,
                state
            ),
            IPatternCaseClauseOperation matched => TryAssumePattern(value, selected, matched.Pattern, matched.Guard, state),
            _ => false,
        };

    private static bool TryAssumePattern(
        Value value,
        IOperation selected,
        IPatternOperation pattern,
        IOperation? guard,
        ExecutionState state
    ) =>
        (
            PatternMatching.Match(value, pattern, state) is var matches && pattern is IListPatternOperation && OpenValues.IsOpen(matches)
                ? TryAssumeElements(matches, selected, pattern.Syntax, state)
                : TryAssume(matches, selected, pattern.Syntax, state)
        ) && (guard is null || TryAssumeGuard(guard, state));

    private static bool TryAssumeElements(Value matches, IOperation selected, SyntaxNode syntax, ExecutionState state) =>
        OpenConditions.ReadElements(matches, syntax, state) is var verdict
        && (verdict.Answer ?? OpenConditions.TryAssume(verdict.Open! with { Guard = OfCase(verdict.Open!.Guard, selected) }, true, state));

    /// <summary>Creates the guard that the choice of a case is: list patterns tell of the elements that they name only.</summary>
    /// <param name="selected">The value of the switch.</param>
    /// <param name="value">What it is.</param>
    /// <param name="patterns">The patterns of the cases.</param>
    /// <param name="state">The state of the path.</param>
    public static Guard CreateGuard(IOperation selected, Value value, IEnumerable<IPatternOperation> patterns, ExecutionState state)
    {
        List<IPatternOperation> tests = [.. patterns.Where(pattern => pattern is not IDiscardPatternOperation)];
        if (tests.Count > 0 && tests.TrueForAll(test => test is IListPatternOperation) && !value.IsKnown)
        {
            List<Value> answers = tests.ConvertAll(test => PatternMatching.Match(value, test, state));
            if (answers.TrueForAll(OpenValues.IsOpen))
            {
                return new Guard(
                    answers.Aggregate(SourceSet.None, (all, answer) => all.Union(Sources.WithReceived(answer.Sources, state)))
                );
            }
        }

        Guard guard = Dependencies.CreateGuard(selected, state);
        return new Guard(guard.Sources.Union(Sources.WithReceived(value.Sources, state)), guard.AsksCatalog);
    }

    /// <summary>Gets the patterns of all cases of a switch; those of its labels are none.</summary>
    public static IEnumerable<IPatternOperation> GetAllPatterns(IOperation selection) =>
        selection switch
        {
            ISwitchExpressionOperation expression => expression.Arms.Select(arm => arm.Pattern),
            ISwitchOperation statement => GetClauses(statement)
                .Select(clause => clause.Clause)
                .OfType<IPatternCaseClauseOperation>()
                .Select(clause => clause.Pattern),
            _ => [],
        };

    // What the case selects depends on the guard through the assumption alone.
    private static bool TryAssumeGuard(IOperation guard, ExecutionState state)
    {
        SourceSet sources = state.Sources;
        Verdict verdict = OpenConditions.Read(guard, state);
        state.Sources = sources;
        return verdict.Answer ?? (verdict.Open is { } open && OpenConditions.TryAssume(open, true, state));
    }

    private static bool TryAssume(Value matches, IOperation selected, SyntaxNode syntax, ExecutionState state) =>
        (matches.TryGetContent(out bool known) ? known : state.Path.Infer(matches))
        ?? (
            OpenConditions.ReadOpen(matches, selected, syntax, state).Open is { } open
            && OpenConditions.TryAssume(open with { Guard = OfCase(open.Guard, selected) }, true, state)
        );

    private static Guard? OfCase(Guard? guard, IOperation selected) => guard?.Select(selected.Syntax);

    // None of the other cases applies, as far as they only compare the value.
    private static bool TryAssumeOther(
        Value value,
        IOperation selection,
        IOperation selected,
        SyntaxNode syntax,
        IEnumerable<IOperation> others,
        ExecutionState state
    )
    {
        if (!OpenValues.IsOpen(value))
        {
            return false;
        }

        Guard? guard = OfCase(CreateGuard(selected, value, GetAllPatterns(selection), state), selected);
        (string, bool) text = (ConditionText.Get(syntax), true);
        return state.Path.TryAssumeOpen(null, syntax, true, guard)
            && others.All(other => TryExclude(value, selected, other, guard, text, state));
    }

    private static bool TryExclude(
        Value value,
        IOperation selected,
        IOperation other,
        Guard? guard,
        (string, bool) text,
        ExecutionState state
    )
    {
        Value matches = other is IPatternOperation pattern
            ? PatternMatching.Match(value, pattern, state)
            : Comparisons.IsEqual(value, other.ConstantValue.Value, other.Type, other.Syntax);
        return matches.TryGetContent(out bool known) ? !known
            : OpenConditions.ReadOpen(matches, selected, other.Syntax, state) is var verdict && verdict.Open is { } open
                ? OpenConditions.TryAssume(open with { Guard = guard, Text = text }, false, state)
            : verdict.Answer != true;
    }

    private static IEnumerable<IOperation> GetPatterns(ISwitchOperation selection) =>
        GetClauses(selection)
            .Select(clause =>
                clause.Clause switch
                {
                    ISingleValueCaseClauseOperation { Value: { ConstantValue.HasValue: true } constant } => constant,
                    IPatternCaseClauseOperation { Guard: null, Pattern: var pattern } when OnlyCompares(pattern) => pattern,
                    _ => null,
                }
            )
            .OfType<IOperation>();

    private static IEnumerable<IOperation> GetPatterns(ISwitchExpressionOperation selection) =>
        selection.Arms.Where(arm => arm.Guard is null && OnlyCompares(arm.Pattern)).Select(arm => arm.Pattern);

    private static bool OnlyCompares(IPatternOperation pattern) =>
        pattern switch
        {
            IConstantPatternOperation or IRelationalPatternOperation => true,
            INegatedPatternOperation negation => OnlyCompares(negation.Pattern),
            IBinaryPatternOperation binary => OnlyCompares(binary.LeftPattern) && OnlyCompares(binary.RightPattern),
            _ => false,
        };
}
