using Keyway.Analyzers.SymbolicExecution.Values;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Values;

public class ValueOriginTests
{
    [Fact]
    public void The_chain_leads_from_the_place_to_the_outermost_call()
    {
        var outer = new ValueOrigin(Origin, null, null, null, null, null);
        var call = new ValueOrigin(Origin, null, null, null, outer, new LoopIteration("i = 3", null));
        var place = new ValueOrigin(Origin, null, null, null, call, null);
        Assert.Equal([place, call, outer], place.Chain);
        Assert.Equal([outer], outer.Chain);
    }
}
