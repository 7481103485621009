using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class ArrayModelTests
{
    [Theory]
    [InlineData("Array.Reverse(counts)", 18, 24, 20)]
    [InlineData("Array.Sort(counts)", 18, 20, 24)]
    [InlineData("Array.Fill(counts, 10)", 10, 10, 10)]
    public void Changes_the_array_and_forgets_what_shows_it(string text, params int[] after)
    {
        ModelCall call = ModelCall.Of("int[] counts", text);
        ListObject counts = ListOf(20, 24, 18);
        ListObject view = ListOf(20);
        counts.AddView(view, Origin);
        call.Interpreter["counts"] = counts;
        Assert.NotNull(call.Invoke(ArrayModel.TryInvoke));
        Assert.Equal(after.Cast<object?>(), Contents(counts));
        Assert.Null(view.Items);
    }

    [Theory]
    [InlineData("Array.IndexOf(counts, 24)", 1)]
    [InlineData("Array.IndexOf(counts, 30)", -1)]
    public void Finds_the_place_of_an_element(string text, int place)
    {
        ModelCall call = ModelCall.Of("int[] counts", text);
        call.Interpreter["counts"] = ListOf(20, 24, 18);
        Assert.Equal(place, call.Invoke(ArrayModel.TryInvoke)!.Content);
    }

    [Fact]
    public void Creates_immutable_arrays_and_empty_arrays()
    {
        Assert.Equal([18, 20], Contents(ModelCall.Of("", "ImmutableArray.Create(18, 20)").Invoke(ArrayModel.TryInvoke)));
        Assert.Equal([], Contents(ModelCall.Of("", "Array.Empty<int>()").Invoke(ArrayModel.TryInvoke)));
    }

    [Fact]
    public void A_write_through_a_span_is_lost_to_the_array()
    {
        ModelCall call = ModelCall.Of("int[] counts", "counts.AsSpan(1)");
        ListObject counts = ListOf(20, 24, 18);
        call.Interpreter["counts"] = counts;
        var span = (ListObject)call.Invoke(ArrayModel.TryInvoke)!.Content!;
        Assert.Equal([24, 18], Contents(span));

        span.Change(items => items[0] = Known(30));
        Assert.Null(counts.Items);
    }

    [Theory]
    [InlineData("Array.Reverse(counts)")]
    [InlineData("Math.Max(18, 20)")]
    public void Leaves_unknown_arrays_and_other_calls(string text) =>
        Assert.Null(ModelCall.Of("int[] counts", text).Invoke(ArrayModel.TryInvoke));
}
