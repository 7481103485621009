using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class WriteTargetsTests
{
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
            WriteTargets.IsTarget(
                SyntaxFactory
                    .ParseExpression(expression)
                    .DescendantNodesAndSelf()
                    .OfType<IdentifierNameSyntax>()
                    .Single(name => name.Identifier.ValueText == "given")
            )
        );
}
