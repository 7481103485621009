using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.State;

public class OriginsTests
{
    [Fact]
    public void A_value_originates_where_it_is_written_in_the_iteration_that_runs()
    {
        HandlerCode code = HandlerCode.Parse("static int M() => 24;");
        code.State.Iterations.Add(new LoopIteration("i = 3", null));
        code.State.Iterations.Add(new LoopIteration("j = 1", null));
        IOperation number = code.Find<ILiteralOperation>();

        ValueOrigin origin = Origins.GetOrigin(number, code.State);

        Assert.Same(number.Syntax, origin.Node);
        Assert.Equal("i = 3, j = 1", origin.Iteration);
    }

    [Fact]
    public void An_argument_that_is_passed_on_originates_with_the_caller()
    {
        HandlerCode code = HandlerCode.Parse("static long M(int given) => given;");
        SyntaxNode argument = code.Syntax;
        var written = new ValueOrigin(argument, null, null, null, null, null);
        code.State.Frame.Receive(code.Parameter("given"), code.Known(24), written);

        ValueOrigin origin = Origins.GetOrigin(code.Find<IConversionOperation>(), code.State);

        Assert.Same(argument, origin.Node);
        Assert.Equal("given", origin.Use!.ToString());
    }

    [Fact]
    public void A_parameter_that_is_written_again_originates_where_it_is_read()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int given) { given = 3; return given; }");
        code.State.Frame.Receive(code.Parameter("given"), code.Known(24), new ValueOrigin(code.Syntax, null, null, null, null, null));
        IOperation read = code.Find<IReturnOperation>().ReturnedValue!;

        Assert.Same(read.Syntax, Origins.GetOrigin(read, code.State).Node);
    }

    [Fact]
    public void Arguments_have_origins_in_the_order_of_the_parameters()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            static void Take(int first, int standard = 0, params int[] rest) { }
            static void M() => Take(1, rest: [2, 3]);
            """
        );

        ValueOrigin?[] origins = Origins.GetOrigins(code.Find<IInvocationOperation>().Arguments, 3, code.State);

        Assert.Equal(["1", null, "[2, 3]"], origins.Select(origin => origin?.Node.ToString()));
    }

    [Theory]
    [InlineData("First().Second()", "Second")]
    [InlineData("First()", "First()")]
    public void Of_a_chain_the_last_call_alone_is_the_link(string call, string link)
    {
        HandlerCode code = HandlerCode.Parse($"C First() => this; C Second() => this; C M() => {call};");

        Assert.Equal(link, Origins.GetLastCall(code.Find<IInvocationOperation>(call).Syntax).ToString());
    }
}
