using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Services;

public class LargeTablesTests
{
    [Theory]
    [InlineData("[{0}]")]
    [InlineData("{{ {0} }}")]
    [InlineData("new[] {{ {0} }}")]
    [InlineData("new int[] {{ {0} }}")]
    [InlineData("new List<int> {{ {0} }}")]
    [InlineData("new() {{ {0} }}")]
    public void A_table_is_too_large_if_it_has_more_rows_than_a_sequence_with_known_elements(string form)
    {
        Assert.False(LargeTables.IsTooLarge(Initializer(form, Budget.MaximumItems)));
        Assert.True(LargeTables.IsTooLarge(Initializer(form, Budget.MaximumItems + 1)));
    }

    [Fact]
    public void Other_initializers_are_never_too_large()
    {
        Assert.False(LargeTables.IsTooLarge(Initializer("24", 0)));
        Assert.False(LargeTables.IsTooLarge(SyntaxFactory.ParseStatement("return;")));
    }

    private static EqualsValueClauseSyntax Initializer(string form, int rows)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, string.Join(", ", Enumerable.Range(0, rows)));
        return SyntaxFactory
            .ParseCompilationUnit($"class C {{ int[] rows = {text}; }}")
            .DescendantNodes()
            .OfType<VariableDeclaratorSyntax>()
            .Single()
            .Initializer!;
    }
}
