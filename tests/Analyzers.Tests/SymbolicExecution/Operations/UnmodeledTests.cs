using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class UnmodeledTests
{
    [Fact]
    public void Parts_are_evaluated_in_order_and_escape()
    {
        HandlerCode code = HandlerCode.Parse("static async Task<object> M(Task<object> given, List<int> other) => (await given, other);");
        ListObject other = code.List(1);
        code.Interpreter["await given"] = 3;
        code.Interpreter["other"] = other;

        Value value = Unmodeled.Evaluate(code.Find<ITupleOperation>(), code.State);

        Assert.False(value.IsKnown);
        Assert.Null(other.Items);
        Assert.Equal(["await given", "other"], code.Interpreter.Evaluated);
    }

    [Fact]
    public void Parameters_of_its_parts_are_not_assumed_about_any_more()
    {
        HandlerCode code = HandlerCode.Parse("static async Task M(Task given) => await given;");

        Unmodeled.Evaluate(code.Find<IAwaitOperation>(), code.State);

        Assert.False(code.CanAssume("given"));
    }

    [Fact]
    public void A_variable_that_the_operation_writes_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int? given) { int? count = 1; count ??= given; }");
        code.Write("count", 1);

        Unmodeled.Evaluate(code.Find<ICoalesceAssignmentOperation>(), code.State);

        Assert.False(code.Read("count").IsKnown);
    }

    [Fact]
    public void A_path_ends_where_an_assumption_meets_a_call_that_may_throw()
    {
        HandlerCode code = HandlerCode.Parse("static void M(int count, dynamic given) => given.Check(count);");
        code.Assume("count");

        Assert.Throws<PathTerminatedException>(() => Unmodeled.Evaluate(code.Find<IDynamicInvocationOperation>(), code.State));
    }
}
