using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class BodiesTests
{
    [Fact]
    public void The_body_of_a_method_has_its_parameters()
    {
        Body body = Find("Made(20)", "static int Made(int count) => count;")!;
        Assert.Equal("count", Assert.Single(body.Parameters).Name);
        Assert.False(body.IsIterator);
        Assert.Contains(body.Operation.DescendantsAndSelf(), part => part is IParameterReferenceOperation);
    }

    [Fact]
    public void The_body_of_an_iterator_is_one()
    {
        Body body = Find("Counts()", "static IEnumerable<int> Counts() { yield return 20; }")!;
        Assert.True(body.IsIterator);
        Assert.True(Body.IsIteratorCode(body.Operation));
    }

    [Fact]
    public void An_async_method_may_run_on_after_its_call()
    {
        Body body = Find("Run()", "static async Task Run() { await Task.Yield(); }")!;
        Assert.True(body.IsAsync);
        Assert.True(body.IsDeferred);
    }

    [Fact]
    public void Code_with_labels_has_a_body() => Assert.NotNull(Find("Run()", "static void Run() { again: goto again; }"));

    [Theory]
    [InlineData("Math.Max(18, 20)", "")]
    [InlineData("Run()", "[System.Diagnostics.Conditional(\"DEBUG\")] static void Run() { }")]
    [InlineData("Run()", "[System.Runtime.InteropServices.DllImport(\"native\")] static extern void Run();")]
    public void Code_that_cannot_be_followed_from_top_to_bottom_has_no_body(string call, string members) =>
        Assert.Null(Find(call, members));

    private static Body? Find(string text, string members)
    {
        ModelCall call = ModelCall.Of("", text, members);
        return call.State.Context.Bodies.GetBody(call.Operation.TargetMethod);
    }
}
