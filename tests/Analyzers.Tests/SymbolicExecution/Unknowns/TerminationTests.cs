using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class TerminationTests
{
    private const string Guard = "static void Check(int given) { if (given > 3) { throw new Exception(); } } ";

    [Fact]
    public void A_path_goes_on_past_a_guard_if_nothing_is_assumed()
    {
        HandlerCode code = HandlerCode.Parse(Guard + "static void M(int a) => Check(a);");

        Termination.AfterCall(code.Find<IInvocationOperation>(), code.State);

        Assert.False(code.CanAssume("a"));
    }

    [Fact]
    public void A_path_ends_at_a_guard_of_what_it_assumes()
    {
        HandlerCode code = HandlerCode.Parse(Guard + "static void M(int a) => Check(a);");
        code.Assume("a");

        Assert.Throws<PathTerminatedException>(() => Termination.AfterCall(code.Find<IInvocationOperation>(), code.State));

        // The third answer is that nothing is assumed.
        Assert.True(code.State.Path.Advance());
        Assert.False(code.State.Path.Decide(code.Input("a")));
        Assert.True(code.State.Path.Advance());
        Assert.Null(code.State.Path.Decide(code.Input("a")));
    }

    [Fact]
    public void A_guard_of_another_parameter_does_not_end_the_path()
    {
        HandlerCode code = HandlerCode.Parse(Guard + "static void M(int a, int b) => Check(b);");
        code.Assume("a");

        Termination.AfterCall(code.Find<IInvocationOperation>(), code.State);

        Assert.False(code.CanAssume("b"));
    }

    [Fact]
    public void A_call_that_never_returns_ends_the_path()
    {
        HandlerCode code = HandlerCode.Parse("static void M() => Environment.Exit(1);");

        Assert.Throws<PathTerminatedException>(() => Termination.AfterCall(code.Find<IInvocationOperation>(), code.State));
    }

    [Fact]
    public void A_call_that_does_not_throw_leaves_the_path_as_it_is()
    {
        HandlerCode code = HandlerCode.Parse("static void Use(int given) { } static void M(int a) => Use(a);");
        code.Assume("a");

        Termination.AfterCall(code.Find<IInvocationOperation>(), code.State);

        Assert.False(code.State.Path.HasEscapedAssumption);
    }

    [Fact]
    public void What_is_dereferenced_is_not_null_from_there_on()
    {
        HandlerCode code = HandlerCode.Parse("static void M(string a) { }");
        (PathCondition isNull, _) = PathCondition.TryCreate(code.Input("a").Expression!, BinaryOperatorKind.Equals, null)!.Value;

        Termination.Dereference(code.Input("a"), code.State);

        Assert.False(code.State.Path.TryAssume(isNull, true));

        HandlerCode other = HandlerCode.Parse("static void M(string a) { }");
        (PathCondition isOtherNull, _) = PathCondition.TryCreate(other.Input("a").Expression!, BinaryOperatorKind.Equals, null)!.Value;
        Assert.True(other.State.Path.TryAssume(isOtherNull, true));
        Assert.Throws<PathTerminatedException>(() => Termination.Dereference(other.Input("a"), other.State));
    }
}
