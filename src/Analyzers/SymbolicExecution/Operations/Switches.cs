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
    public static Flow ExecuteSwitch(ISwitchOperation selection, ExecutionState state)
    {
        Value value = state.Evaluate(selection.Value);
        Dictionary<ISymbol, ISwitchCaseOperation> labels = new(SymbolEqualityComparer.Default);
        foreach (
            (ISwitchCaseOperation section, ICaseClauseOperation clause) in selection.Cases.SelectMany(
                section => section.Clauses,
                (a, b) => (a, b)
            )
        )
        {
            if (clause.Label is { } label)
            {
                labels[label] = section;
            }
        }

        bool? isTaken = CodeSearch
            .Enumerate(selection, state)
            .Any(part => part is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var target } && IsStatement(target))
            ? null
            : false;
        ISwitchCaseOperation? taken = null;
        foreach (
            (ISwitchCaseOperation section, ICaseClauseOperation clause) in selection.Cases.SelectMany(
                section => section.Clauses,
                (a, b) => (a, b)
            )
        )
        {
            if (isTaken == false)
            {
                isTaken = DecideClause(value, clause, state);
                taken = section;
            }
        }

        if (isTaken is null)
        {
            Havoc.HavocBranches(selection.Value, state, [.. selection.Cases]);
            return Flow.Next;
        }

        taken = isTaken.Value
            ? taken
            : selection.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        Flow flow = Blocks.ExecuteAll(taken?.Body ?? [], state);
        for (
            int jumps = 0;
            flow == Flow.Leave && state.Jump is not null && labels.TryGetValue(state.Jump, out ISwitchCaseOperation? next);
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

        if (labels.Keys.Any(state.OpenJumps.Remove))
        {
            state.OpenJumps.Add(selection.ExitLabel);
        }

        flow = state.EndedAt(flow, selection.ExitLabel);
        if (state.OpenJumps.Remove(selection.ExitLabel))
        {
            Havoc.HavocWrites(selection, state);
        }

        return flow;
    }

    private static bool IsStatement(ILabelSymbol label) =>
        label.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is LabeledStatementSyntax);

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

    public static Value EvaluateSwitch(ISwitchExpressionOperation selection, ExecutionState state)
    {
        Value value = state.Evaluate(selection.Value);
        foreach (ISwitchExpressionArmOperation arm in selection.Arms)
        {
            bool? matches = PatternMatching.DecideMatch(value, arm.Pattern, state);
            matches = matches == true && arm.Guard is { } guard ? Conditions.Decide(guard, state) : matches;
            switch (matches)
            {
                case true:
                    return state.Evaluate(arm.Value);
                case null:
                    Havoc.HavocBranches(selection.Value, state, [.. selection.Arms]);
                    Escapes.EscapeInputs(selection, state);
                    return Value.Unknown(selection.Syntax);
                default:
                    break;
            }
        }

        // The program throws when no arm matches.
        throw new PathTerminatedException();
    }
}
