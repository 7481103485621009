using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Gets the code of the compilation's methods and initializers, once for each that interpreted code uses.</summary>
internal sealed class Bodies(Compilation compilation, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Body?> methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, Body?> nodes = new();

    /// <summary>
    /// Gets the code of a method; null if it has none in this compilation.
    /// </summary>
    public Body? GetBody(IMethodSymbol method) =>
        methods.TryGetValue(method.OriginalDefinition, out Body? found) ? found : methods.GetOrAdd(method.OriginalDefinition, Find);

    /// <summary>Gets the code of a body or initializer; null if it is not in this compilation, or has no operation.</summary>
    public Body? GetBody(SyntaxNode node) => nodes.TryGetValue(node, out Body? found) ? found : nodes.GetOrAdd(node, Read);

    private Body? Find(IMethodSymbol method)
    {
        IMethodSymbol implementation = method.PartialImplementationPart ?? method;
        if (method.IsExtern || implementation.DeclaringSyntaxReferences.Length != 1 || ThrowAnalysis.IsConditionallyCompiledOut(method))
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

        return GetBody(code);
    }

    private Body? Read(SyntaxNode node)
    {
        if (!compilation.ContainsSyntaxTree(node.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // The code may be in another file. Its model is needed once for each body that interpreted code uses.
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
            // The body of an indexer refers to the parameters of its get accessor.
            IPropertySymbol property => property.GetMethod?.Parameters ?? property.Parameters,
            _ => [],
        };
        return new Body(operation, parameters, declared is IMethodSymbol { IsAsync: true });
    }
}

/// <summary>Code that can be interpreted: a body or initializer.</summary>
internal sealed class Body
{
    /// <summary>Creates the code of an operation.</summary>
    /// <param name="operation">The operation of the body or initializer.</param>
    /// <param name="parameters">The parameters to which the operation refers.</param>
    /// <param name="isAsync">Whether the code is an async method.</param>
    public Body(IOperation operation, IReadOnlyList<IParameterSymbol> parameters, bool isAsync = false)
    {
        IsAsync = isAsync;
        Operation = operation;
        Parameters = parameters;
        List<IOperation> parts = OperationTree.Flatten(operation);
        Variables = new Variables(parts);
        IsIterator = parts.Exists(part => IsYield(part, operation));
    }

    /// <summary>Gets the operation of the body or initializer.</summary>
    public IOperation Operation { get; }

    /// <summary>Gets the parameters to which the operation refers: for the body of an accessor, those of the accessor.</summary>
    public IReadOnlyList<IParameterSymbol> Parameters { get; }

    /// <summary>Gets how the code uses its variables.</summary>
    public Variables Variables { get; }

    /// <summary>Gets whether the code is an iterator, which runs when its result is enumerated.</summary>
    public bool IsIterator { get; }

    /// <summary>Gets whether the code is an async method, which may still run after its call has returned.</summary>
    public bool IsAsync { get; }

    /// <summary>Gets whether the code does not run to its end at the call: an iterator or async method.</summary>
    public bool IsDeferred => IsIterator || IsAsync;

    /// <summary>Determines whether code is an iterator, which runs when its result is enumerated.</summary>
    public static bool IsIteratorCode(IOperation code) => code.Descendants().Any(part => IsYield(part, code));

    // A local function within the code may be an iterator of its own.
    private static bool IsYield(IOperation part, IOperation code) =>
        part.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak && Returns.IsOf(part, code);
}
