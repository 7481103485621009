using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ArgumentsTests
{
    [Fact]
    public void Values_are_evaluated_as_written_and_returned_in_the_order_of_the_parameters()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            static void Take(int first, int second) { }
            static void M(int a, int b) => Take(second: a, first: b);
            """
        );
        code.Interpreter["a"] = 1;
        code.Interpreter["b"] = 2;

        Value[] values = Arguments.Evaluate(code.Find<IInvocationOperation>().Arguments, code.State);

        Assert.Equal([2, 1], values.Select(value => value.Content));
        Assert.Equal(["a", "b"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_variable_passed_by_reference_becomes_unknown()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            static void Set(ref int value) { }
            static void M()
            {
                int count = 3;
                Set(ref count);
            }
            """
        );
        code.Write("count", 3);

        Value[] values = Arguments.Evaluate(code.Find<IInvocationOperation>().Arguments, code.State);

        Assert.Equal(3, values[0].Content);
        Assert.False(code.Read("count").IsKnown);
    }

    [Fact]
    public void An_element_passed_by_reference_becomes_unknown()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            static void Set(out int value) => value = 1;
            static void M(int[] all) => Set(out all[1]);
            """
        );
        ListObject all = code.List(3, 4);
        code.Interpreter["all"] = all;

        Arguments.Evaluate(code.Find<IInvocationOperation>().Arguments, code.State);

        Assert.Equal(3, all.Items![0].Content);
        Assert.False(all.Items[1].IsKnown);
    }

    [Theory]
    [InlineData("size.Add(count++)", false)]
    [InlineData("size.Add(count)", true)]
    public void The_receiver_of_a_structure_is_unknown_if_an_argument_writes(string call, bool isKnown)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            struct Size { public int Contacts; public int Add(int more) => Contacts + more; }
            static int M()
            {
                int count = 1;
                Size size = default;
                return {{call}};
            }
            """
        );
        IInvocationOperation operation = code.Find<IInvocationOperation>();

        Value? receiver = Arguments.GetReceiverAfterArguments(
            code.Known(code.Object("Size")),
            operation.Instance,
            operation.Arguments,
            code.State
        );

        Assert.Equal(isKnown, receiver!.IsKnown);
    }

    [Theory]
    [InlineData("Read(in count, count++)", true)]
    [InlineData("Read(in count, other++)", false)]
    public void A_read_only_reference_changes_if_another_argument_writes_the_variable(string call, bool changes)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            static void Read(in int one, int other) { }
            static void M()
            {
                int count = 1, other = 2;
                {{call}};
            }
            """
        );

        Assert.Equal(changes, Arguments.ChangesAlias(code.Find<IInvocationOperation>().Arguments));
    }

    [Fact]
    public void Contents_are_complete_only_if_all_values_are_known()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { }");

        Assert.True(Arguments.AllKnown([code.Known(1), code.Known(null)], out object?[] contents));
        Assert.Equal([1, null], contents);
        Assert.False(Arguments.AllKnown([code.Known(1), code.Unknown()], out _));
    }
}
