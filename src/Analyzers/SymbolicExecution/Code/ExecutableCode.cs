using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
