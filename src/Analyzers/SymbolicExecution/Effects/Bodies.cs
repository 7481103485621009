using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>The code of the compilation's methods, got once for each that design code calls.</summary>
internal sealed class Bodies(Compilation compilation, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Body?> methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, Body?> nodes = new();

    /// <summary>The code of a method; nothing if it cannot be followed from top to bottom, or lies elsewhere.</summary>
    public Body? GetBody(IMethodSymbol method) => methods.GetOrAdd(method.OriginalDefinition, Find);

    /// <summary>The code of an initializer.</summary>
    public Body? GetBody(SyntaxNode node) => nodes.GetOrAdd(node, Read);

    private Body? Find(IMethodSymbol method)
    {
        IMethodSymbol implementation = method.PartialImplementationPart ?? method;
        if (
            method.IsExtern
            || method.IsAsync
            || implementation.DeclaringSyntaxReferences.Length != 1
            || ThrowAnalysis.IsConditionallyCompiledOut(method)
        )
        {
            return null;
        }

        SyntaxNode code = implementation.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        if (
            code
            is not (
                BaseMethodDeclarationSyntax
                or AccessorDeclarationSyntax { Body: not null }
                or AccessorDeclarationSyntax { ExpressionBody: not null }
                or ArrowExpressionClauseSyntax
            )
        )
        {
            return null;
        }

        return GetBody(code) is { HasJumps: false } body ? body : null;
    }

    private Body? Read(SyntaxNode node)
    {
        if (!compilation.ContainsSyntaxTree(node.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // The code may lie in another file; its model is asked for once for each method that design code calls.
        SemanticModel model = compilation.GetSemanticModel(node.SyntaxTree);
#pragma warning restore RS1030
        if (model.GetOperation(node, cancellation) is not { } operation)
        {
            return null;
        }

        ISymbol? declared = model.GetDeclaredSymbol(node is ArrowExpressionClauseSyntax ? node.Parent! : node, cancellation);
        IReadOnlyList<IParameterSymbol> parameters = declared switch
        {
            IMethodSymbol method => method.Parameters,
            // Their code names the parameters of the accessor.
            IPropertySymbol property => property.GetMethod?.Parameters ?? property.Parameters,
            _ => [],
        };
        return new Body(operation, parameters);
    }
}

/// <summary>Code to be followed.</summary>
internal sealed class Body
{
    public Body(IOperation operation, IReadOnlyList<IParameterSymbol> parameters)
    {
        Operation = operation;
        Parameters = parameters;
        IOperation[] parts = [.. operation.DescendantsAndSelf()];
        Variables = new Variables(parts);
        HasJumps = parts.Any(part => part.Kind == OperationKind.Labeled);
        IsIterator = parts.Any(IsYield);
    }

    public IOperation Operation { get; }

    /// <summary>The parameters as the code itself names them.</summary>
    public IReadOnlyList<IParameterSymbol> Parameters { get; }

    public Variables Variables { get; }

    /// <summary>Whether the code has labels to jump to.</summary>
    public bool HasJumps { get; }

    /// <summary>Whether the code runs when the sequence that it gives is walked through.</summary>
    public bool IsIterator { get; }

    /// <summary>Whether code gives the elements of a sequence one by one.</summary>
    public static bool IsWalked(IOperation code) => code.Descendants().Any(IsYield);

    private static bool IsYield(IOperation part) => part.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak;
}
