using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class TableLookupsTests
{
    private static readonly HandlerCode Code = HandlerCode.Parse("static void M(int[] sizes, int index) { int size = sizes[index]; }");

    [Fact]
    public void An_index_from_outside_selects_an_element()
    {
        Value? selected = Select(Code.Unknown().ToOpen(new OpenExpression(null, Code.Parameter("index").Type, [Code.Unknown()])));

        Assert.Equal(20, selected!.Content);
        Assert.False(selected.Sources.IsEmpty);
    }

    [Fact]
    public void The_argument_of_a_parameter_selects_an_element() => Assert.Equal(20, Select(Code.Input("index"))!.Content);

    [Fact]
    public void A_known_index_and_an_unknown_one_select_none()
    {
        Assert.Null(Select(Code.Known(1)));
        Assert.Null(Select(Code.Unknown()));
    }

    private static Value? Select(Value index)
    {
        IArrayElementReferenceOperation element = Code.Find<IArrayElementReferenceOperation>();
        return TableLookups.Select(element, Code.Known(Code.List(20, 18)), element.Indices[0], index, Code.CreateState(Code.Interpreter));
    }
}
