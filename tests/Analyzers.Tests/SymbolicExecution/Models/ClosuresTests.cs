using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Panasonic;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class ClosuresTests
{
    [Fact]
    public void Runs_a_lambda_with_the_arguments()
    {
        HandlerCode code = HandlerCode.Parse("static Func<int, int> M() => count => count;");
        IAnonymousFunctionOperation lambda = code.Find<IAnonymousFunctionOperation>();
        Value? result = Invoke(code, state => new Closure(lambda.Symbol, lambda.Body, state.Frame, null), 20);
        Assert.Equal(20, result!.Content);
    }

    [Theory]
    [InlineData("static Func<int, Task<int>> M() => async count => { await Task.Yield(); return count; };")]
    [InlineData("delegate int ByReference(ref int count); static ByReference M() => (ref int count) => count;")]
    public void Leaves_functions_that_run_later_or_write_by_reference(string members)
    {
        HandlerCode code = HandlerCode.Parse(members);
        IAnonymousFunctionOperation lambda = code.Find<IAnonymousFunctionOperation>();
        Assert.Null(Invoke(code, state => new Closure(lambda.Symbol, lambda.Body, state.Frame, null), 20));
    }

    [Fact]
    public void Calls_are_not_followed_deeper_than_the_budget()
    {
        HandlerCode code = HandlerCode.Parse("static Func<int, int> M() => count => count;");
        IAnonymousFunctionOperation lambda = code.Find<IAnonymousFunctionOperation>();
        Assert.Null(Invoke(code, state => new Closure(lambda.Symbol, lambda.Body, state.Frame, null), 20, Budget.MaximumDepth));
    }

    [Fact]
    public void Runs_a_method_of_the_compilation_by_its_name() =>
        Assert.Equal(20, InvokeMethod("static Func<int, int> M() => Made; static int Made(int count) => count;", 20)!.Content);

    [Fact]
    public void Leaves_a_method_that_others_may_override() =>
        Assert.Null(InvokeMethod("Func<int, int> M() => Made; protected virtual int Made(int count) => count;", 20));

    [Fact]
    public void The_library_chooses_a_part_and_computes_a_quantity()
    {
        var part = (Connector)InvokeMethod("static Func<int, Socket> M() => F4.Socket;", 20)!.Content!;
        Assert.Equal(F4.Socket(20).PartNumber.Value, part.PartNumber.Value);
        Assert.Equal(1.5.Millimeters(), InvokeMethod("static Func<double, Length> M() => Length.FromMillimeters;", 1.5)!.Content);
    }

    private static Value? InvokeMethod(string members, object argument)
    {
        HandlerCode code = HandlerCode.Parse(members);
        IMethodSymbol method = code.Find<IMethodReferenceOperation>().Method;
        return Invoke(code, _ => new Closure(method, null, null, null), argument);
    }

    // The code of each function returns its first parameter.
    private static Value? Invoke(HandlerCode code, Func<ExecutionState, Closure> create, object argument, int depth = 0)
    {
        IMethodSymbol? running = null;
        var interpreter = new CodeStub(within => within.Frame.Returned = within.Frame.Read(running!.Parameters[0], Origin));
        ExecutionState state = code.CreateState(interpreter);
        state.Depth = depth;
        Closure function = create(state);
        running = function.Method;
        return Closures.Invoke(function, [Known(argument)], null, Origin, state);
    }
}
