using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Effects;

public class DerivedClassesTests
{
    private const string Code = """
        abstract class Base
        {
            public void Fixed() { }
            public virtual void Open() { }
            public static void Shared() { }
        }
        class First : Base { }
        abstract class Middle : Base { public override void Open() { } }
        class Second : Middle { }
        class Generic<T> : Base { class Inner : Base { } }
        """;

    [Theory]
    [InlineData("Base", "Fixed", new[] { "First", "Second" })]
    [InlineData("Base", "Open", new[] { "First" })]
    [InlineData("Middle", "Open", new[] { "Second" })]
    [InlineData("Base", "Shared", new string[0])]
    public void Concrete_classes_inherit_what_they_do_not_override(string type, string member, string[] derived)
    {
        var compilation = CSharpCompilation.Create("Code", [CSharpSyntaxTree.ParseText(Code)]);
        ISymbol declared = compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single();

        Assert.Equal(derived, new DerivedClasses(compilation).Find(declared).Select(found => found.Name));
    }
}
