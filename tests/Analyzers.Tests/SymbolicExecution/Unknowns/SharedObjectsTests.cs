using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class SharedObjectsTests
{
    [Fact]
    public void Functions_reach_the_objects_that_they_change()
    {
        HandlerCode code = HandlerCode.Parse(
            """
            class Box { public int Size; public void Grow() => Size++; }
            static void M() { Box box = new(), other = new(); List<Action> steps = []; List<int> sizes = []; }
            """
        );
        UserObject box = code.Object("Box");
        var grow = new Closure(code.Type("Box").GetMembers("Grow").OfType<IMethodSymbol>().Single(), null, null, code.Known(box));
        code.Write("box", box);
        code.Write("other", code.Object("Box"));
        code.Write("steps", code.List(grow));
        code.Write("sizes", code.List(18));

        Assert.Equal(["box"], Find("steps", "sizes"));
        Assert.Empty(Find("sizes", "box"));

        IEnumerable<string> Find(params string[] used) =>
            SharedObjects.FindVariables(used.Select(code.Local), code.Syntax, code.State).Select(variable => variable.Name);
    }
}
