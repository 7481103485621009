using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class OpenResultsTests
{
    private static readonly ModelCall Call = ModelCall.Of("List<string> list, string name", "list.FindAll(item => item == name)");

    [Fact]
    public void One_value_equals_one_element_at_most()
    {
        ITypeSymbol text = Call.Function("item => item == name").Method.Parameters[0].Type;
        Value name = Unknown.ToOpen(new OpenExpression(null, text, [Unknown]));

        (_, List<Value> results) = Settle([IsEqual(name, "a"), IsEqual(name, "b"), IsEqual(name, "c")]);

        Assert.Equal([true, false, false], results.Select(result => result.Content));
    }

    [Fact]
    public void Known_results_and_unknown_ones_remain_as_they_are()
    {
        List<Value> known = AllKnown(true, false);
        List<Value> unknown = [Known(true), Unknown];

        Assert.Same(known, Settle(known).Results);
        Assert.Same(unknown, Settle(unknown).Results);
    }

    private static Value IsEqual(Value value, string content) =>
        value.WithExpression(new PathCondition(value.Expression!, BinaryOperatorKind.Equals, content), false, Origin);

    private static (IReadOnlyList<Value> Items, List<Value> Results) Settle(List<Value> results) =>
        OpenResults.Settle(
            [.. results.Select(_ => Unknown)],
            results,
            Call.Function("item => item == name"),
            Call.Operation,
            ModelCall.Of("List<string> list, string name", "list.FindAll(item => item == name)").State
        );
}
