using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class ClosureTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse(
        "static Func<int> M(List<int> list, List<int> other) => () => list.Count;"
    );

    private static readonly IAnonymousFunctionOperation Lambda = Code.Find<IAnonymousFunctionOperation>();

    [Fact]
    public void The_variables_that_the_code_uses_escape_with_the_function()
    {
        Frame frame = CreateFrame();
        ListObject list = ListOf(18);
        ListObject other = ListOf(18);
        frame.Write(Code.Parameter("list"), Known(list));
        frame.Write(Code.Parameter("other"), Known(other));
        new Closure(Lambda.Symbol, Lambda.Body, frame, null).Escape();
        Assert.Null(list.Items);
        Assert.Equal([18], Contents(other));
    }

    [Fact]
    public void The_object_of_a_method_escapes_with_it()
    {
        ListObject list = ListOf(18);
        var function = new Closure(Lambda.Symbol, null, null, Known(list));
        Assert.True(function.CanChange(false));
        function.Escape();
        Assert.Null(list.Items);
    }

    [Fact]
    public void A_function_has_no_state_of_its_own()
    {
        var function = new Closure(Lambda.Symbol, Lambda.Body, CreateFrame(), null);
        Assert.False(function.HasState);
        Assert.False(function.CanChange(true));
        Assert.Empty(function.Children);
    }

    [Fact]
    public void The_same_function_can_have_other_variables_around_it()
    {
        Frame others = CreateFrame();
        var function = new Closure(Lambda.Symbol, Lambda.Body, CreateFrame(), null, iteration: 3);
        Closure moved = function.WithSurroundings(others);
        Assert.Same(others, moved.Surroundings);
        Assert.Same(function.Code, moved.Code);
        Assert.Equal(3, moved.Iteration);
    }

    private static Frame CreateFrame() => new(new Variables([.. Code.Find<IMethodBodyOperation>().DescendantsAndSelf()]));
}
