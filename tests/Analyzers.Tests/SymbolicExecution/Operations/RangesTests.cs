using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class RangesTests
{
    private static readonly IndexRange All = new(new IndexPosition(0, false), new IndexPosition(0, true));

    [Fact]
    public void An_index_from_the_end_is_a_value()
    {
        HandlerCode code = HandlerCode.Parse("Index M() => ^2;");
        Assert.Equal(new IndexPosition(2, true), Ranges.EvaluateFromEnd(code.Find<IUnaryOperation>(), code.State).Content);
    }

    [Fact]
    public void A_range_without_bounds_is_everything()
    {
        HandlerCode code = HandlerCode.Parse("Range M() => ..;");
        Assert.Equal(All, Ranges.EvaluateRange(code.Find<IRangeOperation>(), code.State).Content);
    }

    [Fact]
    public void A_range_with_an_unknown_bound_is_unknown()
    {
        HandlerCode code = HandlerCode.Parse("Range M(int end) => 1..end;");
        Assert.False(Ranges.EvaluateRange(code.Find<IRangeOperation>(), code.State).IsKnown);
    }

    [Fact]
    public void An_index_selects_an_element_and_a_range_copies_some()
    {
        Value counts = Known(ListOf(18, 20, 24));
        Assert.Equal(24, Ranges.Select(counts, Known(new IndexPosition(1, true)), Origin)!.Content);
        Assert.Equal(
            [20, 24],
            Contents(Ranges.Select(counts, Known(new IndexRange(new IndexPosition(1, false), new IndexPosition(0, true))), Origin))
        );
        Assert.Null(Ranges.Select(Unknown, Known(All), Origin));
        Assert.Null(Ranges.Select(counts, Known(1), Origin));
    }

    [Fact]
    public void An_index_out_of_range_ends_the_path()
    {
        Assert.Throws<PathTerminatedException>(() => Ranges.Select(Known(ListOf(18)), Known(new IndexPosition(0, true)), Origin));
        Assert.Throws<PathTerminatedException>(() =>
            Ranges.Slice("J18", Known(new IndexRange(new IndexPosition(4, false), new IndexPosition(0, true))), Origin)
        );
    }
}
