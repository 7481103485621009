using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Dispatches operations to their handlers. Handlers call each other through it alone, so that each can be tested without the rest.</summary>
internal interface IInterpreter
{
    /// <summary>Evaluates an expression; a missing one is unknown.</summary>
    Value Evaluate(IOperation? expression, ExecutionState state);

    /// <summary>Executes a statement; a missing one does nothing.</summary>
    Flow Execute(IOperation? statement, ExecutionState state);

    /// <summary>Calls a lambda, local function or method through a delegate; returns null if it cannot be interpreted.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="origins">The origins of the arguments, or null if they have none of their own.</param>
    /// <param name="call">The call.</param>
    /// <param name="state">The state of the path.</param>
    Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state);
}
