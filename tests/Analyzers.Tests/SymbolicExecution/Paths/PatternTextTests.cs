using Keyway.Analyzers.SymbolicExecution.Paths;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Paths;

public class PatternTextTests
{
    [Theory]
    [InlineData("demand is 3", "demand is 3")]
    [InlineData("demand is { Ports: 3 }", "demand.Ports is 3")]
    [InlineData("demand is { Board.Ports: 3 }", "demand.Board.Ports is 3")]
    [InlineData("demand is { Board: { Ports: 3 } }", "demand.Board.Ports is 3")]
    [InlineData("demand is (true, 3)", "demand is (_, 3)")]
    [InlineData("demand is (true, { Ports: 3 })", "demand is (_, { Ports: 3 })")]
    [InlineData("demand is { Board: (true, 3) }", "demand.Board is (_, 3)")]
    [InlineData("(demand, ports) is (true, 3)", "ports is 3")]
    [InlineData("(demand, board) is (true, { Ports: 3 })", "board.Ports is 3")]
    [InlineData("demand switch { { Ports: 3 } => true, _ => false }", "demand.Ports is 3")]
    [InlineData("(demand, ports) switch { (true, 3) => true, _ => false }", "ports is 3")]
    public void A_part_of_a_pattern_names_what_it_matches(string code, string text)
    {
        PatternSyntax pattern = SyntaxFactory
            .ParseExpression(code)
            .DescendantNodes()
            .OfType<ConstantPatternSyntax>()
            .Single(constant => constant.ToString() == "3");

        Assert.Equal(text, PatternText.Get(pattern, pattern.ToString()));
    }

    [Theory]
    [InlineData("demand is { Ports: 3 }", "demand is not null")]
    [InlineData("demand is { Board: { Ports: 3 } }", "demand.Board is not null")]
    [InlineData("demand is { Board.Ports: 3 }", "demand.Board is not null")]
    public void A_value_whose_members_a_pattern_asks_for_is_there(string code, string text)
    {
        SyntaxNode last = SyntaxFactory
            .ParseExpression(code)
            .DescendantNodes()
            .Last(node =>
                node is RecursivePatternSyntax
                || node is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name && access.Expression == name
            );

        Assert.True(PatternText.AsksMembers(last));
        Assert.Equal(text, PatternText.Get(last, "not null"));
    }
}
