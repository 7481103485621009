using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class DictionaryObjectTests
{
    [Fact]
    public void A_comparer_decides_which_keys_are_the_same()
    {
        var exact = new DictionaryObject();
        var ignoring = new DictionaryObject(StringComparer.OrdinalIgnoreCase);
        foreach (DictionaryObject table in new[] { exact, ignoring })
        {
            table.Set(Known("J1"), Known(18));
            table.Set(Known("j1"), Known(20));
        }

        Assert.Equal(18, exact.Find("J1")!.Content);
        Assert.Equal(20, ignoring.Find("J1")!.Content);
        Assert.Equal("J1", Assert.Single(ignoring.Entries!).Key.Content);
        Assert.Null(exact.Find("J2"));
    }

    [Fact]
    public void A_dictionary_that_escapes_takes_its_values_with_it()
    {
        ListObject held = ListOf(18);
        var table = new DictionaryObject();
        table.Set(Known("J1"), Known(held));
        Assert.Same(held, Assert.Single(table.Children).Content);
        table.Escape();
        Assert.Null(table.Entries);
        Assert.Null(held.Items);
        Assert.Null(table.Find("J1"));

        table.Set(Known("J2"), Known(20));
        Assert.Null(table.Find("J2"));
    }

    [Fact]
    public void A_copy_has_copies_of_the_values_and_the_same_comparer()
    {
        var table = new DictionaryObject(StringComparer.OrdinalIgnoreCase);
        table.Set(Known("J1"), Known(18));
        var copy = (DictionaryObject)table.Copy(_ => Known(20), _ => { });
        table.Set(Known("J2"), Known(24));
        Assert.Equal(20, copy.Find("j1")!.Content);
        Assert.Null(copy.Find("J2"));
        Assert.True(copy.CanChange(true));

        table.Escape();
        Assert.Same(table, table.Copy(value => value, _ => Assert.Fail("There is nothing to copy.")));
    }
}
