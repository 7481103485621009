using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ReferencesTests
{
    [Fact]
    public void A_parameter_brings_the_argument_or_an_input()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int given) => given;");
        IParameterReferenceOperation reference = code.Find<IParameterReferenceOperation>();
        Assert.Equal(code.Input("given").Expression, References.EvaluateParameter(reference, code.State).Expression);

        code.State.Frame.Receive(code.Parameter("given"), code.Known(24), null);

        Assert.Equal(24, References.EvaluateParameter(reference, code.State).Content);
    }

    [Fact]
    public void A_parameter_of_a_primary_constructor_is_a_member_of_the_object()
    {
        HandlerCode code = HandlerCode.Parse("class Board(int contacts) { public int M() => contacts; }");
        IParameterReferenceOperation reference = code.Find<IParameterReferenceOperation>();
        UserObject board = code.Object("Board");
        board.Set(reference.Parameter, code.Known(24));
        code.State.Frame.This = code.Known(board);

        Assert.Equal(24, References.EvaluateParameter(reference, code.State).Content);
    }

    [Fact]
    public void This_is_the_object_whose_code_runs()
    {
        HandlerCode code = HandlerCode.Parse("object M() => this;");
        IInstanceReferenceOperation reference = code.Find<IInstanceReferenceOperation>();
        Assert.False(References.EvaluateInstance(reference, code.State).IsKnown);

        Value made = code.Known(code.List());
        code.State.Frame.This = made;

        Assert.Same(made, References.EvaluateInstance(reference, code.State));
    }

    [Fact]
    public void The_receiver_in_an_initializer_is_the_object_that_is_created()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board { public int Contacts { get; set; } } static object M() => new Board { Contacts = 24 };"
        );
        Value made = code.Known(code.Object("Board"));
        code.State.ImplicitReceivers.Push(made);

        Assert.Same(made, References.EvaluateInstance(code.Find<IInstanceReferenceOperation>(), code.State));
    }

    [Fact]
    public void A_field_of_a_known_object_is_read_from_it()
    {
        HandlerCode code = HandlerCode.Parse("class Board { public int Contacts; } static int M(Board board) => board.Contacts;");
        code.Interpreter["board"] = code.Object("Board", ("Contacts", 24));

        Assert.Equal(24, References.EvaluateField(code.Find<IFieldReferenceOperation>(), code.State).Content);
    }

    [Fact]
    public void A_field_of_an_input_may_be_any_value_and_the_input_is_not_null_after_it()
    {
        HandlerCode code = HandlerCode.Parse("class Board { public bool IsOpen; } static bool M(Board board) => board.IsOpen;");

        Value isOpen = References.EvaluateField(code.Find<IFieldReferenceOperation>(), code.State);

        Assert.True(code.State.Path.Decide(isOpen));
        Value isNull = Comparisons.IsEqual(code.Input("board"), null, null, code.Syntax);
        Assert.False(code.State.Path.Decide(isNull));
    }

    [Fact]
    public void A_constant_field_is_known()
    {
        HandlerCode code = HandlerCode.Parse("static readonly string Empty = string.Empty; static string M() => string.Empty;");

        Assert.Equal("", References.EvaluateField(code.Find<IFieldReferenceOperation>(), code.State).Content);
    }
}
