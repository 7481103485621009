using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>
/// Dispatches operations to their handlers. Handlers use it for the parts of an operation, so that each can be tested alone.
/// </summary>
internal interface IInterpreter
{
    /// <summary>Evaluates an expression; the value of null is unknown.</summary>
    Value Evaluate(IOperation? expression, ExecutionState state);

    /// <summary>Executes a statement; null does nothing.</summary>
    Flow Execute(IOperation? statement, ExecutionState state);

    /// <summary>Calls a lambda, local function or method through a delegate; returns null if it cannot be interpreted.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="origins">The origins of the arguments, or null if they have none of their own.</param>
    /// <param name="call">The call.</param>
    /// <param name="state">The state of the path.</param>
    Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state);

    /// <summary>Enumerates a sequence; returns false if its elements are unknown, which may be after it has handed over some.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="syntax">The code that enumerates.</param>
    /// <param name="receive">Receives each element; returns false to stop.</param>
    /// <param name="skips">Whether a sequence within it whose elements are unknown is left out.</param>
    /// <param name="state">The state of the path.</param>
    bool TryEnumerate(Value sequence, SyntaxNode syntax, Func<Value, bool> receive, bool skips, ExecutionState state);
}
