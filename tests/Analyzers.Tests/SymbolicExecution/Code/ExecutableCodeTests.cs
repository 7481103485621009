using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class ExecutableCodeTests
{
    [Theory]
    [InlineData("void M(int count = 20) { Run(); }", "M", "= 20", "{ Run(); }")]
    [InlineData("int M() => 20;", "M", "=> 20")]
    [InlineData("int a = 18, b = 20;", "b", "= 20")]
    [InlineData("int Count { get; } = 20;", "Count", "= 20")]
    [InlineData("C(int count) : this() { Run(); }", "C", ": this()", "{ Run(); }")]
    [InlineData("class Part(int count = 20) : Base(count);", "Part", "= 20", "Base(count)")]
    [InlineData("interface IPart { }", "IPart")]
    public void Finds_the_bodies_and_initializers_of_a_declaration(string declaration, string name, params string[] parts)
    {
        SyntaxNode member = CSharpSyntaxTree.ParseText($"class C {{ {declaration} }}").GetRoot().ChildNodes().Single().ChildNodes().Last();
        Assert.Equal(parts, ExecutableCode.FindParts(member, name).Select(part => part.ToString()));
    }
}
