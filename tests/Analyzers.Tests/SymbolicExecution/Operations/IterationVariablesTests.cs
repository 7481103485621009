using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class IterationVariablesTests
{
    private const string Loop =
        "void M(int[] counts) { int all = 1; foreach (int n in counts) { int once = n, twice = n; "
        + "Func<int> f = () => { int own = n; return own + once + twice + all; }; twice = 2; } }";

    [Fact]
    public void They_are_those_that_no_code_writes_again()
    {
        HandlerCode code = HandlerCode.Parse(Loop);
        code.State.Iteration = 1;

        Assert.Equal(
            ["n", "once"],
            IterationVariables
                .Capture(code.Find<IAnonymousFunctionOperation>().Body, code.State)
                .Keys.Select(variable => variable.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Outside_loops_there_are_none()
    {
        HandlerCode code = HandlerCode.Parse(Loop);

        Assert.Empty(IterationVariables.Capture(code.Find<IAnonymousFunctionOperation>().Body, code.State));
    }
}
