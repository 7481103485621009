using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Finds loops that set variables where a text is a certain one, as an option of the program.</summary>
internal static class OptionLoops
{
    /// <summary>Finds what a loop sets; null if it sets nothing in this way that a design may use.</summary>
    public static OptionLoop? Find(ILoopOperation loop, ExecutionState state)
    {
        if (
            loop
            is not (
                IForLoopOperation { Condition: not null }
                or IForEachLoopOperation { IsAsynchronous: false }
                or IWhileLoopOperation { ConditionIsTop: true, ConditionIsUntil: false, Condition: not null }
            )
        )
        {
            return null;
        }

        BranchEffects effects = BranchSearch.Find(loop, [loop.Body], state);
        if (!effects.AreRelevant)
        {
            return null;
        }

        List<IOperation> parts = [.. CodeSearch.Enumerate(loop.Body, state)];
        List<IOperation> writes =
        [
            .. parts.Where(part =>
                FunctionWrites.FindWritten(part).Any() || WriteAnalysis.WritesOwnMember(part) || BranchSearch.FindChanged(part, state).Any()
            ),
        ];
        HashSet<IOperation> chosen = [.. writes.Where(write => IsChosen(write, loop))];
        List<ISymbol> variables =
        [
            .. effects.Variables.Where(variable =>
                state.Frame.Read(variable, loop.Syntax).IsKnown
                && writes.Exists(write => Writes(write, variable, state))
                && writes.TrueForAll(write => !Writes(write, variable, state) || (chosen.Contains(write) && IsSetting(write, state)))
            ),
        ];
        bool setsThis = effects.WritesThis && writes.TrueForAll(write => !WriteAnalysis.WritesOwnMember(write) || chosen.Contains(write));
        return variables.Count == 0 && !setsThis
            ? null
            : new OptionLoop(
                loop,
                variables,
                setsThis,
                [
                    .. variables.Where(variable =>
                        writes.Exists(write => Writes(write, variable, state) && IsWhole(write) && !SetsConstant(write))
                    ),
                ],
                [.. FindReadMembers(variables, parts)],
                [.. effects.Variables.Except(variables, SymbolEqualityComparer.Default).OfType<ISymbol>()],
                [
                    .. parts.Where(part =>
                        part.Parent == loop.Body
                        && !CodeSearch.Enumerate(part, state).Any(inner => inner is IBranchOperation || chosen.Contains(inner))
                        && part is IExpressionStatementOperation
                    ),
                ]
            );
    }

    private static bool Writes(IOperation write, ISymbol variable, ExecutionState state) =>
        FunctionWrites.FindWritten(write).Concat(BranchSearch.FindChanged(write, state)).Contains(variable, SymbolEqualityComparer.Default);

    // Adding to a collection gathers what the turns read.
    private static bool IsSetting(IOperation write, ExecutionState state) =>
        write is IAssignmentOperation or IIncrementOrDecrementOperation or IArgumentOperation
        || BranchSearch.FindChanged(write, state).Any();

    private static bool IsWhole(IOperation write) =>
        write
            is IAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation }
                or IArgumentOperation
                or IIncrementOrDecrementOperation;

    private static bool SetsConstant(IOperation write) =>
        write is ISimpleAssignmentOperation { Value: var value }
        && (
            value.ConstantValue.HasValue
            || (value is ISwitchExpressionOperation selection && selection.Arms.All(arm => arm.Value.ConstantValue.HasValue))
        );

    // Members that a turn sets to what it reads, by an assignment or a 'with' expression.
    private static IEnumerable<(ISymbol, ISymbol)> FindReadMembers(IReadOnlyList<ISymbol> variables, IReadOnlyList<IOperation> parts) =>
        parts
            .OfType<ISimpleAssignmentOperation>()
            .Where(assignment => !assignment.Value.ConstantValue.HasValue)
            .Select(assignment => (assignment.Target as IMemberReferenceOperation)?.Member)
            .OfType<ISymbol>()
            .SelectMany(member => variables.Select(variable => (variable, member)));

    // Whether code in the loop runs if a text is a certain one, or sets what a text selects: what a search finds is another matter.
    private static bool IsChosen(IOperation write, ILoopOperation loop)
    {
        bool isChosen =
            write is ISimpleAssignmentOperation { Value: var value }
            && ImplicitCalls.WithoutConversion(value) switch
            {
                ISwitchExpressionOperation selection => ComparesTexts(selection.Value),
                IConditionalOperation conditional => ComparesTexts(conditional.Condition),
                _ => false,
            };
        for (IOperation? outer = write.Parent; outer is not null && outer != loop; outer = outer.Parent)
        {
            IOperation? condition = outer switch
            {
                IConditionalOperation conditional => conditional.Condition,
                ISwitchCaseOperation => (outer.Parent as ISwitchOperation)?.Value,
                ISwitchExpressionOperation selection => selection.Value,
                _ => null,
            };
            if (outer is ILoopOperation || (condition is not null && !ComparesTexts(condition)))
            {
                return false;
            }

            isChosen |= condition is not null;
        }

        return isChosen;
    }

    private static bool ComparesTexts(IOperation condition)
    {
        bool compares = condition.Type?.SpecialType == SpecialType.System_String;
        foreach (IOperation part in condition.DescendantsAndSelf())
        {
            switch (part)
            {
                case IInvocationOperation { TargetMethod: var method }:
                    if (method.ContainingType.SpecialType != SpecialType.System_String)
                    {
                        return false;
                    }

                    compares = true;
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                    compares |= equality.LeftOperand.Type?.SpecialType == SpecialType.System_String;
                    break;
                case IIsPatternOperation matched:
                    compares |= matched.Value.Type?.SpecialType == SpecialType.System_String;
                    break;
                case IPropertyReferenceOperation property
                    when property.Arguments.IsEmpty && property.Property.Name is not ("Length" or "Count"):
                case IFieldReferenceOperation { Field.IsConst: false }:
                case IObjectCreationOperation or IAwaitOperation:
                    return false;
            }
        }

        return compares;
    }
}
