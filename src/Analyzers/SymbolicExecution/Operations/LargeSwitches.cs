using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>
/// Explores the arms of a switch on a parameter that has more of them than paths are taken, each by itself: paths lead to the first arms
/// only.
/// </summary>
/// <remarks>Switches with other arms than constants are left alone, because their arms may overlap.</remarks>
internal static class LargeSwitches
{
    /// <summary>Explores the arms of a switch expression of which no later code may extend the design.</summary>
    /// <param name="selection">The switch.</param>
    /// <param name="value">The value that it switches on.</param>
    /// <param name="state">The state of the path.</param>
    public static void Explore(ISwitchExpressionOperation selection, Value value, ExecutionState state)
    {
        if (
            !(state.Context.Symbols.IsConnector(selection.Type) || !BranchSearch.MayReachDesign(selection, state))
            || !IsDue(selection, selection.Arms.Length, value, state)
        )
        {
            return;
        }

        List<IOperation> before = [];
        foreach (ISwitchExpressionArmOperation arm in selection.Arms)
        {
            if (arm.Guard is not null || !TryFindConstants(arm.Pattern, out IReadOnlyList<IOperation> constants))
            {
                return;
            }

            Explore(value, constants, before, arm.Value, arm.Pattern.Syntax, () => state.Evaluate(arm.Value), state);
            before.AddRange(constants);
        }
    }

    /// <summary>Explores the sections of a switch statement.</summary>
    /// <param name="selection">The switch.</param>
    /// <param name="value">The value that it switches on.</param>
    /// <param name="execute">Executes a section.</param>
    /// <param name="state">The state of the path.</param>
    public static void Explore(ISwitchOperation selection, Value value, Action<ISwitchCaseOperation> execute, ExecutionState state)
    {
        if (!IsDue(selection, selection.Cases.Length, value, state))
        {
            return;
        }

        List<IOperation> all = [];
        List<(ISwitchCaseOperation Section, IReadOnlyList<IOperation> Constants)> sections = [];
        foreach (ISwitchCaseOperation section in selection.Cases)
        {
            List<IOperation> constants = [.. section.Clauses.Select(FindConstant).OfType<IOperation>()];
            bool isOther = section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation);
            if (!isOther && constants.Count < section.Clauses.Length)
            {
                return;
            }

            all.AddRange(constants);
            sections.Add((section, isOther ? [] : constants));
        }

        foreach ((ISwitchCaseOperation section, IReadOnlyList<IOperation> constants) in sections)
        {
            Explore(value, constants, all, section, section.Clauses[0].Syntax, () => execute(section), state);
        }
    }

    // Once for each body, whatever paths lead to the switch.
    private static bool IsDue(IOperation selection, int arms, Value value, ExecutionState state) =>
        arms >= Budget.MaximumPaths && value.IsSymbolic && state.Context.ExploredSwitches.Add(selection);

    // Under each of the constants, or where the value is none of the others if there are no constants.
    private static void Explore(
        Value value,
        IReadOnlyList<IOperation> constants,
        IReadOnlyList<IOperation> others,
        IOperation code,
        SyntaxNode syntax,
        Action run,
        ExecutionState state
    )
    {
        if (!CodeSearch.MayReport(code, state))
        {
            return;
        }

        if (constants.Count == 0)
        {
            Exploration.Run(() => IsNone(value, others, syntax, state), run, state);
        }

        foreach (IOperation constant in constants)
        {
            Exploration.Run(() => state.Path.TryAssume(Compare(value, constant), true, constant.Syntax), run, state);
        }
    }

    private static bool IsNone(Value value, IReadOnlyList<IOperation> others, SyntaxNode syntax, ExecutionState state)
    {
        foreach (IOperation other in others)
        {
            if (!state.Path.TryAssume(Compare(value, other), false, syntax))
            {
                return false;
            }
        }

        return others.Count > 0;
    }

    private static Value Compare(Value value, IOperation constant) =>
        Comparisons.IsEqual(value, constant.ConstantValue.Value, constant.Type, constant.Syntax);

    // Neither a pattern of another kind nor a guard: null.
    private static IOperation? FindConstant(ICaseClauseOperation clause) =>
        clause switch
        {
            ISingleValueCaseClauseOperation { Value: { ConstantValue.HasValue: true } constant } => constant,
            IPatternCaseClauseOperation
            {
                Guard: null,
                Pattern: IConstantPatternOperation { Value: { ConstantValue.HasValue: true } constant }
            } => constant,
            _ => null,
        };

    // None for a pattern that matches everything; false for one of another kind.
    private static bool TryFindConstants(IPatternOperation pattern, out IReadOnlyList<IOperation> constants)
    {
        List<IOperation> found = [];
        constants = found;
        return pattern is IDiscardPatternOperation || TryAdd(pattern, found);
    }

    private static bool TryAdd(IPatternOperation pattern, List<IOperation> found)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value: { ConstantValue.HasValue: true } constant }:
                found.Add(constant);
                return true;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return TryAdd(either.LeftPattern, found) && TryAdd(either.RightPattern, found);
            default:
                return false;
        }
    }
}
