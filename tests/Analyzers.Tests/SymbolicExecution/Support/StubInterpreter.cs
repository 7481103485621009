using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>
/// Stands in for the interpreter: the test states what the parts of an operation evaluate to, by their text, so that one handler runs
/// without the others. What it states nothing about is a constant, the value of a variable, or unknown.
/// </summary>
internal sealed class StubInterpreter : IInterpreter
{
    private readonly Dictionary<string, Func<SyntaxNode, ExecutionState, Value>> values = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Action<ExecutionState>> effects = new(StringComparer.Ordinal);

    /// <summary>The texts of the expressions that the handler evaluated, in order.</summary>
    public List<string> Evaluated { get; } = [];

    /// <summary>The texts of the statements that the handler executed, in order.</summary>
    public List<string> Executed { get; } = [];

    /// <summary>How a statement ends, by its text; all others go on to the next one.</summary>
    public Dictionary<string, Flow> Flows { get; } = new(StringComparer.Ordinal);

    /// <summary>What a function returns, given its arguments; null is a function that cannot be interpreted.</summary>
    public Func<Value[], Value?> Function { get; set; } = _ => null;

    /// <summary>States the content of an expression.</summary>
    public object? this[string text]
    {
        set => values[text] = (origin, _) => Value.Known(value, origin);
    }

    /// <summary>States that an expression is a parameter that may be anything.</summary>
    public void IsInput(string text, ISymbol parameter) => values[text] = (origin, _) => Value.FromParameter(parameter, origin);

    /// <summary>States how the value of an expression is computed each time it is evaluated.</summary>
    public void Computes(string text, Func<ExecutionState, Value> compute) => values[text] = (_, state) => compute(state);

    /// <summary>States what a statement does.</summary>
    public void Does(string text, Action<ExecutionState> effect) => effects[text] = effect;

    public Value Evaluate(IOperation? expression, ExecutionState state)
    {
        if (expression is null)
        {
            return Value.Unknown(state.Body.Syntax);
        }

        string text = expression.Syntax.ToString();
        Evaluated.Add(text);
        return values.TryGetValue(text, out Func<SyntaxNode, ExecutionState, Value>? value) ? value(expression.Syntax, state)
            : expression.ConstantValue.HasValue ? Value.Known(expression.ConstantValue.Value, expression.Syntax)
            : expression switch
            {
                ILocalReferenceOperation local => state.Frame.Read(local.Local, local.Syntax),
                IParameterReferenceOperation parameter => state.Frame.Read(parameter.Parameter, parameter.Syntax),
                _ => Value.Unknown(expression.Syntax),
            };
    }

    public Flow Execute(IOperation? statement, ExecutionState state)
    {
        if (statement is null)
        {
            return Flow.Next;
        }

        string text = statement.Syntax.ToString();
        Executed.Add(text);
        if (effects.TryGetValue(text, out Action<ExecutionState>? effect))
        {
            effect(state);
        }

        return Flows.TryGetValue(text, out Flow flow) ? flow : Flow.Next;
    }

    public Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state) =>
        Function(arguments);

    public bool TryEnumerate(Value sequence, SyntaxNode syntax, Func<Value, bool> receive, bool skips, ExecutionState state) =>
        sequence.Items is { } items && items.TrueForAll(item => receive(item)) | true;
}
