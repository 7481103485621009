using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class LookupObjectTests
{
    [Fact]
    public void A_key_has_the_elements_of_its_group_or_none()
    {
        LookupObject lookup = Create();
        Assert.Equal([18, 20], lookup.Find("F4").Select(item => item.Content));
        Assert.Empty(lookup.Find("P4"));

        lookup.Escape();
        Assert.Empty(lookup.Find("F4"));
    }

    [Fact]
    public void A_copy_is_a_lookup() =>
        Assert.Equal(2, Assert.IsType<LookupObject>(Create().Copy(value => value, _ => { })).Find("F4").Count());

    private static LookupObject Create() => new([Known(new GroupObject(Known("F4"), AllKnown(18, 20)))]);
}
