using Keyway.Analyzers.SymbolicExecution.Code;
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

    /// <summary>Runs code that returns a task to a call, which may await it at once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="code">The code of the function, or null if it is none of the compilation.</param>
    /// <param name="run">Runs the code.</param>
    /// <param name="state">The state of the path.</param>
    public static Value? Forward(IOperation call, IOperation? code, Func<Value?> run, ExecutionState state)
    {
        IOperation? outer = state.AwaitedCall;
        state.AwaitedCall = code is not null && IsAwaited(call, state) ? FindReturned(code) : null;
        try
        {
            return run();
        }
        finally
        {
            state.AwaitedCall = outer;
        }
    }

    /// <summary>
    /// Determines whether the task of a call is awaited at once, by the code around it or by the caller to which it returns.
    /// </summary>
    public static bool IsAwaited(IOperation call, ExecutionState state) => call == state.AwaitedCall || IsAwaitedAtOnce(call);

    // The only call that code returns, as in: item => LoadAsync(item.Name).
    private static IInvocationOperation? FindReturned(IOperation code)
    {
        List<IOperation?> returned =
        [
            .. code.DescendantsAndSelf().Where(part => Returns.IsOf(part, code)).Select(part => ((IReturnOperation)part).ReturnedValue),
        ];
        return returned.Count == 1 && returned[0] is { } value ? ImplicitCalls.WithoutConversion(value) as IInvocationOperation : null;
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
