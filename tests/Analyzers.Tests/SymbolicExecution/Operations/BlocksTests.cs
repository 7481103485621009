using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class BlocksTests
{
    [Fact]
    public void A_declaration_gives_variables_their_values_in_order()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int a, int b) { int first = a, second = b, third; }");
        code.Interpreter["a"] = 1;
        code.Interpreter["b"] = 2;
        code.Write("third", 3);

        Assert.Equal(Flow.Next, Blocks.ExecuteDeclarations(code.Find<IVariableDeclarationGroupOperation>(), code.State));

        Assert.Equal([1, 2], new[] { "first", "second" }.Select(name => code.Read(name).Content));
        Assert.False(code.Read("third").IsKnown);
        Assert.Equal(["a", "b"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void What_a_function_captures_escapes_at_its_declaration()
    {
        HandlerCode code = HandlerCode.Parse("static Func<int> M(int given) { int count = given; return () => count; }");

        Blocks.ExecuteDeclarations(code.Find<IVariableDeclarationGroupOperation>(), code.State);

        Assert.Equal(code.Parameter("given"), Assert.Single(code.Read("count").Inputs));
        Assert.False(code.CanAssume("given"));
    }

    [Fact]
    public void Statements_run_until_one_leaves_but_local_functions_always_do()
    {
        HandlerCode code = HandlerCode.Parse("static void M() { One(); Two(); Three(); void One() { } void Two() { } void Three() { } }");
        code.Interpreter.Flows["Two();"] = Flow.Leave;

        Assert.Equal(Flow.Leave, Blocks.ExecuteAll(code.Find<IBlockOperation>().Operations, code.State));

        Assert.Equal(["One();", "Two();", "void One() { }", "void Two() { }", "void Three() { }"], code.Interpreter.Executed);
    }

    [Theory]
    [InlineData("using (File file = open) { Use(); }")]
    [InlineData("using File file = open; Use();")]
    public void A_resource_is_disposed_of_after_its_last_use(string statement)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            sealed class File : IDisposable { public void Dispose() { } }
            static void Use() { }
            static void M(File open) { {{statement}} }
            """
        );
        code.Write("file", code.Object("File"));
        code.Interpreter.Flows["{ Use(); }"] = Flow.Leave;
        code.Interpreter.Flows["Use();"] = Flow.Leave;

        Flow flow = code.Find<IBlockOperation>().Operations is [IUsingOperation used]
            ? Blocks.ExecuteUsing(used, code.State)
            : Blocks.ExecuteAll(code.Find<IBlockOperation>().Operations, code.State);

        Assert.Equal(Flow.Leave, flow);
        Assert.Equal("public void Dispose() { }", code.Interpreter.Executed[^1]);
        Assert.Equal(3, code.Interpreter.Executed.Count);
    }

    [Fact]
    public void An_unknown_resource_may_throw_when_it_is_disposed_of()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            sealed class File : IDisposable { public void Dispose() => throw new Exception(); }
            static void M(bool isOpen, File open) { using (open) { } }
            """
        );
        code.Assume("isOpen");
        code.Assume("open");

        Assert.Throws<PathTerminatedException>(() => Blocks.ExecuteUsing(code.Find<IUsingOperation>(), code.State));

        Assert.Equal(["{ }"], code.Interpreter.Executed);
    }

    [Fact]
    public void An_expression_as_a_statement_is_evaluated()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int count) => count++;");

        Assert.Equal(Flow.Next, Blocks.ExecuteOther(code.Find<IIncrementOrDecrementOperation>(), code.State));

        Assert.Equal(["count++"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void A_statement_that_Roslyn_does_not_describe_may_write_to_all_objects()
    {
        HandlerCode code = HandlerCode.Parse(
            "static unsafe void M(int[] all) { int[] kept = all; fixed (int* first = all) { *first = 3; } }"
        );
        ListObject kept = code.List(1, 2);
        code.Write("kept", kept);

        Blocks.ExecuteOther(code.Find<IBlockOperation>().Operations[1], code.State);

        Assert.Null(kept.Items);
        Assert.Contains("{ *first = 3; }", code.Interpreter.Executed);
    }
}
