using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class TuplesTests
{
    [Fact]
    public void A_tuple_holds_its_elements_in_order()
    {
        HandlerCode code = HandlerCode.Parse("static (int, string) M(int a, string b) => (a, b);");
        code.Interpreter["a"] = 24;
        code.Interpreter["b"] = "camera";

        Assert.True(Tuples.EvaluateTuple(code.Find<ITupleOperation>(), code.State).TryGetContent(out TupleValue tuple));

        Assert.Equal([24, "camera"], tuple.Elements.Select(element => element.Content));
    }

    [Theory]
    [InlineData("==", 3, true)]
    [InlineData("==", 4, false)]
    [InlineData("!=", 4, true)]
    public void Tuples_with_known_elements_are_compared(string comparison, int second, bool result)
    {
        HandlerCode code = HandlerCode.Parse($"static bool M((int, int) a, (int, int) b) => a {comparison} b;");
        code.Interpreter["a"] = new TupleValue([code.Known(1), code.Known(3)]);
        code.Interpreter["b"] = new TupleValue([code.Known(1), code.Known(second)]);

        Assert.Equal(result, Tuples.EvaluateTupleComparison(code.Find<ITupleBinaryOperation>(), code.State).Content);
    }

    [Fact]
    public void A_comparison_with_an_unknown_tuple_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static bool M((int, int) a, (int, int) b) => a == b;");

        Assert.False(Tuples.EvaluateTupleComparison(code.Find<ITupleBinaryOperation>(), code.State).IsKnown);

        Assert.False(code.CanAssume("a"));
    }

    [Fact]
    public void An_anonymous_object_holds_its_members()
    {
        HandlerCode code = HandlerCode.Parse("static object M(int a) => new { Contacts = a };");
        code.Interpreter["a"] = 24;

        Value made = Tuples.EvaluateAnonymousObject(code.Find<IAnonymousObjectCreationOperation>(), code.State);

        Assert.True(made.TryGetContent(out UserObject held));
        Assert.Equal(24, held.Member("Contacts")!.Content);
        Assert.True(held.IsImmutable);
    }

    [Fact]
    public void A_with_expression_initializes_a_copy()
    {
        HandlerCode code = HandlerCode.Parse("record Board(int Contacts); static Board M(Board board) => board with { Contacts = 24 };");
        UserObject board = code.Object("Board", ("Contacts", 18));
        code.Interpreter["board"] = board;
        object? receiver = null;
        code.Interpreter.Computes(
            "Contacts = 24",
            state =>
            {
                receiver = state.ImplicitReceivers.Peek().Content;
                return code.Known(24);
            }
        );

        Assert.True(Tuples.EvaluateWith(code.Find<IWithOperation>(), code.State).TryGetContent(out UserObject copy));

        Assert.NotSame(board, copy);
        Assert.Same(copy, receiver);
        Assert.Equal(18, board.Member("Contacts")!.Content);
    }

    [Fact]
    public void A_with_expression_of_a_tuple_replaces_elements()
    {
        HandlerCode code = HandlerCode.Parse("static (int, int) M((int, int) given, int a) => given with { Item2 = a };");
        code.Interpreter["given"] = new TupleValue([code.Known(1), code.Known(2)]);
        code.Interpreter["a"] = 3;

        Assert.True(Tuples.EvaluateWith(code.Find<IWithOperation>(), code.State).TryGetContent(out TupleValue tuple));

        Assert.Equal([1, 3], tuple.Elements.Select(element => element.Content));
    }
}
