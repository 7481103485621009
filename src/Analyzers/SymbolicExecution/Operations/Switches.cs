using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets switch statements and expressions.</summary>
internal static class Switches
{
    /// <summary>
    /// Executes the section of a switch statement that the value selects. If it stays undecided which one that is, none is executed, and
    /// whatever they may write to is unknown.
    /// </summary>
    public static Flow ExecuteSwitch(ISwitchOperation selection, ExecutionState state)
    {
        Value value = state.Evaluate(selection.Value);
        SwitchLabels labels = GetLabels(selection, state);
        if (labels.AreEntered)
        {
            return ExecuteAny(selection, value, labels, state);
        }

        LargeSwitches.Explore(selection, value, section => ExecuteFrom(selection, section, labels, state), state);
        (bool? isMatched, ISwitchCaseOperation? matched) = DecideSection(selection, value, state);
        if (isMatched is null)
        {
            return ExecuteAny(selection, value, labels, state);
        }

        return ExecuteFrom(
            selection,
            isMatched.Value
                ? matched
                : selection.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation)),
            labels,
            state
        );
    }

    private static SwitchLabels GetLabels(ISwitchOperation selection, ExecutionState state)
    {
        if (!state.Context.Switches.TryGetValue(selection, out SwitchLabels? labels))
        {
            Dictionary<ISymbol, ISwitchCaseOperation> sections = new(SymbolEqualityComparer.Default);
            foreach ((ISwitchCaseOperation section, ICaseClauseOperation clause) in SwitchCases.GetClauses(selection))
            {
                if (clause.Label is { } label)
                {
                    sections[label] = section;
                }
            }

            bool areEntered = CodeSearch
                .Enumerate(selection, state)
                .Any(part =>
                    part is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var target } && IsStatement(target, selection)
                );
            state.Context.Switches[selection] = labels = new SwitchLabels(sections, areEntered);
        }

        return labels;
    }

    private static Flow ExecuteFrom(ISwitchOperation selection, ISwitchCaseOperation? first, SwitchLabels labels, ExecutionState state)
    {
        Flow flow = OpenBranches.RunToJoin(selection, () => ExecuteSections(first, labels, state), state);
        if (state.PossibleJumps.Count > 0 && labels.Sections.Keys.Any(state.PossibleJumps.Remove))
        {
            // A goto case depends on an undecided condition: the section that was executed may not be the last one.
            state.PossibleJumps.Add(selection.ExitLabel);
        }

        flow = state.EndAt(flow, selection.ExitLabel);
        if (state.PossibleJumps.Remove(selection.ExitLabel))
        {
            Havoc.HavocWrites(selection, state);
        }

        return flow;
    }

    // The default section, which may be written anywhere, is selected last.
    private static (bool? IsMatched, ISwitchCaseOperation? Section) DecideSection(
        ISwitchOperation selection,
        Value value,
        ExecutionState state
    )
    {
        foreach ((ISwitchCaseOperation section, ICaseClauseOperation clause) in SwitchCases.GetClauses(selection))
        {
            if (DecideClause(value, clause, state) is not false and var isMatched)
            {
                return (isMatched, section);
            }
        }

        return (false, null);
    }

    // Executes a section and those that it jumps to by goto case or goto default.
    private static Flow ExecuteSections(ISwitchCaseOperation? first, SwitchLabels labels, ExecutionState state)
    {
        Flow flow = Blocks.ExecuteAll(first?.Body ?? [], state);
        for (
            int jumps = 0;
            flow == Flow.Leave && state.Jump is not null && labels.Sections.TryGetValue(state.Jump, out ISwitchCaseOperation? next);
            jumps++
        )
        {
            if (jumps == Budget.MaximumEndlessIterations)
            {
                throw new BudgetExceededException();
            }

            state.Jump = null;
            flow = Blocks.ExecuteAll(next.Body, state);
        }

        return flow;
    }

    // Each section under the first of its clauses that may match; the default section where none of the others does.
    private static Flow ExecuteAny(ISwitchOperation selection, Value value, SwitchLabels labels, ExecutionState state)
    {
        BranchEffects effects = BranchSearch.Find(selection, [.. selection.Cases], state);
        bool isExhaustive = SwitchCases.GetClauses(selection).Any(clause => clause.Clause is IDefaultCaseClauseOperation);
        ISwitchCaseOperation?[] sections = [.. selection.Cases, .. isExhaustive ? [] : new ISwitchCaseOperation?[] { null }];
        int? chosen = Alternatives.Choose(
            [
                .. sections.Select(section => new Alternative(
                    () => SwitchCases.TryAssume(section, selection, value, state),
                    () => effects.Read(ExecuteFrom(selection, section, labels, state), state),
                    section
                )),
            ],
            effects.AreRelevant,
            state,
            left: effects.Left
        );
        if (chosen is { } index)
        {
            Flow flow = ExecuteFrom(selection, sections[index], labels, state);
            ImplicitFlows.Mark(selection.Value, GetChoice(selection, selection.Value, value, state), [.. selection.Cases], state);
            return flow;
        }

        Havoc.HavocBranches(selection.Value, state, [.. selection.Cases]);

        // Whatever section ran, it has ended here.
        state.PossibleJumps.Remove(selection.ExitLabel);
        state.PossibleJumps.ExceptWith(labels.Sections.Keys);
        return Flow.Next;
    }

    private static SourceSet GetChoice(IOperation selection, IOperation selected, Value value, ExecutionState state) =>
        SourceSet.Of(SwitchCases.CreateGuard(selected, value, SwitchCases.GetAllPatterns(selection), state).Select(selected.Syntax));

    private static bool IsStatement(ILabelSymbol label, ISwitchOperation selection) =>
        label.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is LabeledStatementSyntax && selection.Syntax.Span.Contains(reference.Span)
        );

    private static bool? DecideClause(Value value, ICaseClauseOperation clause, ExecutionState state)
    {
        switch (clause)
        {
            case IDefaultCaseClauseOperation:
                return false;
            case ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true } constant } single:
                return Comparisons.Assume(Comparisons.IsEqual(value, constant.Value, single.Value.Type, clause.Syntax), state);
            case IPatternCaseClauseOperation matched:
                bool? matches = PatternMatching.DecideMatch(value, matched.Pattern, state);
                return matches == true && matched.Guard is { } guard ? Conditions.Decide(guard, state) : matches;
            default:
                return null;
        }
    }

    /// <summary>
    /// Evaluates the arm of a switch expression that the value selects; the result is unknown if it stays undecided which one that is.
    /// </summary>
    public static Value EvaluateSwitch(ISwitchExpressionOperation selection, ExecutionState state)
    {
        SourceSet sources = state.Sources;
        Value value = state.Evaluate(selection.Value);
        LargeSwitches.Explore(selection, value, state);
        foreach (ISwitchExpressionArmOperation arm in selection.Arms)
        {
            bool? matches = PatternMatching.DecideMatch(value, arm.Pattern, state);
            matches = matches == true && arm.Guard is { } guard ? Conditions.Decide(guard, state) : matches;
            switch (matches)
            {
                case true:
                    return state.Evaluate(arm.Value);
                case null:
                    // What the path chooses depends on the value through the guard alone.
                    state.Sources = sources;
                    return EvaluateAny(selection, value, state);
                default:
                    break;
            }
        }

        // A switch expression throws if no arm matches.
        throw new PathTerminatedException();
    }

    private static Value EvaluateAny(ISwitchExpressionOperation selection, Value value, ExecutionState state)
    {
        Value? selected = OpenBranches.EvaluateAny(
            selection,
            GetChoice(selection, selection.Value, value, state),
            [
                .. selection.Arms.Select(arm =>
                    (
                        (Func<bool>)(() => SwitchCases.TryAssume(arm, selection, value, state)),
                        (Func<Value>)(() => state.Evaluate(arm.Value)),
                        (IOperation?)arm.Value
                    )
                ),
            ],
            state
        );
        if (selected is not null)
        {
            return selected;
        }

        Havoc.HavocBranches(selection.Value, state, [.. selection.Arms]);
        Escapes.EscapeInputs(selection, state);
        return Value.Unknown(selection.Syntax);
    }
}
