using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class SourceMethodsTests
{
    private const string Twice = "static int Twice(int n) => n * 2;";

    private readonly HandlerCode code = HandlerCode.Parse($"{Twice} static int M() => Twice(12);");

    [Fact]
    public void A_method_runs_one_call_deeper_with_its_arguments()
    {
        IMethodSymbol method = code.Method("Twice");
        (Value? Argument, int Depth, ISymbol? Method) seen = default;
        code.Interpreter.Does(
            Twice,
            state =>
            {
                seen = (state.Frame.Read(method.Parameters[0], code.Syntax), state.Depth, state.Frame.Method);
                state.Frame.Returned = code.Known(24);
            }
        );
        Frame caller = code.State.Frame;

        Value? result = SourceMethods.Invoke(method, null, [code.Known(12)], null, code.Syntax, code.State);

        Assert.Equal(24, result!.Content);
        Assert.Equal(12, seen.Argument!.Content);
        Assert.Equal(1, seen.Depth);
        Assert.Equal(method, seen.Method, SymbolEqualityComparer.Default);
        Assert.Same(caller, code.State.Frame);
        Assert.Equal(0, code.State.Depth);
    }

    [Fact]
    public void A_method_that_may_have_returned_before_has_an_unknown_result()
    {
        code.Interpreter.Does(
            Twice,
            state =>
            {
                state.Frame.Returned = code.Known(24);
                state.Frame.IsReturnOpen = true;
            }
        );

        Assert.False(SourceMethods.Invoke(code.Method("Twice"), null, [code.Known(12)], null, code.Syntax, code.State)!.IsKnown);
    }

    [Fact]
    public void The_caller_is_restored_when_the_path_ends_in_the_method()
    {
        Frame caller = code.State.Frame;
        code.Interpreter.Does(Twice, _ => throw new PathTerminatedException());

        Assert.Throws<PathTerminatedException>(() =>
            SourceMethods.Invoke(code.Method("Twice"), null, [code.Known(12)], null, code.Syntax, code.State)
        );

        Assert.Same(caller, code.State.Frame);
        Assert.Equal(0, code.State.Depth);
    }

    [Fact]
    public void Calls_are_followed_to_a_limited_depth()
    {
        code.State.Depth = Budget.MaximumDepth;

        Assert.Null(SourceMethods.Invoke(code.Method("Twice"), null, [code.Known(12)], null, code.Syntax, code.State));
        Assert.Empty(code.Interpreter.Executed);
    }

    [Fact]
    public void The_type_arguments_of_a_call_are_known_in_the_method()
    {
        HandlerCode generic = HandlerCode.Parse("static T Get<T>() where T : new() => new T(); static int M() => Get<int>();");
        IMethodSymbol method = generic.Find<IInvocationOperation>().TargetMethod;
        ITypeSymbol? type = null;
        generic.Interpreter.Does(
            "static T Get<T>() where T : new() => new T();",
            state => type = state.Frame.Resolve(method.OriginalDefinition.TypeParameters[0])
        );

        SourceMethods.Invoke(method, null, [], null, generic.Syntax, generic.State);

        Assert.Equal(SpecialType.System_Int32, type!.SpecialType);
    }

    [Fact]
    public void A_method_without_code_is_not_followed()
    {
        HandlerCode foreign = HandlerCode.Parse("static double M() => Math.Sqrt(4);");
        IMethodSymbol method = foreign.Find<IInvocationOperation>().TargetMethod;

        Assert.Null(SourceMethods.Invoke(method, null, [foreign.Known(4.0)], null, foreign.Syntax, foreign.State));
    }
}
