using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets <c>await</c>.</summary>
internal static class Awaits
{
    /// <summary>Evaluates <c>await</c>: the result of a task that is complete. Any other task runs code that is not analyzed.</summary>
    public static Value Evaluate(IAwaitOperation operation, ExecutionState state)
    {
        Value task = state.Evaluate(operation.Operation);
        if (task.TryGetContent(out TaskObject complete))
        {
            return complete.Result ?? Value.Unknown(operation.Syntax);
        }

        Escapes.Escape(task, state);
        state.DisturbObject();
        Termination.AfterCall(operation, state);
        return Value.Unknown(operation.Syntax);
    }

    /// <summary>
    /// Determines whether the code around a call of an async method waits for it at once, so that nothing of the caller runs before the
    /// method has ended.
    /// </summary>
    public static bool IsAwaitedAtOnce(IOperation call)
    {
        IOperation? parent = call.Parent;
        while (
            parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation
            || parent is IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "AsTask" or "GetAwaiter", IsStatic: false } }
        )
        {
            parent = parent.Parent;
        }

        return parent
            is IAwaitOperation
                or IInvocationOperation { TargetMethod: { Name: "GetResult" or "Wait", IsStatic: false, Parameters.IsEmpty: true } }
                or IPropertyReferenceOperation { Property.Name: "Result" };
    }
}
