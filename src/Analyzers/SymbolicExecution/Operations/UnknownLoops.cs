using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets loops that run an unknown number of times.</summary>
internal static class UnknownLoops
{
    /// <summary>Executes one iteration that stands for all those that may follow, if the loop may be entered.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="isEnumerated">Whether the code that enumerates the collection has been interpreted.</param>
    public static Flow ExecuteUnknownIteration(ILoopOperation loop, ExecutionState state, bool isEnumerated = false) =>
        LoopSettings.TryExecute(loop, () => ExecuteAnyIteration(loop, isEnumerated, state), state)
        ?? ExecuteAnyIteration(loop, isEnumerated, state);

    private static Flow ExecuteAnyIteration(ILoopOperation loop, bool isEnumerated, ExecutionState state)
    {
        int assumed = state.Path.DecisionCount;
        HavocBefore(loop, state);
        Value? collection = loop is IForEachLoopOperation forEach ? state.Evaluate(forEach.Collection) : null;
        isEnumerated |= collection is null or { Content: ListObject } or { IsKnown: false };
        Value? hasElements = loop is IForEachLoopOperation each ? HasElements(collection!, each, state) : null;
        Verdict entry = ReadEntry(loop, hasElements, state);
        switch (entry.Answer)
        {
            case true:
                return ExecuteIteration(loop, collection, isEnumerated, state);
            case false when state.Path.DecisionCount == assumed:
                return Flow.Next;
            case false:
                // The condition is only assumed to be false. That a loop which depends on parameters never runs is known no better than how
                // often it runs, so what it writes to is unknown.
                Havoc.HavocWrites(loop, state);
                return Flow.Next;
            default:
                if (
                    CodeSearch.MayReport(loop, state)
                    && (entry.Open is not null || (OpenValues.IsFromOutside(collection) && !OpenValues.MayHaveChanged(collection!, state)))
                )
                {
                    OpenBranches.Explore(
                        () => TryEnter(entry.Open, hasElements, state),
                        () => ExecuteIteration(loop, collection, isEnumerated, state),
                        state
                    );
                }

                HavocTurns(loop, isEnumerated, state);
                return Flow.Next;
        }
    }

    private static Verdict ReadEntry(ILoopOperation loop, Value? hasElements, ExecutionState state) =>
        loop switch
        {
            IForEachLoopOperation => new Verdict(Comparisons.Assume(hasElements!, state), null),
            IForLoopOperation { Condition: { } condition } => OpenConditions.Read(condition, state),
            IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } => OpenConditions.Read(condition, state),
            _ => new Verdict(true, null),
        };

    // That a collection from outside has elements is no condition that messages name, but excludes others.
    private static bool TryEnter(OpenCondition? condition, Value? hasElements, ExecutionState state)
    {
        if (condition is not null)
        {
            return OpenConditions.TryAssume(condition, true, state);
        }

        if (hasElements?.Expression is not PathCondition presence)
        {
            return true;
        }

        // Conditions on the number of elements that are left undecided may say that there are none.
        bool isUndecided = ElementCounts.IsOfGenerated(presence) && state.Path.HasEscaped(hasElements.Inputs);
        return !isUndecided && state.Path.TryAssume(presence, true, ElementCounts.IsOfComputedNumber(presence) ? hasElements.Inputs : []);
    }

    // The collection of a foreach loop has been evaluated; the code that enumerates it may do more.
    private static void HavocTurns(ILoopOperation loop, bool isEnumerated, ExecutionState state)
    {
        if (isEnumerated && loop is IForEachLoopOperation { LoopControlVariable: var variable })
        {
            Havoc.HavocBranches(loop, state, variable, loop.Body);
        }
        else
        {
            Havoc.HavocBranches(loop, state, loop);
        }
    }

    // Iterations that were executed one by one may precede. Unless all variables that the loop writes to are still known, each of them may
    // hold any value.
    private static void HavocBefore(ILoopOperation loop, ExecutionState state)
    {
        if (
            loop is IForEachLoopOperation
            || CodeSearch
                .Enumerate(loop, state)
                .SelectMany(FunctionWrites.FindWritten)
                .Any(variable => !state.Frame.Read(variable, loop.Syntax).IsKnown)
        )
        {
            Havoc.HavocWrites(loop.Body, state);
        }
    }

    private static Flow ExecuteIteration(ILoopOperation loop, Value? collection, bool isEnumerated, ExecutionState state)
    {
        IOperation? condition = loop switch
        {
            IForLoopOperation counted => counted.Condition,
            IWhileLoopOperation conditional => conditional.Condition,
            _ => null,
        };
        bool? holds = null;
        bool isLeft = false;
        Flow flow = Exceptions.ExecuteUncertain(
            isEnumerated && loop is IForEachLoopOperation ? loop.Body : loop,
            () =>
            {
                if (loop is IForEachLoopOperation each)
                {
                    LoopElements.AssignAny(each, collection!, state);
                }

                state.Iteration++;
                Flow end = state.EndAt(state.Execute(loop.Body), loop.ContinueLabel);
                state.Iteration++;
                if (end == Flow.Next)
                {
                    Blocks.ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : [], state);
                    holds =
                        condition is not null ? Conditions.Decide(condition, state)
                        : loop is IForLoopOperation ? true
                        : null;
                }

                isLeft = end == Flow.Leave;
                return state.EndAt(end, loop.ExitLabel);
            },
            state
        );

        // The condition still holds after the iteration although everything that changes between iterations is unknown: only a jump ends
        // the loop.
        if (holds == true && flow == Flow.Next && !isLeft)
        {
            if (!CodeSearch.Enumerate(loop.Body, state).Any(part => part is IBranchOperation { BranchKind: not BranchKind.Continue }))
            {
                return state.LeaveFor(null);
            }

            // A later iteration leaves the loop; which conditions hold then is unknown until run time.
            Termination.MarkMayThrow(loop, state);
        }

        return flow;
    }

    /// <summary>Determines whether a collection has elements; the result is a condition if the collection is unknown.</summary>
    private static Value HasElements(Value collection, IForEachLoopOperation loop, ExecutionState state)
    {
        if (collection.TryGetContent(out ListObject sequence))
        {
            Escapes.EscapeElements(sequence, loop, state);
        }

        return collection.Items is { } items ? Value.Known(items.Count > 0, loop.Collection.Syntax)
            : OpenValues.MayHaveChanged(collection, state) ? Value.Unknown(loop.Collection.Syntax)
            : collection.Expression is { } identity
                ? collection.WithExpression(new PathCondition(identity, BinaryOperatorKind.None, null), false, loop.Collection.Syntax)
            : collection;
    }
}
