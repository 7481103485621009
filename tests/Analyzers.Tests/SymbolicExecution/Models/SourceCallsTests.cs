using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models;

public class SourceCallsTests
{
    [Fact]
    public void The_code_of_the_method_gives_the_result()
    {
        IParameterSymbol? received = null;
        ModelCall call = ModelCall.Of(
            "int count",
            "Made(count)",
            "static int Made(int asked) => asked;",
            within => within.Frame.Returned = within.Frame.Read(received!, Origin)
        );
        received = call.Operation.TargetMethod.Parameters[0];
        call.Interpreter["count"] = 20;
        Assert.Equal(20, call.Invoke(SourceCalls.TryInvoke)!.Content);
    }

    [Fact]
    public void What_the_code_writes_to_an_out_parameter_is_in_the_variable_of_the_caller()
    {
        IParameterSymbol? made = null;
        ModelCall call = ModelCall.Of(
            "",
            "Make(out int count)",
            "static void Make(out int made) => made = 20;",
            within => within.Frame.Write(made!, Known(20))
        );
        made = call.Operation.TargetMethod.Parameters[0];
        Assert.NotNull(call.Invoke(SourceCalls.TryInvoke));
        Assert.Equal(20, call.State.Frame.Read(call.Code.Find<ILocalReferenceOperation>().Local, Origin).Content);
    }

    [Fact]
    public void An_iterator_gives_a_sequence()
    {
        ModelCall call = ModelCall.Of(
            "",
            "Counts()",
            "static IEnumerable<int> Counts() { yield return 20; }",
            within => within.Frame.Yield(Known(20))
        );
        Assert.Equal([20], Contents(call.Invoke(SourceCalls.TryInvoke)));
    }

    [Fact]
    public void A_virtual_call_runs_the_method_of_the_type_that_the_object_has()
    {
        const string Types =
            "class Board { public virtual int Count() => 18; } sealed class Wide : Board { public override int Count() => 20; }";
        ModelCall call = ModelCall.Of("Board board", "board.Count()", Types, within => within.Frame.Returned = Known(within.Frame.Method));
        Assert.Null(call.Invoke(SourceCalls.TryInvoke));

        INamedTypeSymbol wide = call.Operation.TargetMethod.ContainingType.ContainingType.GetTypeMembers("Wide")[0];
        call.Interpreter["board"] = new UserObject(wide, isImmutable: true);
        var run = (IMethodSymbol)call.Invoke(SourceCalls.TryInvoke)!.Content!;
        Assert.Equal("Wide", run.ContainingType.Name);
    }

    [Theory]
    [InlineData("Func<int> made", "made()")]
    [InlineData("int[] counts", "Write(ref counts[counts.Length - 1])")]
    [InlineData("int[] counts", "Share(ref counts[0], counts)")]
    [InlineData("", "Math.Max(18, 20)")]
    public void Leaves_unknown_functions_references_and_calls_of_other_assemblies(string parameters, string call) =>
        Assert.Null(
            ModelCall
                .Of(
                    parameters,
                    call,
                    "static void Write(ref int count) => count = 20; static void Share(ref int count, int[] all) => all[0] = count;",
                    _ => Assert.Fail("No code runs.")
                )
                .Invoke(SourceCalls.TryInvoke)
        );
}
