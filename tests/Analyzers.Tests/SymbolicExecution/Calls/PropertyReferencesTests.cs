using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Calls;

public class PropertyReferencesTests
{
    [Fact]
    public void A_property_of_a_known_object_is_read_from_it()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board { public int Contacts { get; set; } } static int M(Board board) => board.Contacts;"
        );
        code.Interpreter["board"] = code.Object("Board", ("Contacts", 24));

        Assert.Equal(24, Evaluate(code).Content);
    }

    [Fact]
    public void A_property_with_code_runs_it_on_the_object()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board { public int Contacts => Math.Abs(24); } static int M(Board board) => board.Contacts;"
        );
        UserObject board = code.Object("Board");
        code.Interpreter["board"] = board;
        object? receiver = null;
        code.Interpreter.Does(
            "=> Math.Abs(24)",
            state =>
            {
                receiver = state.Frame.This!.Content;
                state.Frame.Returned = code.Known(24);
            }
        );

        Assert.Equal(24, Evaluate(code).Content);

        Assert.Same(board, receiver);
    }

    [Fact]
    public void An_indexer_of_a_known_sequence_gives_the_element()
    {
        HandlerCode code = HandlerCode.Parse("static int M(List<int> all, int i) => all[i];");
        code.Interpreter["all"] = code.List(18, 24);
        code.Interpreter["i"] = 1;

        Assert.Equal(24, Evaluate(code).Content);

        Assert.Equal(["all", "i"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_path_ends_where_a_text_has_no_such_character()
    {
        HandlerCode code = HandlerCode.Parse("static char M(string text, int i) => text[i];");
        code.Interpreter["text"] = "F4";
        code.Interpreter["i"] = 1;
        Assert.Equal('4', Evaluate(code).Content);

        code.Interpreter["i"] = 2;

        Assert.Throws<PathTerminatedException>(() => Evaluate(code));
    }

    [Fact]
    public void A_property_of_a_part_is_read_by_the_library()
    {
        HandlerCode code = HandlerCode.Parse("static int M() => F4.AXK7L24223G.Contacts;");
        code.Interpreter["F4.AXK7L24223G"] = Panasonic.F4.AXK7L24223G;

        Assert.Equal(24, Evaluate(code).Content);
    }

    [Fact]
    public void A_property_of_an_input_is_a_condition_of_its_own()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board { public bool IsOpen { get; set; } } static bool M(Board board) => board.IsOpen;"
        );

        Value isOpen = Evaluate(code);

        Assert.Equal(code.Parameter("board"), Assert.Single(isOpen.Inputs));
        Assert.True(code.State.Path.Decide(isOpen));
        Assert.Equal(isOpen.Expression, Evaluate(code).Expression);
    }

    private static Value Evaluate(HandlerCode code) =>
        PropertyReferences.EvaluateProperty(code.Find<IPropertyReferenceOperation>(), code.State);
}
