using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class EscapesTests
{
    [Fact]
    public void An_object_that_escapes_takes_what_it_holds_along()
    {
        HandlerCode code = HandlerCode.Parse("class Board { public List<int>? Contacts; public int Count; } static void M(int count) { }");
        ListObject contacts = code.List(1);
        UserObject board = code.Object("Board", ("Contacts", contacts));
        board.Set(code.Type("Board").GetMembers("Count").Single(), code.Input("count"));

        Escapes.Escape(code.Known(board), code.State);

        Assert.Null(contacts.Items);
        Assert.False(board.IsKnown);
        Assert.False(code.CanAssume("count"));
    }

    [Fact]
    public void Elements_escape_without_their_sequence()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { }");
        ListObject inner = code.List(1),
            outer = code.List(inner);

        Escapes.EscapeElements(outer, code.State);

        Assert.Null(inner.Items);
        Assert.NotNull(outer.Items);
    }

    [Fact]
    public void The_inputs_of_code_escape()
    {
        HandlerCode code = HandlerCode.Parse("static int M(int a, int b) => a + 1;");

        Escapes.EscapeInputs(code.Find<IBinaryOperation>(), code.State);

        Assert.False(code.CanAssume("a"));
        Assert.True(code.CanAssume("b"));
    }

    [Fact]
    public void The_receiver_and_the_arguments_of_a_call_escape()
    {
        HandlerCode code = HandlerCode.Parse("void Use(List<int> all) { } static void M(C one, List<int> all) => one.Use(all);");
        ListObject all = code.List(1),
            kept = code.List(2),
            receiver = code.List(3);
        code.State.Frame.This = code.Known(kept);

        Escapes.EscapeArguments(code.Find<IInvocationOperation>(), code.Known(receiver), [code.Known(all)], code.State);

        Assert.Null(all.Items);
        Assert.Null(receiver.Items);
        Assert.NotNull(kept.Items);
    }

    [Theory]
    [InlineData("List<int> kept = []; Action add = () => kept.Add(1); run();", false)]
    [InlineData("List<int> kept = []; Console.WriteLine(kept.Count); run();", true)]
    public void What_code_writes_into_escapes_into_a_delegate(string body, bool isKept)
    {
        HandlerCode code = HandlerCode.Parse($"static void M(Action run) {{ {body} }}");
        ListObject kept = code.List(1);
        code.Write("kept", kept);
        IInvocationOperation call = code.Find<IInvocationOperation>("run()");

        Escapes.EscapeArguments(call, null, [], code.State);

        Assert.Equal(isKept, kept.Items is not null);
    }

    [Fact]
    public void What_an_immutable_object_holds_stays_known_to_a_delegate()
    {
        HandlerCode code = HandlerCode.Parse(
            "struct Board { readonly List<int> kept, grown; void Grow() => grown.Add(1); void M(Action run) => run(); }"
        );
        ListObject kept = code.List(1),
            grown = code.List(1);
        code.State.Frame.This = code.Known(code.Object("Board", ("kept", kept), ("grown", grown)));

        Escapes.EscapeArguments(code.Find<IInvocationOperation>(), null, [], code.State);

        Assert.NotNull(kept.Items);
        Assert.Null(grown.Items);
    }

    [Theory]
    [InlineData("captured", false)]
    [InlineData("own", true)]
    public void What_is_written_to_a_captured_variable_escapes(string variable, bool canAssume)
    {
        HandlerCode code = HandlerCode.Parse("static Func<int> M(int a) { int captured = a, own = a; return () => captured; }");

        Escapes.EscapeToFunctions([code.Local(variable)], code.Input("a"), code.State);

        Assert.Equal(canAssume, code.CanAssume("a"));
    }
}
