using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>The parts of a declaration that run: bodies and initializers.</summary>
internal static class ExecutableCode
{
    /// <param name="declaration">The declaration.</param>
    /// <param name="name">The name of what it declares, of which the declaration of a field may have several.</param>
    public static IEnumerable<SyntaxNode> FindParts(SyntaxNode declaration, string name) => Parts(declaration, name).OfType<SyntaxNode>();

    private static IEnumerable<SyntaxNode?> Parts(SyntaxNode declaration, string name) =>
        declaration switch
        {
            ConstructorDeclarationSyntax constructor =>
            [
                .. Defaults(constructor.ParameterList),
                constructor.Initializer,
                constructor.Body,
                constructor.ExpressionBody,
            ],
            BaseMethodDeclarationSyntax method => [.. Defaults(method.ParameterList), method.Body, method.ExpressionBody],
            AccessorDeclarationSyntax accessor => [accessor.Body, accessor.ExpressionBody],
            PropertyDeclarationSyntax property => [property.Initializer],
            BaseFieldDeclarationSyntax fields => fields
                .Declaration.Variables.Where(field => field.Identifier.ValueText == name)
                .Select(field => field.Initializer),
            TypeDeclarationSyntax type =>
            [
                .. Defaults(type.ParameterList),
                .. type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [],
            ],
            ArrowExpressionClauseSyntax or CompilationUnitSyntax => [declaration],
            _ => [],
        };

    private static IEnumerable<SyntaxNode?> Defaults(ParameterListSyntax? parameters) =>
        parameters?.Parameters.Select(parameter => parameter.Default) ?? [];
}
