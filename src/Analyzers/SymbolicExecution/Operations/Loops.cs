using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets loops whose iterations are known.</summary>
internal static class Loops
{
    /// <summary>
    /// A loop is followed turn by turn while its condition is known; from there on for one turn, of which nobody knows the how manieth it
    /// is.
    /// </summary>
    public static Flow ExecuteLoop(ILoopOperation loop, ExecutionState state)
    {
        if (
            loop is IForEachLoopOperation { IsAsynchronous: false } each
            && state.Evaluate(each.Collection) is var collection
            && SequenceItems.GetItems(collection) is { } elements
        )
        {
            return ExecuteEach(each, elements, collection.TryGetContent(out ListObject sequence) ? sequence : null, state);
        }

        Blocks.ExecuteAll(loop is IForLoopOperation { Before: var first } ? first : [], state);
        return ExecuteKnownIterations(loop, state) ?? UnknownLoops.ExecuteUnknownIteration(loop, state);
    }

    private static Flow ExecuteEach(IForEachLoopOperation loop, IReadOnlyList<Value> elements, ListObject? sequence, ExecutionState state)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            // What has been written to the array meanwhile is what the turn finds.
            if (sequence is not null && (sequence.Items is not { } current || current.Count != elements.Count))
            {
                return UnknownLoops.ExecuteUnknownIteration(loop, state);
            }

            Value element = sequence?.Items?[i] ?? elements[i];
            if (
                !Deconstructions.DeconstructInto(
                    loop.LoopControlVariable,
                    element,
                    element.TryGetContent(out UserObject made) ? made.Type : null,
                    state
                )
            )
            {
                if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } variable })
                {
                    Escapes.EscapeToFunctions([variable], element, state);
                    state.Frame.Write(variable, element);
                }
                else
                {
                    Escapes.Escape(element, state);
                    Havoc.HavocWrites(loop.LoopControlVariable, state);
                }
            }

            string shown = ValueNames.Describe(element) ?? ValueNames.Quote(element) ?? $"element {Wording.FormatNumber(i + 1)}";
            state.Iterations.Add(loop.Locals.Length == 1 ? $"{loop.Locals[0].Name} = {shown}" : shown);
            Flow flow = ExecuteBody(loop, out bool isOpen, state);
            state.Iterations.RemoveAt(state.Iterations.Count - 1);
            if (isOpen)
            {
                // Whether this turn went through, and whether there is another, only the program knows.
                return UnknownLoops.ExecuteUnknownIteration(loop, state);
            }

            if (flow == Flow.Leave)
            {
                return state.EndedAt(flow, loop.ExitLabel);
            }
        }

        return Flow.Next;
    }

    /// <summary>The end of a loop that is followed to it; nothing if it is not known how often it runs on.</summary>
    private static Flow? ExecuteKnownIterations(ILoopOperation loop, ExecutionState state)
    {
        (IOperation? condition, bool isAfter) = loop switch
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
            if (condition is not null && !(isFirst && isAfter))
            {
                int assumed = state.Path.Assumed;
                bool? goesOn = IsSettled(condition, state) ? Conditions.Decide(condition, state) : null;
                if (goesOn is null || state.Path.Assumed != assumed)
                {
                    return null;
                }

                if (!goesOn.Value)
                {
                    return Flow.Next;
                }
            }

            state.Iterations.Add(
                loop is IForLoopOperation { Locals: { Length: > 0 } locals }
                    ? $"{locals[0].Name} = {ValueNames.Describe(state.Frame.Read(locals[0], loop.Syntax)) ?? "?"}"
                    : ""
            );
            Flow flow = ExecuteBody(loop, out bool isOpen, state);
            state.Iterations.RemoveAt(state.Iterations.Count - 1);
            if (isOpen)
            {
                return null;
            }

            if (flow == Flow.Leave)
            {
                return state.EndedAt(flow, loop.ExitLabel);
            }

            Blocks.ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : [], state);
        }

        return null;
    }

    /// <summary>Whether a condition hangs on nothing that only the program knows: to ask it again is no assumption.</summary>
    private static bool IsSettled(IOperation condition, ExecutionState state) =>
        CodeSearch
            .Enumerate(condition, state)
            .All(part =>
                part switch
                {
                    // What it writes itself.
                    ILocalReferenceOperation
                    {
                        Parent: IDeclarationExpressionOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out }
                    } => true,
                    ILocalReferenceOperation local => state.Frame.Read(local.Local, local.Syntax).IsKnown,
                    IParameterReferenceOperation parameter => References.EvaluateParameter(parameter, state).IsKnown,
                    _ => true,
                }
            );

    private static Flow ExecuteBody(ILoopOperation loop, out bool isOpen, ExecutionState state)
    {
        state.OpenJumps.Remove(loop.ExitLabel);
        state.OpenJumps.Remove(loop.ContinueLabel);
        bool wasReturnOpen = state.Frame.IsReturnOpen;
        state.Iteration++;
        Flow flow = state.EndedAt(state.Execute(loop.Body), loop.ContinueLabel);
        state.Iteration++;
        isOpen =
            state.OpenJumps.Remove(loop.ExitLabel)
            | state.OpenJumps.Remove(loop.ContinueLabel)
            | (state.Frame.IsReturnOpen && !wasReturnOpen);
        return flow;
    }
}
