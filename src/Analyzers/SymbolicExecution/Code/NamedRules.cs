using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Recognizes code that names the rule of a finding, as a test that expects it: <c>Assert.Equal("KEY2001", …)</c>.</summary>
internal static class NamedRules
{
    /// <summary>Determines whether the member around code has the ID of a rule as a text, in an attribute or in its code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="id">The ID, such as <c>KEY2001</c>.</param>
    public static bool Names(SyntaxNode code, string id) =>
        (
            code.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not (GlobalStatementSyntax or BaseTypeDeclarationSyntax))
            ?? code
        )
            .DescendantTokens()
            .Any(token => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == id);
}
