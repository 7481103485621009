using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class GroupObjectTests
{
    [Fact]
    public void A_copy_is_a_group_with_the_same_key()
    {
        var group = new GroupObject(Known("F4"), AllKnown(18, 20));
        var copy = Assert.IsType<GroupObject>(group.Copy(_ => Known(24), _ => { }));
        Assert.Equal("F4", copy.Key.Content);
        Assert.Equal([24, 24], Contents(copy));
        Assert.Equal([18, 20], Contents(group));
    }
}
