using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Collections;

public class ComparisonSortTests
{
    [Fact]
    public void Sorts_by_what_the_function_returns()
    {
        ListObject list = ListOf(20, 24, 18);
        Assert.True(Sort(list, (one, other) => other - one));
        Assert.Equal([24, 20, 18], Contents(list));
    }

    [Fact]
    public void Elements_that_the_function_has_as_equal_come_in_no_known_order()
    {
        ListObject list = ListOf(20, 24);
        Assert.False(Sort(list, (_, _) => 0));
        Assert.Equal([20, 24], Contents(list));
    }

    [Fact]
    public void A_function_that_contradicts_itself_sorts_nothing() =>
        Assert.False(
            Sort(
                ListOf(1, 2, 3),
                (one, other) =>
                    (one, other) is (2, 1) or (3, 2) or (1, 3) ? 1
                    : other == 1 && one == 3 ? -1
                    : 1
            )
        );

    private static bool Sort(ListObject list, Func<int, int, int> compare)
    {
        ModelCall call = ModelCall.Of("List<int> list", "list.Sort((one, other) => one - other)");
        call.Interpreter.Function = arguments => Known(compare((int)arguments[0].Content!, (int)arguments[1].Content!));
        return ComparisonSort.TrySort(list, call.Function("(one, other) => one - other"), Origin, call.State);
    }
}
