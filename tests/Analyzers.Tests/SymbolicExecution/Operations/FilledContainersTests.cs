using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

public class FilledContainersTests
{
    [Theory]
    [InlineData("if (!cache.ContainsKey(count)) { cache.Add(count, 20); }", true)]
    [InlineData("if (!cache.ContainsKey(count)) { cache[count] = 20; }", true)]
    [InlineData("if (!cache.ContainsKey(count)) { other.Add(count, 20); }", false)]
    [InlineData("cache.Add(count, 20); if (!cache.ContainsKey(count)) { count = 20; }", false)]
    public void A_cache_is_filled_after_a_miss(string statements, bool isFilledLater)
    {
        HandlerCode code = HandlerCode.Parse(
            $"void M(Dictionary<int, int> cache, Dictionary<int, int> other, int count) {{ {statements} }}"
        );
        IInvocationOperation lookup = code.Find<IInvocationOperation>("cache.ContainsKey(count)");
        Assert.Equal(isFilledLater, FilledContainers.IsFilledLater(lookup, code.CreateState(new StubInterpreter())));
    }
}
