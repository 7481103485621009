using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class WriteAnalysisTests
{
    [Theory]
    [InlineData("count = 20;", "count")]
    [InlineData("counts[0] = count;", "counts")]
    [InlineData("(count, counts) = (20, null);", "count", "counts")]
    [InlineData("int.TryParse(\"20\", out count);", "count")]
    [InlineData("list.Add(count);", "list")]
    [InlineData("if (anything is int number) { }", "number")]
    [InlineData("int other = count;", "other")]
    [InlineData("Math.Max(count, counts[0]);")]
    [InlineData("text.Trim();")]
    [InlineData("functions.TryGetValue(text, out var function);", "function")]
    [InlineData("lists.TryGetValue(text, out var found);", "found", "lists")]
    public void Finds_the_variables_that_code_writes(string code, params string[] names)
    {
        IMethodBodyOperation body = HandlerCode
            .Parse(
                $$"""
                static void M(int count, int[] counts, List<int> list, object anything, string text,
                    Dictionary<string, Func<int>> functions, Dictionary<string, List<int>> lists) { {{code}} }
                """
            )
            .Find<IMethodBodyOperation>();
        IEnumerable<string> written = FunctionWrites.FindAll(body).Select(variable => variable.Name);
        Assert.Equal(names, written.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("int[]", true)]
    [InlineData("List<int>", true)]
    [InlineData("string", false)]
    [InlineData("int", false)]
    public void A_collection_can_be_written_to(string type, bool isCollection) =>
        Assert.Equal(isCollection, WriteAnalysis.IsCollection(HandlerCode.Parse($"void M({type} given) {{ }}").Parameter("given").Type));

    [Fact]
    public void A_member_of_a_member_is_part_of_the_variable()
    {
        HandlerCode code = HandlerCode.Parse(
            "class Board { public Board Other; public int Width; } void M(Board board) => board.Other.Width = 20;"
        );
        ISymbol target = Assert.Single(WriteAnalysis.FindTargets(code.Find<ISimpleAssignmentOperation>().Target));
        Assert.Equal("board", target.Name);
    }
}
