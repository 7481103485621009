using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values.Heap;

public class DesignObjectTests
{
    [Fact]
    public void A_design_never_changes_and_is_used_once_it_escapes()
    {
        var design = new DesignObject(null!);
        Assert.False(design.HasState);
        Assert.False(design.CanChange(true));
        Assert.False(design.IsUsed);
        design.Escape();
        Assert.True(design.IsUsed);
        Assert.False(design.IsContinued);
    }
}
