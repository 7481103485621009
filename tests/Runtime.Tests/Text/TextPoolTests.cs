using Keyway.Text;

namespace Keyway.Runtime.Tests.Text;

public class TextPoolTests
{
    [Fact]
    public void Equal_parts_are_the_same_string()
    {
        var pool = new TextPool();
        string first = pool.Get("GND GND", 0, 3);
        Assert.Equal("GND", first);
        Assert.Same(first, pool.Get("GND GND", 4, 3));
        Assert.Equal("GN", pool.Get("GND", 0, 2));
        Assert.Equal("", pool.Get("GND", 3, 0));
    }

    [Fact]
    public void Many_parts_are_kept_apart()
    {
        var pool = new TextPool();
        string[] names = [.. Enumerable.Range(0, 5000).Select(number => $"N{number}")];
        string[] first = [.. names.Select(name => pool.Get(name, 0, name.Length))];
        Assert.Equal(names, first);
        Assert.Equal(names, names.Select(name => pool.Get(name, 0, name.Length)));
        // A few are not shared where the table is crowded.
        Assert.InRange(names.Where((name, i) => ReferenceEquals(first[i], pool.Get(name, 0, name.Length))).Count(), 4800, 5000);
    }
}
