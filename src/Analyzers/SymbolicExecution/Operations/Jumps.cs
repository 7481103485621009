using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets statements that leave the code around them.</summary>
internal static class Jumps
{
    /// <summary>Executes a return or yield statement; only <c>yield return</c> does not leave the code.</summary>
    public static Flow ExecuteReturn(IReturnOperation operation, ExecutionState state)
    {
        if (operation.Kind == OperationKind.YieldReturn)
        {
            Value element = state.Evaluate(operation.ReturnedValue);
            if (state.Frame.Consumer is { } consume)
            {
                return consume(element) ? Flow.Next : state.LeaveFor(null);
            }

            state.Frame.Yield(element);

            // Other code runs until the next element is asked for.
            state.DisturbObject();
            return Flow.Next;
        }

        state.Frame.Returned = operation.ReturnedValue is null ? null : state.Evaluate(operation.ReturnedValue);
        if (state.Depth == 0 && state.Frame.Returned is { } returned)
        {
            // For whoever calls the method that is explored.
            ReturnedQueries.Complete(returned, operation.Syntax, state);
        }

        return state.LeaveFor(null);
    }

    /// <summary>
    /// Executes a throw statement: it leaves the interpreted body, or ends the path if it is in code that the body calls.
    /// </summary>
    public static Flow ExecuteThrow(IThrowOperation operation, ExecutionState state)
    {
        state.Evaluate(operation.Exception);
        return state.Depth == 0 && !TryStatements.IsWithinBody(operation)
            ? state.LeaveFor(null)
            : throw new PathTerminatedException(TryStatements.FindType(operation));
    }

    /// <summary>
    /// Executes a statement with a label. If code may have jumped to it under a condition that is unknown, the variables may have the
    /// values that they have there.
    /// </summary>
    public static Flow ExecuteLabeled(ILabeledOperation operation, ExecutionState state)
    {
        if (state.PossibleJumps.Remove(operation.Label))
        {
            Havoc.HavocWrites(state.Body, state);
        }

        return state.Execute(operation.Operation);
    }

    /// <summary>Finds the statement with a label among those of a block; -1 if it is in another block.</summary>
    public static int FindLabel(IReadOnlyList<IOperation> statements, ILabelSymbol label)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            for (IOperation? inner = statements[i]; inner is ILabeledOperation labeled; inner = labeled.Operation)
            {
                if (SymbolEqualityComparer.Default.Equals(labeled.Label, label))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>
    /// Makes unknown what a block writes from a label on, if code may have jumped back to it under a condition that is unknown.
    /// </summary>
    /// <param name="statements">The statements of the block.</param>
    /// <param name="last">The index of the statement that has been executed.</param>
    /// <param name="state">The state of the path.</param>
    public static void HavocRepeated(IReadOnlyList<IOperation> statements, int last, ExecutionState state)
    {
        for (int i = 0; i <= last && state.PossibleJumps.Count > 0; i++)
        {
            if (statements[i] is ILabeledOperation labeled && state.PossibleJumps.Remove(labeled.Label))
            {
                foreach (IOperation repeated in statements.Skip(i).Take(last - i + 1))
                {
                    Havoc.HavocCode(repeated, state);
                }

                state.PossibleJumps.Remove(labeled.Label);
            }
        }
    }
}
