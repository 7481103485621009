using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Code;

public class OperationTreeTests
{
    [Fact]
    public void Lists_operations_in_the_order_of_the_code()
    {
        CSharpCompilation compilation = Analysis.WithKeyway.WithCode(
            "class C { int M(int a) { for (; a > 0; a--) { M(a + 1); } return a; } }",
            "/C.cs"
        );
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "/C.cs");
        IOperation body = compilation
            .GetSemanticModel(tree)
            .GetOperation(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single().Body!)!;
        Assert.Equal(body.DescendantsAndSelf(), OperationTree.Flatten(body));
    }
}
