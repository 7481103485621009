using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Finds the syntax of a declaration that has operations: bodies, initializers and the defaults of parameters.</summary>
internal static class ExecutableCode
{
    /// <summary>Finds the bodies and initializers of a declared symbol.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="name">The name of the symbol: one declaration may declare several fields.</param>
    public static IEnumerable<SyntaxNode> FindParts(SyntaxNode declaration, string name) =>
        EnumerateParts(declaration, name).OfType<SyntaxNode>();

    private static IEnumerable<SyntaxNode?> EnumerateParts(SyntaxNode declaration, string name) =>
        declaration switch
        {
            ConstructorDeclarationSyntax constructor =>
            [
                .. GetDefaults(constructor.ParameterList),
                constructor.Initializer,
                constructor.Body,
                constructor.ExpressionBody,
            ],
            BaseMethodDeclarationSyntax method => [.. GetDefaults(method.ParameterList), method.Body, method.ExpressionBody],
            AccessorDeclarationSyntax accessor => [accessor.Body, accessor.ExpressionBody],
            PropertyDeclarationSyntax property => [property.Initializer],
            BaseFieldDeclarationSyntax fields => fields
                .Declaration.Variables.Where(field => field.Identifier.ValueText == name)
                .Select(field => field.Initializer),
            TypeDeclarationSyntax type =>
            [
                .. GetDefaults(type.ParameterList),
                .. type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [],
            ],
            ArrowExpressionClauseSyntax or CompilationUnitSyntax => [declaration],
            _ => [],
        };

    private static IEnumerable<SyntaxNode?> GetDefaults(ParameterListSyntax? parameters) =>
        parameters?.Parameters.Select(parameter => parameter.Default) ?? [];
}
