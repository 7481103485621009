using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>Stands in for the interpreter where a model runs the code of a method: the test does what the code does.</summary>
/// <param name="execute">Receives the state within the method.</param>
internal sealed class CodeStub(Action<ExecutionState> execute) : IInterpreter
{
    /// <summary>States what the expressions around the code evaluate to.</summary>
    public StubInterpreter Expressions { get; } = new();

    public Value Evaluate(IOperation? expression, ExecutionState state) => Expressions.Evaluate(expression, state);

    public Flow Execute(IOperation? statement, ExecutionState state)
    {
        execute(state);
        return Flow.Leave;
    }

    public Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state) =>
        Expressions.Invoke(function, arguments, origins, call, state);

    public bool TryEnumerate(Value sequence, SyntaxNode syntax, Func<Value, bool> receive, bool skips, ExecutionState state) =>
        Expressions.TryEnumerate(sequence, syntax, receive, skips, state);
}
