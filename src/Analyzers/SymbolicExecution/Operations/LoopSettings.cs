using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>
/// Follows variables that a loop over unknown elements sets to constants, as one that reads the arguments of the program: after it, they
/// are as before, or as one of its branches leaves them.
/// </summary>
internal static class LoopSettings
{
    /// <summary>Finds the variables before the loop makes them unknown; null if there are none.</summary>
    public static LoopBranches? Find(ILoopOperation loop, ExecutionState state)
    {
        if (loop is not (IForLoopOperation or IForEachLoopOperation { IsAsynchronous: false }))
        {
            return null;
        }

        BranchEffects effects = BranchSearch.Find(loop, [loop.Body], state);
        if (effects.Variables.Count == 0)
        {
            return null;
        }

        List<(ISymbol Variable, IOperation? Constant, IOperation Branch)> writes =
        [
            .. CodeSearch
                .Enumerate(loop.Body, state)
                .SelectMany(part =>
                    WriteAnalysis
                        .FindWritten(part)
                        .Where(variable => effects.Variables.Contains(variable, SymbolEqualityComparer.Default))
                        .Select(variable => (variable, FindConstant(part), part.Parent?.Parent ?? part))
                ),
        ];
        var before = new Dictionary<ISymbol, Value>(SymbolEqualityComparer.Default);
        foreach (
            IGrouping<ISymbol?, (ISymbol Variable, IOperation? Constant, IOperation Branch)> written in writes.GroupBy(
                write => write.Variable,
                SymbolEqualityComparer.Default
            )
        )
        {
            Value value = state.Frame.Read(written.Key!, loop.Syntax);
            if (
                value is { IsKnown: true, HasState: false }
                && written.All(write => write.Constant is { } constant && IsUnderText(constant, loop))
            )
            {
                before.Add(written.Key!, value);
            }
        }

        return before.Count == 0
            ? null
            : new LoopBranches(
                loop,
                before,
                [
                    .. writes
                        .Where(write => before.ContainsKey(write.Variable))
                        .GroupBy(write => write.Branch)
                        .Select(branch => branch.Select(write => (write.Variable, write.Constant!)).ToList()),
                ]
            );
    }

    /// <summary>Lets the path go on with the values of one branch, or with those before the loop.</summary>
    /// <param name="settings">The variables, and what the branches set them to.</param>
    /// <param name="collection">The elements, or null for a loop without any.</param>
    /// <param name="state">The state of the path.</param>
    public static void Choose(LoopBranches settings, Value? collection, ExecutionState state)
    {
        SyntaxNode loop = settings.Loop.Syntax;
        SourceSet sources = TextQuestions.Narrow(
            collection?.DescendantSources ?? SourceSet.None,
            loop.ToString(),
            settings.Loop.Body.Syntax
        );
        Guard guard = new Guard(sources.Union(SourceSet.Of(loop))).Select(loop);
        List<Alternative> alternatives =
        [
            .. settings
                .Branches.Prepend([])
                .Select(branch => new Alternative(
                    () => state.Path.TryAssumeOpen(null, loop, true, guard, Describe(settings, branch)),
                    () => [.. Apply(settings, branch, guard, state)],
                    null
                )),
        ];
        if (Alternatives.Choose(alternatives, isRelevant: true, state) is { } chosen)
        {
            Apply(settings, chosen == 0 ? [] : settings.Branches[chosen - 1], guard, state);
        }
    }

    private static List<Value> Apply(
        LoopBranches settings,
        List<(ISymbol Variable, IOperation Constant)> branch,
        Guard guard,
        ExecutionState state
    )
    {
        List<Value> values = [];
        foreach (KeyValuePair<ISymbol, Value> variable in settings.Before)
        {
            Value value = variable.Value;
            foreach ((_, IOperation constant) in branch.Where(write => SymbolEqualityComparer.Default.Equals(write.Variable, variable.Key)))
            {
                value = state.Evaluate(constant);
            }

            values.Add(value.AddSources(SourceSet.Of(guard)));
            state.Frame.Write(variable.Key, values[values.Count - 1]);
        }

        return values;
    }

    private static (string, bool) Describe(LoopBranches settings, List<(ISymbol Variable, IOperation Constant)> branch)
    {
        (ISymbol variable, Value before) = (settings.Before.First().Key, settings.Before.First().Value);
        (string name, object? value, string? text) =
            branch.Count > 0
                ? (branch[0].Variable.Name, branch[0].Constant.ConstantValue.Value, branch[0].Constant.Syntax.ToString())
                : (variable.Name, before.Content, ValueNames.Describe(before) ?? before.Origin.ToString());
        return value is bool truth ? (name, truth) : ($"{name} is {text}", true);
    }

    // Whether code in the loop runs if a text is a certain one, as an option of the program: what a search finds is another matter.
    private static bool IsUnderText(IOperation code, ILoopOperation loop)
    {
        bool isChosen = false;
        for (IOperation? outer = code.Parent; outer is not null && outer != loop; outer = outer.Parent)
        {
            IOperation? condition = outer switch
            {
                IConditionalOperation conditional => conditional.Condition,
                ISwitchCaseOperation => (outer.Parent as ISwitchOperation)?.Value,
                _ => null,
            };
            if (outer is ISwitchExpressionOperation or ILoopOperation || (condition is not null && !ComparesTexts(condition)))
            {
                return false;
            }

            isChosen |= condition is not null;
        }

        return isChosen;
    }

    private static bool ComparesTexts(IOperation condition) =>
        (condition.Type is { SpecialType: SpecialType.System_String } && condition is not IInvocationOperation)
        || condition
            .DescendantsAndSelf()
            .All(part =>
                part switch
                {
                    IInvocationOperation { TargetMethod.ContainingType.SpecialType: var type } => type == SpecialType.System_String,
                    IBinaryOperation
                    {
                        OperatorKind: BinaryOperatorKind.Equals,
                        LeftOperand.Type.SpecialType: var left,
                        RightOperand.Type.SpecialType: var right
                    } => left == SpecialType.System_String && right == SpecialType.System_String,
                    IIsPatternOperation { Value.Type.SpecialType: var matched } => matched == SpecialType.System_String,
                    IBinaryOperation { OperatorKind: var kind } => kind
                        is BinaryOperatorKind.ConditionalOr
                            or BinaryOperatorKind.ConditionalAnd,
                    IMemberReferenceOperation => false,
                    _ => true,
                }
            );

    private static IOperation? FindConstant(IOperation write) =>
        write
            is ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation, Value: var value } assignment
        && value.ConstantValue.HasValue
        && assignment.Parent is IExpressionStatementOperation
            ? value
            : null;
}
