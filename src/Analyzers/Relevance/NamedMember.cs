using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Relevance;

/// <summary>A member that is declared in a file, or the compilation unit for top-level statements.</summary>
/// <param name="syntax">The declaration.</param>
internal sealed class NamedMember(SyntaxNode syntax)
{
    /// <summary>Gets the declaration.</summary>
    public SyntaxNode Syntax => syntax;

    /// <summary>Gets the name by which other code uses the member, or an empty string.</summary>
    public string Name { get; } =
        syntax switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0].Identifier.ValueText,
            _ => "",
        };

    /// <summary>Gets the name of the type whose constructors run the member's initializer, or an empty string if none do.</summary>
    public string InitializedType =>
        syntax is PropertyDeclarationSyntax { Initializer: not null } or FieldDeclarationSyntax
        && !((MemberDeclarationSyntax)syntax).Modifiers.Any(SyntaxKind.StaticKeyword)
            ? (syntax.Parent as BaseTypeDeclarationSyntax)?.Identifier.ValueText ?? ""
            : "";

    /// <summary>Finds the members of a file in the order in which they begin; types are followed by their own members.</summary>
    public static IEnumerable<NamedMember> FindAll(SyntaxNode root) =>
        root.DescendantNodesAndSelf(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax)
            .Where(IsMember)
            .Select(member => new NamedMember(member));

    /// <summary>Gets the declaration of the member that contains a piece of code.</summary>
    public static SyntaxNode? GetDeclaration(SyntaxNode code) => code.FirstAncestorOrSelf<SyntaxNode>(IsMember);

    private static bool IsMember(SyntaxNode node) =>
        node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax;
}
