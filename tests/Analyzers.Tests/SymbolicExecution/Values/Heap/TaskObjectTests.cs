using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class TaskObjectTests
{
    [Fact]
    public void The_result_escapes_with_the_task()
    {
        ListObject counts = ListOf(18);
        new TaskObject(Known(counts)).Escape();
        Assert.Null(counts.Items);
    }

    [Fact]
    public void A_copy_has_a_copy_of_the_result()
    {
        var copy = (TaskObject)new TaskObject(Known(18)).Copy(_ => Known(20), _ => { });
        Assert.Equal(20, copy.Result!.Content);
    }
}
