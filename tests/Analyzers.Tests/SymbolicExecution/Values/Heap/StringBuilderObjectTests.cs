using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class StringBuilderObjectTests
{
    [Fact]
    public void Appends_until_it_escapes()
    {
        var builder = new StringBuilderObject("F4");
        builder.Append("-20");
        Assert.Equal("F4-20", builder.Text);
        builder.Escape();
        Assert.Null(builder.Text);
    }

    [Fact]
    public void Anyone_who_has_it_can_change_it()
    {
        var builder = new StringBuilderObject("");
        Assert.True(builder.HasState);
        Assert.True(builder.CanChange(false));
    }
}
