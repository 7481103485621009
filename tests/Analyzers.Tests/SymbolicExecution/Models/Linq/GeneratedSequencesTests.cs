using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using static Keyway.Analyzers.Tests.SymbolicExecution.Support.SampleValues;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Models.Linq;

public class GeneratedSequencesTests
{
    [Fact]
    public void Generates_sequences_that_never_change()
    {
        var range = (ListObject)ModelCall.Of("", "Enumerable.Range(18, 3)").Invoke(LinqModel.TryInvoke)!.Content!;
        Assert.Equal([18, 19, 20], Contents(range));
        Assert.True(range.IsFixed);
        Assert.Equal([7, 7], Contents(ModelCall.Of("", "Enumerable.Repeat(7, 2)").Invoke(LinqModel.TryInvoke)));
    }

    [Theory]
    [InlineData("Enumerable.Range(2147483647, 2)")]
    [InlineData("Enumerable.Repeat(7, -1)")]
    public void Leaves_calls_that_throw(string call) => Assert.Null(ModelCall.Of("", call).Invoke(LinqModel.TryInvoke));
}
