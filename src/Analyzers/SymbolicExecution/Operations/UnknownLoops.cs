using Keyway.Analyzers.SymbolicExecution.Effects;
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
    public static Flow ExecuteUnknownIteration(ILoopOperation loop, ExecutionState state)
    {
        int assumed = state.Path.Assumed;
        HavocIfLeft(loop, state);
        bool? isEntered = loop switch
        {
            IForEachLoopOperation each => Comparisons.Assume(HasElements(state.Evaluate(each.Collection), each, state), state),
            IForLoopOperation { Condition: { } condition } => Conditions.Decide(condition, state),
            IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } => Conditions.Decide(condition, state),
            _ => true,
        };
        switch (isEntered)
        {
            case true:
                return ExecuteIteration(loop, state);
            case false when state.Path.Assumed == assumed:
                return Flow.Next;
            case false:
                // How often a loop runs that hangs on parameters is not known, and that it does not run is not assumed either.
                Havoc.HavocWrites(loop, state);
                return Flow.Next;
            default:
                Havoc.HavocBranches(loop, state, loop);
                return Flow.Next;
        }
    }

    // After turns that were followed: how many more there are, nobody knows.
    private static void HavocIfLeft(ILoopOperation loop, ExecutionState state)
    {
        if (
            loop is IForEachLoopOperation
            || CodeSearch
                .Enumerate(loop, state)
                .SelectMany(WriteAnalysis.FindWritten)
                .Any(variable => !state.Frame.Read(variable, loop.Syntax).IsKnown)
        )
        {
            Havoc.HavocWrites(loop.Body, state);
        }
    }

    private static Flow ExecuteIteration(ILoopOperation loop, ExecutionState state)
    {
        IOperation? condition = loop switch
        {
            IForLoopOperation counted => counted.Condition,
            IWhileLoopOperation conditional => conditional.Condition,
            _ => null,
        };
        bool? goesOn = null;
        bool isLeft = false;
        Flow flow = Exceptions.ExecuteOnce(
            loop,
            () =>
            {
                state.Iteration++;
                Flow end = state.EndedAt(state.Execute(loop.Body), loop.ContinueLabel);
                state.Iteration++;
                if (end == Flow.Next)
                {
                    Blocks.ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : [], state);
                    goesOn =
                        condition is not null ? Conditions.Decide(condition, state)
                        : loop is IForLoopOperation ? true
                        : null;
                }

                isLeft = end == Flow.Leave;
                return state.EndedAt(end, loop.ExitLabel);
            },
            state
        );

        // Nothing that changes from turn to turn keeps it going, and nothing else ends it.
        if (goesOn == true && flow == Flow.Next && !isLeft)
        {
            if (!CodeSearch.Enumerate(loop.Body, state).Any(part => part is IBranchOperation { BranchKind: not BranchKind.Continue }))
            {
                return state.LeaveFor(null);
            }

            // It is left on another turn, of which only the program knows what holds then.
            Termination.MarkMayThrow(loop, state);
        }

        return flow;
    }

    private static Value HasElements(Value collection, IForEachLoopOperation loop, ExecutionState state)
    {
        if (collection.TryGetContent(out ListObject sequence))
        {
            Escapes.EscapeElements(sequence, state);
        }

        return collection.Items is { } items ? Value.Known(items.Count > 0, loop.Collection.Syntax)
            : collection.Expression is { } identity
                ? collection.WithExpression(new PathCondition(identity, BinaryOperatorKind.None, null), false, loop.Collection.Syntax)
            : collection;
    }
}
