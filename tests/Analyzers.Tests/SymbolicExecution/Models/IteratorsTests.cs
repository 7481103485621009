using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class IteratorsTests
{
    private const string Counts = "static IEnumerable<int> Counts() { yield return 18; yield return 20; }";

    private const string Of = "static IEnumerable<int> Of(List<int> list) { foreach (int count in list) { yield return count; } }";

    [Fact]
    public void The_sequence_has_what_the_code_yields()
    {
        ModelCall call = ModelCall.Of("", "Counts()", Counts, YieldCounts);
        var sequence = (ListObject)Invoke(call)!.Content!;
        Assert.Equal([18, 20], Contents(sequence));
        Assert.True(sequence.IsFixed);
    }

    [Fact]
    public void A_sequence_over_a_list_is_unknown_once_the_list_changes()
    {
        ModelCall call = ModelCall.Of("List<int> list", "Of(list)", Of, YieldCounts);
        ListObject list = ListOf(18, 20);
        var sequence = (ListObject)Invoke(call, Known(list))!.Content!;
        Assert.Equal([18, 20], Contents(sequence));

        list.Change(items => items.RemoveAt(0));
        Assert.Null(sequence.Items);
    }

    [Fact]
    public void A_sequence_over_an_unknown_list_is_unknown()
    {
        ModelCall call = ModelCall.Of("List<int> list", "Of(list)", Of, YieldCounts);
        ListObject list = ListOf(18, 20);
        list.Escape();
        Assert.Null(Invoke(call, Known(list))!.Items);
    }

    [Fact]
    public void A_sequence_that_may_have_ended_is_unknown()
    {
        ModelCall call = ModelCall.Of("", "Counts()", Counts, within => within.Frame.IsReturnOpen = true);
        Assert.Null(Invoke(call)!.Items);
    }

    [Theory]
    [InlineData("int count = 20;", true)]
    [InlineData("int count = 20; count = Console.Read();", false)]
    public void A_local_iterator_finds_the_variables_that_never_change(string before, bool isKnown)
    {
        HandlerCode code = HandlerCode.Parse(
            $"static void M() {{ {before} Counts(); IEnumerable<int> Counts() {{ yield return count; }} }}"
        );
        ILocalFunctionOperation function = code.Find<ILocalFunctionOperation>();
        ILocalSymbol count = code.Find<IVariableDeclaratorOperation>().Symbol;
        ExecutionState state = code.CreateState(new CodeStub(within => within.Frame.Yield(within.Frame.Read(count, Origin))));
        state.Frame.Write(count, Known(20));
        var local = new Closure(function.Symbol, function.Body, state.Frame, null);
        Value? sequence = Iterators.InvokeLocalFunction(local, [], [], code.Find<IInvocationOperation>("Counts()").Syntax, state);
        Assert.Equal(isKnown, sequence!.Items is not null);
        Assert.Equal(isKnown ? [20] : null, sequence.Items is null ? null : Contents(sequence));
        Assert.Equal(!isKnown, sequence.Content is IteratorObject);
    }

    private static void YieldCounts(ExecutionState within)
    {
        within.Frame.Yield(Known(18));
        within.Frame.Yield(Known(20));
    }

    private static Value? Invoke(ModelCall call, params Value[] arguments)
    {
        Body body = call.State.Context.Bodies.GetBody(call.Operation.TargetMethod)!;
        Frame callee = SourceMethods.CreateFrame(body, call.Operation.TargetMethod, null, arguments, null, Origin, call.State);
        return Iterators.Invoke(body.Operation, callee, arguments, call.Operation.Syntax, 0, call.State);
    }
}
