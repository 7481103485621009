using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
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
            state.Frame.Yield(state.Evaluate(operation.ReturnedValue));

            // Other code runs until the next element is asked for.
            state.DisturbObject();
            return Flow.Next;
        }

        state.Frame.Returned = operation.ReturnedValue is null ? null : state.Evaluate(operation.ReturnedValue);
        return state.LeaveFor(null);
    }

    /// <summary>
    /// Executes a throw statement: it leaves the interpreted body, or ends the path if it is in code that the body calls.
    /// </summary>
    public static Flow ExecuteThrow(IThrowOperation operation, ExecutionState state)
    {
        state.Evaluate(operation.Exception);
        return state.Depth == 0 ? state.LeaveFor(null) : throw new PathTerminatedException();
    }

    /// <summary>Executes a statement with a label, where the variables may have the values that they have at a jump to it.</summary>
    public static Flow ExecuteLabeled(ILabeledOperation operation, ExecutionState state)
    {
        Havoc.HavocWrites(state.Body, state);
        return state.Execute(operation.Operation);
    }
}
