using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class ConstructorsTests
{
    [Fact]
    public void Initializers_run_before_the_body_which_has_the_arguments()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Board
            {
                public int Contacts = 24;
                public string Name { get; } = "camera";
                public Board(int given) { Contacts = given; }
            }
            static object M() => new Board(30);
            """
        );
        Value? given = null;
        code.Interpreter.Does("{ Contacts = given; }", state => given = state.Frame.Read(Parameter(code, "given"), code.Syntax));

        (UserObject held, bool isMade) = Construct(code, code.Known(30));

        Assert.True(isMade);
        Assert.Equal(24, held.Member("Contacts")!.Content);
        Assert.Equal("camera", held.Member("Name")!.Content);
        Assert.Equal(30, given!.Content);
        Assert.Equal(["24", "\"camera\""], code.Interpreter.Evaluated);
        Assert.Equal(0, code.State.Depth);
    }

    [Fact]
    public void A_constructor_of_the_base_runs_first()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Part { public Part(int number) { Number(); } void Number() { } }
            class Board : Part { public Board(int given) : base(given) { Name(); } void Name() { } }
            static object M() => new Board(30);
            """
        );

        Assert.True(Construct(code, code.Known(30)).IsMade);

        Assert.Equal(["{ Number(); }", "{ Name(); }"], code.Interpreter.Executed);
        Assert.Equal(["given"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void Another_constructor_of_the_type_replaces_the_initializers()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Board
            {
                public int Contacts = 24;
                public Board(int given) : this() { }
                private Board() { }
            }
            static object M() => new Board(30);
            """
        );

        Assert.True(Construct(code, code.Known(30)).IsMade);

        Assert.Equal(["24"], code.Interpreter.Evaluated);
        Assert.Equal(["{ }", "{ }"], code.Interpreter.Executed);
    }

    [Fact]
    public void A_record_holds_its_parameters()
    {
        HandlerCode code = HandlerCode.Parse("record Board(int Contacts, string Name); static object M() => new Board(24, \"camera\");");

        (UserObject held, bool isMade) = Construct(code, code.Known(24), code.Known("camera"));

        Assert.True(isMade);
        Assert.Equal([24, "camera"], new[] { "Contacts", "Name" }.Select(name => held.Member(name)!.Content));
    }

    private static IParameterSymbol Parameter(HandlerCode code, string name) =>
        code.Find<IObjectCreationOperation>().Constructor!.Parameters.Single(parameter => parameter.Name == name);

    private static (UserObject Held, bool IsMade) Construct(HandlerCode code, params Value[] arguments)
    {
        IMethodSymbol constructor = code.Find<IObjectCreationOperation>().Constructor!;
        UserObject held = code.Object("Board");
        bool isMade = Constructors.Construct(
            code.Known(held),
            held,
            held.Type,
            constructor,
            arguments,
            new ValueOrigin?[arguments.Length],
            code.Syntax,
            code.State
        );
        return (held, isMade);
    }
}
