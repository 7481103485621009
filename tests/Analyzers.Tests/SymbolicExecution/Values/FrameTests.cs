using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values;

public class FrameTests
{
    [Fact]
    public void A_parameter_is_an_input_until_it_is_written()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int count) => count;");
        IParameterSymbol count = code.Parameter("count");
        Frame frame = Create(code);
        Assert.True(frame.Read(count, Origin).IsSymbolic);

        frame.Write(count, Known(20));
        Assert.Equal(20, frame.Read(count, Origin).Content);

        frame.Havoc(count, Origin);
        Assert.False(frame.Read(count, Origin).IsKnown);
        Assert.False(frame.Read(count, Origin).IsSymbolic);
    }

    [Fact]
    public void What_a_variable_holds_escapes_when_the_variable_is_unknown_or_a_function_has_it()
    {
        HandlerCode code = HandlerCode.Parse("static void M(List<int> list, List<int> other) { }");
        Frame frame = Create(code);
        ListObject lost = ListOf(18);
        frame.Write(code.Parameter("list"), Known(lost));
        frame.Havoc(code.Parameter("list"), Origin);
        Assert.Null(lost.Items);

        frame.Escape(code.Parameter("other"), Origin);
        ListObject shared = ListOf(18);
        frame.Write(code.Parameter("other"), Known(shared));
        Assert.Null(shared.Items);
    }

    [Fact]
    public void A_variable_that_a_reference_may_write_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { int count = 18; ref int same = ref count; same = 20; }");
        ILocalSymbol count = code.Find<IVariableDeclaratorOperation>().Symbol;
        Frame frame = Create(code);
        frame.Write(count, Known(18));
        Assert.False(frame.Read(count, Origin).IsKnown);
    }

    [Fact]
    public void A_function_reads_and_writes_the_variables_around_it()
    {
        HandlerCode code = HandlerCode.Parse("static Func<int, int> M(int offset) => count => count + offset;");
        IAnonymousFunctionOperation lambda = code.Find<IAnonymousFunctionOperation>();
        Frame outer = Create(code);
        outer.Write(code.Parameter("offset"), Known(2));
        var inner = new Frame(outer, lambda.Symbol);
        inner.Write(lambda.Symbol.Parameters[0], Known(18));
        Assert.Equal(2, inner.Read(code.Parameter("offset"), Origin).Content);
        Assert.Equal(18, inner.Read(lambda.Symbol.Parameters[0], Origin).Content);
        Assert.False(outer.Read(lambda.Symbol.Parameters[0], Origin).IsKnown);

        inner.Write(code.Parameter("offset"), Known(4));
        Assert.Equal(4, outer.Read(code.Parameter("offset"), Origin).Content);
    }

    [Fact]
    public void Code_that_runs_later_finds_the_variables_that_are_written_once()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { int once = 18; int twice = 18; twice = 20; }");
        ILocalSymbol once = code.Find<IVariableDeclaratorOperation>("once = 18").Symbol;
        ILocalSymbol twice = code.Find<IVariableDeclaratorOperation>("twice = 18").Symbol;
        Frame frame = Create(code);
        frame.Write(once, Known(18));
        frame.Write(twice, Known(18));
        Frame later = frame.CreateDeferred((value, _, _) => value);
        Assert.Equal(18, later.Read(once, Origin).Content);
        Assert.False(later.Read(twice, Origin).IsKnown);
        Assert.False(frame.CreateDeferred((_, _, _) => Unknown).Read(once, Origin).IsKnown);
    }

    [Fact]
    public void Unknown_code_may_write_to_all_objects()
    {
        HandlerCode code = HandlerCode.Parse("static void M(List<int> list, int count) { }");
        Frame frame = Create(code);
        ListObject list = ListOf(18);
        frame.Write(code.Parameter("list"), Known(list));
        frame.Write(code.Parameter("count"), Known(20));
        frame.EscapeObjects();
        Assert.Null(list.Items);
        Assert.Equal(20, frame.Read(code.Parameter("count"), Origin).Content);
    }

    private static Frame Create(HandlerCode code) => new(new Variables([.. code.Find<IMethodBodyOperation>().DescendantsAndSelf()]));
}
