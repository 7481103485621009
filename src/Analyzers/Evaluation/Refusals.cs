using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Evaluation;

/// <summary>Which calls may keep the code after them from being reached: guards, and helpers that throw.</summary>
internal sealed class Refusals(Compilation compilation, CancellationToken cancellation)
{
    private const int MostHelpers = 1_000;

    private readonly ConcurrentDictionary<IMethodSymbol, bool> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Calls> bodies = new(SymbolEqualityComparer.Default);

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

    /// <summary>
    /// Whether a call may throw by intent, as far as can be seen; what the framework's own methods refuse is left aside.
    /// A helper that leads to more others than can be looked at may.
    /// </summary>
    public bool MayRefuse(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty ? IsForeignGuard(method) : known.GetOrAdd(method.OriginalDefinition, LeadsToARefusal);

    private bool LeadsToARefusal(IMethodSymbol first)
    {
        HashSet<IMethodSymbol> seen = new(SymbolEqualityComparer.Default) { first };
        Stack<IMethodSymbol> open = new([first]);
        while (open.Count > 0)
        {
            Calls body = bodies.GetOrAdd(open.Pop(), Read);
            if (body.Refuses || seen.Count > MostHelpers)
            {
                return true;
            }

            foreach (IMethodSymbol called in body.Methods)
            {
                if (known.TryGetValue(called, out bool refuses))
                {
                    if (refuses)
                    {
                        return true;
                    }
                }
                else if (seen.Add(called))
                {
                    open.Push(called);
                }
            }
        }

        foreach (IMethodSymbol method in seen)
        {
            known.TryAdd(method, false);
        }

        return false;
    }

    private Calls Read(IMethodSymbol method)
    {
        if (method.IsAbstract || method.IsVirtual || method.IsOverride || method.IsExtern)
        {
            return new Calls(HasBody(method) || method.AssociatedSymbol is null, []);
        }

        HashSet<IMethodSymbol> called = new(SymbolEqualityComparer.Default);
        bool refuses = method.DeclaringSyntaxReferences
            .Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? [])
            .Any(reference => Refuses(reference.GetSyntax(cancellation), called));
        return new Calls(refuses, [.. called]);
    }

    private bool Refuses(SyntaxNode method, HashSet<IMethodSymbol> called)
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
            IMethodSymbol next => NeverReturns(next) || RefusesOrWaits(next, called),
            IPropertySymbol { GetMethod: { } getter } => RefusesOrWaits(getter, called),
            _ => false,
        });
    }

    private static bool RefusesOrWaits(IMethodSymbol method, HashSet<IMethodSymbol> called)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return IsForeignGuard(method);
        }

        called.Add(method.OriginalDefinition);
        return false;
    }

    private static bool IsForeignGuard(IMethodSymbol method) =>
        method.MethodKind is MethodKind.DelegateInvoke || (!method.IsImplicitlyDeclared && IsGuard(method.ContainingType));

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

    private readonly record struct Calls(bool Refuses, ImmutableArray<IMethodSymbol> Methods);
}
