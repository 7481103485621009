using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Evaluation;

/// <summary>Which calls may keep the code after them from being reached: guards, and helpers that throw.</summary>
internal sealed class Refusals(Compilation compilation, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> known = new(SymbolEqualityComparer.Default);

    [ThreadStatic]
    private static HashSet<IMethodSymbol>? seen;

    /// <summary>Whether the compiler may leave a call out together with its arguments.</summary>
    public static bool IsLeftOut(IMethodSymbol method) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null }
        || method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" });

    /// <summary>Whether a call is declared never to come back.</summary>
    public static bool NeverReturns(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DoesNotReturnAttribute" })
        || (method is { Name: nameof(Environment.Exit) or nameof(Environment.FailFast), ContainingType.Name: nameof(Environment) });

    /// <summary>Whether a property only hands on what someone has put there.</summary>
    public static bool IsData(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.IsEmpty
        || property.DeclaringSyntaxReferences[0].GetSyntax() is ParameterSyntax
        || (property is { SetMethod: not null, IsAbstract: false, IsVirtual: false, IsOverride: false } && !HasBody(property.GetMethod));

    /// <summary>Whether a call may throw by intent, as far as can be seen; what the framework's own methods refuse is left aside.</summary>
    public bool MayRefuse(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.DelegateInvoke)
        {
            return true;
        }

        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return !method.IsImplicitlyDeclared && IsGuard(method.ContainingType);
        }

        IMethodSymbol declared = method.OriginalDefinition;
        if (known.TryGetValue(declared, out bool refuses))
        {
            return refuses;
        }

        // Helpers that call each other are looked at once each; only of the first is it known then that nothing was left out.
        bool isFirst = seen is null;
        seen ??= new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        try
        {
            refuses = seen.Add(declared) && HasRefusal(declared);
        }
        finally
        {
            seen = isFirst ? null : seen;
        }

        return isFirst || refuses ? known.GetOrAdd(declared, refuses) : refuses;
    }

    private bool HasRefusal(IMethodSymbol method)
    {
        if (method.IsAbstract || method.IsVirtual || method.IsOverride || method.IsExtern)
        {
            return HasBody(method) || method.AssociatedSymbol is null;
        }

        return method.DeclaringSyntaxReferences
            .Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? [])
            .Any(reference => Refuses(reference.GetSyntax(cancellation)));
    }

    private bool Refuses(SyntaxNode method)
    {
        if (method.DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax))
        {
            return true;
        }

        if (!compilation.ContainsSyntaxTree(method.SyntaxTree) || !method.DescendantNodes().Any(IsCall))
        {
            return false;
        }

#pragma warning disable RS1030 // The helper may lie in another file; its model is asked for once for each helper that design code calls.
        SemanticModel model = compilation.GetSemanticModel(method.SyntaxTree);
#pragma warning restore RS1030
        return method.DescendantNodes().Where(IsCall).Any(call => model.GetSymbolInfo(call, cancellation).Symbol switch
        {
            IMethodSymbol called => NeverReturns(called) || MayRefuse(called),
            IPropertySymbol { GetMethod: { } getter } => MayRefuse(getter),
            _ => false,
        });
    }

    private static bool IsCall(SyntaxNode node) => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
        or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax;

    private static bool HasBody(IMethodSymbol? method) => method?.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is
        AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } or ArrowExpressionClauseSyntax
        or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax) == true;

    // The framework's guards stand with its exceptions and its diagnostics; a library's may stand anywhere.
    private static bool IsGuard(INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return true;
        }

        string space = type.ContainingNamespace?.ToDisplayString() ?? "";
        bool isFramework = space is "System" || space.StartsWith("System.", StringComparison.Ordinal) || space.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
        return !isFramework
            || type.Name.EndsWith("Exception", StringComparison.Ordinal)
            || type.Name is "Debug" or "Trace" or "Contract" or "Environment";
    }
}
