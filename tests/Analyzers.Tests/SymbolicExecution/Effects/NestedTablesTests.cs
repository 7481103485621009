using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class NestedTablesTests
{
    [Theory]
    [InlineData("int Read(int[] row) => row[0];", true)]
    [InlineData("void Write(int[] row) => row[0] = 20;", false)]
    [InlineData("void Sort(int[] row) => Array.Sort(row);", false)]
    [InlineData("void Write(string[] row) => row[0] = \"F4\";", true)]
    [InlineData("void Write() { int[] own = new int[2]; own[0] = 20; }", true)]
    [InlineData("void Write(Span<int> row) => row[0] = 20;", false)]
    [InlineData("object Query(int[] row) => Enumerable.Reverse(row);", true)]
    public void The_rows_of_a_table_stay_as_they_are_unless_anything_may_write_to_such_an_array(string members, bool areImmutable)
    {
        HandlerCode code = HandlerCode.Parse($"void M(int[] given) {{ }} {members}");
        Assert.Equal(areImmutable, Create(code).AreImmutable(code.Parameter("given").Type));
    }

    [Theory]
    [InlineData("List<int>")]
    [InlineData("int[,]")]
    public void Other_collections_may_change(string type)
    {
        HandlerCode code = HandlerCode.Parse($"void M({type} given) {{ }}");
        Assert.False(Create(code).AreImmutable(code.Parameter("given").Type));
        Assert.False(Create(code).AreImmutable(null));
    }

    private static NestedTables Create(HandlerCode code)
    {
        Compilation compilation = code.Find<IMethodBodyOperation>().SemanticModel!.Compilation;
        return new NestedTables(compilation, CancellationToken.None);
    }
}
