using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class TableWritesTests
{
    [Theory]
    [InlineData("int count = table[0];", false)]
    [InlineData("int count = table.Length + table.Sum();", false)]
    [InlineData("foreach (int count in table) { }", false)]
    [InlineData("int[] copy = [.. Boards.table];", false)]
    [InlineData("table[0] = 20;", true)]
    [InlineData("table[0].Count++;", true)]
    [InlineData("(table[0], table[1]) = (18, 20);", true)]
    [InlineData("table.Clear();", true)]
    [InlineData("int[] other = table;", true)]
    [InlineData("other[0] = 20;", false)]
    public void A_table_may_be_written_unless_it_is_only_read(string statement, bool mayWrite) =>
        Assert.Equal(mayWrite, MayWrite(statement));

    [Fact]
    public void A_call_may_write_unless_it_is_known_to_read()
    {
        Assert.True(MayWrite("Use(table);"));
        Assert.False(MayWrite("Use(table);", onlyReads: true));
        Assert.True(MayWrite("Use(ref table);", onlyReads: true));
    }

    [Fact]
    public void Another_table_of_the_same_name_does_not_matter() => Assert.False(MayWrite("table[0] = 20;", isTable: false));

    [Theory]
    [InlineData("given = 20", true)]
    [InlineData("given++", true)]
    [InlineData("given.Count = 20", true)]
    [InlineData("Use(out given)", true)]
    [InlineData("Use(given)", false)]
    [InlineData("count = given", false)]
    public void A_target_is_written_where_it_stands(string expression, bool isTarget) =>
        Assert.Equal(
            isTarget,
            TableWrites.IsTarget(
                SyntaxFactory
                    .ParseExpression(expression)
                    .DescendantNodesAndSelf()
                    .OfType<IdentifierNameSyntax>()
                    .Single(name => name.Identifier.ValueText == "given")
            )
        );

    private static bool MayWrite(string statement, bool isTable = true, bool onlyReads = false)
    {
        SyntaxNode code = CSharpSyntaxTree.ParseText($"void M() {{ {statement} }}").GetRoot();
        return TableWrites.MayWrite(code, "table", _ => isTable, _ => onlyReads);
    }
}
