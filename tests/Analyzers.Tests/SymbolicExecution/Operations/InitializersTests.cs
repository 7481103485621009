using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class InitializersTests
{
    private const string Types = """
        class Board { public int Contacts { get; set; } public Case Case { get; } = new(); public Size Size; }
        class Case { public int Color { get; set; } }
        struct Size { public int Width; }

        """;

    [Fact]
    public void Parts_run_in_order_with_the_object_as_their_receiver()
    {
        HandlerCode code = HandlerCode.Parse(Types + "static object M() => new Board { Contacts = 3, Size = default };");
        UserObject made = code.Object("Board");
        object? receiver = null;
        code.Interpreter.Computes(
            "Contacts = 3",
            state =>
            {
                receiver = state.ImplicitReceivers.Peek().Content;
                return code.Known(3);
            }
        );

        Initialize(code, made);

        Assert.Same(made, receiver);
        Assert.Equal(["Contacts = 3", "Size = default"], code.Interpreter.Evaluated);
        Assert.Empty(code.State.ImplicitReceivers);
    }

    [Fact]
    public void A_nested_initializer_runs_on_the_member()
    {
        HandlerCode code = HandlerCode.Parse(Types + "static object M() => new Board { Case = { Color = 1 } };");
        UserObject inner = code.Object("Case");
        code.Interpreter["Case"] = inner;
        object? receiver = null;
        code.Interpreter.Computes(
            "Color = 1",
            state =>
            {
                receiver = state.ImplicitReceivers.Peek().Content;
                return code.Known(1);
            }
        );

        Initialize(code, code.Object("Board"));

        Assert.Same(inner, receiver);
    }

    [Fact]
    public void A_nested_initializer_of_a_structure_writes_a_copy_back()
    {
        HandlerCode code = HandlerCode.Parse(Types + "static object M() => new Board { Size = { Width = 1 } };");
        UserObject made = code.Object("Board"),
            size = code.Object("Size", ("Width", 0));
        code.Interpreter["Size"] = size;
        code.Interpreter.Computes("Board", _ => code.Known(made));
        object? receiver = null;
        code.Interpreter.Computes(
            "Width = 1",
            state =>
            {
                receiver = state.ImplicitReceivers.Peek().Content;
                return code.Known(1);
            }
        );

        Initialize(code, made);

        Assert.IsType<UserObject>(receiver);
        Assert.NotSame(size, receiver);
    }

    [Fact]
    public void Nothing_runs_without_an_initializer()
    {
        HandlerCode code = HandlerCode.Parse(Types + "static object M() => new Board();");

        Initialize(code, code.Object("Board"));

        Assert.Empty(code.Interpreter.Evaluated);
    }

    private static void Initialize(HandlerCode code, UserObject made) =>
        Initializers.Initialize(code.Known(made), code.Find<IObjectCreationOperation>().Initializer, code.State);
}
