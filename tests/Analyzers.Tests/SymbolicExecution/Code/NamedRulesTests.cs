using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class NamedRulesTests
{
    [Theory]
    [InlineData("Assert.Equal(\"KEY2001\", found.Id); Act();", true)]
    [InlineData("Act(); void Other() => Assert.Equal(\"KEY2001\", found.Id);", true)]
    [InlineData("Assert.Equal(\"KEY2002\", found.Id); Act();", false)]
    [InlineData("Assert.Contains(\"not KEY2001\", text); Act();", false)]
    [InlineData("/* \"KEY2001\" */ Act();", false)]
    public void The_member_around_the_code_names_the_rule(string statements, bool isNamed) =>
        Assert.Equal(isNamed, Of($"class Tests {{ void Build() {{ {statements} }} }}").Contain("KEY2001"));

    [Theory]
    [InlineData("class Tests { [Expect(\"KEY2001\")] void Build() => Act(); }", true)]
    [InlineData("class Tests { const string Id = \"KEY2001\"; void Build() => Act(); }", false)]
    [InlineData("[Expect(\"KEY2001\")] class Tests { void Build() => Act(); }", false)]
    public void Other_members_do_not(string code, bool isNamed) => Assert.Equal(isNamed, Of(code).Contain("KEY2001"));

    [Fact]
    public void Several_rules_may_be_named()
    {
        NamedRules named = Of("class Tests { void Build() { Expect(\"KEY2001\", \"KEY2002\"); Act(); } }");
        Assert.True(named.Contain("KEY2001") && named.Contain("KEY2002") && !named.Contain("KEY2003"));
    }

    private static NamedRules Of(string code) =>
        new(
            CSharpSyntaxTree
                .ParseText(code)
                .GetRoot()
                .DescendantNodes()
                .OfType<InvocationExpressionSyntax>()
                .Last(call => call.Expression.ToString() == "Act")
        );
}
