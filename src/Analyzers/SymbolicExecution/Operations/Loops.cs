using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets loops iteration by iteration, as long as the condition or the elements are known.</summary>
internal static class Loops
{
    /// <summary>
    /// Executes a loop iteration by iteration while its condition is known, then one iteration that stands for all those that may follow.
    /// </summary>
    public static Flow ExecuteLoop(ILoopOperation loop, ExecutionState state)
    {
        if (loop is IForEachLoopOperation each)
        {
            Value collection = state.Evaluate(each.Collection);
            if (IteratorLoops.TryExecute(each, collection, state) is { } enumerated)
            {
                return enumerated;
            }

            if (each.IsAsynchronous)
            {
                return UnknownLoops.ExecuteUnknownIteration(loop, state);
            }

            if (!Enumerations.MayStop(each, state))
            {
                Enumerations.Complete(collection, state);
            }

            if (SequenceItems.GetItems(collection) is { } elements)
            {
                return ExecuteForEach(each, elements, collection.TryGetContent(out ListObject sequence) ? sequence : null, state);
            }

            if (Enumerators.TryEnumerate(each, collection, state) is { } own)
            {
                return ExecuteForEach(each, own, null, state);
            }

            if (UnorderedLoops.TryExecute(each, collection, state) is { } ended)
            {
                return ended;
            }
        }

        Blocks.ExecuteAll(loop is IForLoopOperation { Before: var before } ? before : [], state);
        return ExecuteKnownIterations(loop, state) ?? UnknownLoops.ExecuteUnknownIteration(loop, state);
    }

    private static Flow ExecuteForEach(
        IForEachLoopOperation loop,
        IReadOnlyList<Value> elements,
        ListObject? sequence,
        ExecutionState state
    )
    {
        for (int i = 0; i < elements.Count; i++)
        {
            // An earlier iteration may have written to the list: each iteration reads its element anew.
            if (sequence is not null && (sequence.Items is not { } current || current.Count != elements.Count))
            {
                return UnknownLoops.ExecuteUnknownIteration(loop, state);
            }

            Value element = sequence?.Items?[i] ?? elements[i];
            LoopElements.Assign(loop, element, state);
            LoopElements.Begin(loop, element, i, state);
            Flow flow = LoopBodies.Execute(loop, out bool isOpen, state);
            state.Iterations.RemoveAt(state.Iterations.Count - 1);
            if (isOpen)
            {
                // Whether this iteration completed, and whether another follows, is unknown until run time.
                return UnknownLoops.ExecuteUnknownIteration(loop, state);
            }

            if (flow == Flow.Leave)
            {
                return state.EndAt(flow, loop.ExitLabel);
            }
        }

        return Flow.Next;
    }

    /// <summary>Executes iterations while the condition is known; returns null if the number of further iterations is unknown.</summary>
    private static Flow? ExecuteKnownIterations(ILoopOperation loop, ExecutionState state)
    {
        (IOperation? condition, bool isTestedLast) = loop switch
        {
            IForLoopOperation counted => (counted.Condition, false),
            IWhileLoopOperation { ConditionIsUntil: false } conditional => (conditional.Condition, !conditional.ConditionIsTop),
            _ => (null, false),
        };
        bool isEndless = condition is null || condition.ConstantValue.HasValue;
        if (condition is null && loop is not IForLoopOperation)
        {
            return null;
        }

        for (int taken = 0; taken < (isEndless ? Budget.MaximumEndlessIterations : Budget.MaximumIterations); taken++)
        {
            bool isFirst = taken == 0;
            if (condition is not null && !(isFirst && isTestedLast))
            {
                int assumed = state.Path.DecisionCount;
                bool? holds = ReadsKnownValues(condition, state) ? Conditions.Decide(condition, state) : null;
                if (holds is null || state.Path.DecisionCount != assumed)
                {
                    return null;
                }

                if (!holds.Value)
                {
                    return Flow.Next;
                }
            }

            state.Iterations.Add(
                new LoopIteration(
                    loop is IForLoopOperation { Locals: { Length: > 0 } locals }
                        ? $"{locals[0].Name} = {ValueNames.Describe(state.Frame.Read(locals[0], loop.Syntax)) ?? "?"}"
                        : "",
                    state.Iterations.LastOrDefault()
                )
                {
                    IsCounted = true,
                    Place = loop.Syntax,
                    Variables = loop is IForLoopOperation { Locals: { Length: > 0 } counters } ? counters[0].Name : null,
                }
            );
            Flow flow = LoopBodies.Execute(loop, out bool isOpen, state);
            state.Iterations.RemoveAt(state.Iterations.Count - 1);
            if (isOpen)
            {
                return null;
            }

            if (flow == Flow.Leave)
            {
                return state.EndAt(flow, loop.ExitLabel);
            }

            Blocks.ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : [], state);
        }

        return null;
    }

    /// <summary>Determines whether a condition reads only variables with known values, so that deciding it again assumes nothing.</summary>
    private static bool ReadsKnownValues(IOperation condition, ExecutionState state) =>
        CodeSearch
            .Enumerate(condition, state)
            .All(part =>
                part switch
                {
                    // The condition itself writes to the variable.
                    ILocalReferenceOperation
                    {
                        Parent: IDeclarationExpressionOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out }
                    } => true,
                    ILocalReferenceOperation local => state.Frame.Read(local.Local, local.Syntax).IsKnown,
                    IParameterReferenceOperation parameter => References.EvaluateParameter(parameter, state).IsKnown,
                    _ => true,
                }
            );
}
