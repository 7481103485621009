using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>
/// The rules that the member around code names, in an attribute or in its code, as a test that expects a finding:
/// <c>Assert.Equal("KEY2001", …)</c>. The member is searched once, when the first finding asks.
/// </summary>
/// <param name="code">The code.</param>
internal sealed class NamedRules(SyntaxNode code)
{
    private HashSet<string>? texts;

    /// <summary>Determines whether the member has the ID of a rule as a text.</summary>
    /// <param name="id">The ID, such as <c>KEY2001</c>.</param>
    public bool Contain(string id) => (texts ??= FindTexts()).Contains(id);

    private HashSet<string> FindTexts() =>
        new(
            (
                code.FirstAncestorOrSelf<MemberDeclarationSyntax>(member =>
                    member is not (GlobalStatementSyntax or BaseTypeDeclarationSyntax)
                ) ?? code
            )
                .DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
                .Select(token => token.ValueText),
            StringComparer.Ordinal
        );
}
