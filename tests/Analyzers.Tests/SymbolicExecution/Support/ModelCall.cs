using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>A call, for a single model.</summary>
internal sealed class ModelCall
{
    private ModelCall(HandlerCode code, IInterpreter interpreter, StubInterpreter expressions, string? call)
    {
        Code = code;
        Interpreter = expressions;
        State = code.CreateState(interpreter);
        Operation = code.Find<IInvocationOperation>(call);
    }

    /// <summary>The code around the call.</summary>
    public HandlerCode Code { get; }

    /// <summary>States what the receiver and the arguments evaluate to.</summary>
    public StubInterpreter Interpreter { get; }

    /// <summary>The state at the call.</summary>
    public ExecutionState State { get; }

    /// <summary>The call.</summary>
    public IInvocationOperation Operation { get; }

    /// <summary>Reads a call.</summary>
    /// <param name="parameters">The parameters of the method around it.</param>
    /// <param name="call">The call.</param>
    /// <param name="members">Other members of the class.</param>
    public static ModelCall Of(string parameters, string call, string members = "")
    {
        var interpreter = new StubInterpreter();
        return new ModelCall(Parse(parameters, call, members), interpreter, interpreter, call);
    }

    /// <summary>Reads a call of a method whose code the test executes.</summary>
    public static ModelCall Of(string parameters, string call, string members, Action<ExecutionState> execute)
    {
        var interpreter = new CodeStub(execute);
        return new ModelCall(Parse(parameters, call, members), interpreter, interpreter.Expressions, call);
    }

    /// <summary>Calls the model.</summary>
    public Value? Invoke(CallModel model)
    {
        Value? instance = Operation.Instance is null ? null : State.Evaluate(Operation.Instance);
        var arguments = new Value[Operation.Arguments.Length];
        foreach (IArgumentOperation argument in Operation.Arguments)
        {
            arguments[argument.Parameter!.Ordinal] = State.Evaluate(argument.Value);
        }

        return model(new Call(Operation, instance, arguments), State);
    }

    /// <summary>The lambda with a text, as an argument of the call.</summary>
    public Closure Function(string text)
    {
        IAnonymousFunctionOperation lambda = Code.Find<IAnonymousFunctionOperation>(text);
        return new Closure(lambda.Symbol, lambda.Body, State.Frame, null);
    }

    /// <summary>States that a lambda is the function with its code, and returns it.</summary>
    public Closure PassFunction(string text)
    {
        Closure function = Function(text);
        Interpreter[text] = function;
        return function;
    }

    private static HandlerCode Parse(string parameters, string call, string members) =>
        HandlerCode.Parse($"void M({parameters}) => {call};\n{members}");
}
