using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Unknowns;

public class HarmlessCallsTests
{
    [Theory]
    [InlineData("Count(sizes)", true)]
    [InlineData("Add(sizes)", false)]
    [InlineData("Same(sizes)", false)]
    [InlineData("sizes.Contains(3)", false)]
    [InlineData("Hold(sizes)", false)]
    [InlineData("Name(sizes)", true)]
    public void A_call_is_harmless_if_it_only_asks(string text, bool isHarmless)
    {
        HandlerCode code = HandlerCode.Parse(
            $$"""
            static int Count(List<int> list) => list.Count;
            static int Add(List<int> list) { list.Add(1); return 1; }
            static List<int> Same(List<int> list) => list;
            static Box Hold(List<int> list) => new Held(list);
            static Label Name(List<int> list) => new Label(list.Count);
            class Box { }
            class Held(List<int> list) : Box { public List<int> List => list; }
            class Label(int count) { public int Count => count; }
            static void M() { List<int> sizes = []; _ = {{text}}; }
            """
        );
        code.Write("sizes", code.List(18));

        Assert.Equal(isHarmless, HarmlessCalls.Contains(code.Find<IInvocationOperation>(text), code.State));
    }
}
