using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ExceptionsTests
{
    [Fact]
    public void A_throw_expression_ends_the_path_after_its_exception()
    {
        HandlerCode code = HandlerCode.Parse("static int M(Exception failure) => throw failure;");

        Assert.Throws<PathTerminatedException>(() => Exceptions.EvaluateThrow(code.Find<IThrowOperation>(), code.State));

        Assert.Equal(["failure"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void Code_that_runs_any_number_of_times_leaves_its_arguments_unknown()
    {
        HandlerCode code = HandlerCode.Parse(
            "static void M(bool a) { List<int> kept = []; while (a) { Use(kept); } } static void Use(List<int> all) => all.Clear();"
        );
        ListObject kept = code.List(1);
        code.Write("kept", kept);

        Flow flow = Exceptions.ExecuteUncertain(code.Find<IWhileLoopOperation>(), () => Flow.Next, code.State);

        Assert.Equal(Flow.Next, flow);
        Assert.Null(kept.Items);
    }
}
