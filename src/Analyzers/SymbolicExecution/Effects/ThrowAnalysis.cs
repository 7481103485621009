using System.Collections.Concurrent;
using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Which calls may keep the code after them from being reached: guards, and helpers that throw.</summary>
internal sealed class ThrowAnalysis(Compilation compilation, CancellationToken cancellation)
{
    private const int MostHelpers = 1_000;

    private readonly ConcurrentDictionary<IMethodSymbol, bool> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Calls> bodies = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the compiler may leave a call out together with its arguments.</summary>
    public static bool IsConditionallyCompiledOut(IMethodSymbol method) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null }
        || method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" });

    /// <summary>Whether a call is declared never to come back.</summary>
    public static bool NeverReturns(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DoesNotReturnAttribute" })
        || (method is { Name: nameof(Environment.Exit) or nameof(Environment.FailFast), ContainingType.Name: nameof(Environment) });

    /// <summary>
    /// Whether a type's methods may be there to refuse: the framework's guards stand with its exceptions and its diagnostics, a library's
    /// may stand anywhere.
    /// </summary>
    public static bool IsGuard(INamedTypeSymbol? type) =>
        type is null
        || !FrameworkSymbols.IsFrameworkSymbol(type)
        || type.Name.EndsWith("Exception", StringComparison.Ordinal)
        || type.Name is "Debug" or "Trace" or "Contract" or "Environment";

    /// <summary>Whether a property holds what anyone has put there.</summary>
    public bool IsData(IPropertySymbol property) =>
        !property.IsAbstract
        && !property.IsVirtual
        && !property.IsOverride
        && property.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) switch
            {
                ParameterSyntax => true,
                PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } => accessors.Accessors.All(accessor =>
                    accessor is { Body: null, ExpressionBody: null }
                ),
                _ => false,
            }
        )
        && (
            property.SetMethod is { DeclaredAccessibility: not Accessibility.Private }
            || !property.ContainingType.InstanceConstructors.Any(MayThrow)
        );

    /// <summary>Whether a field holds what anyone has put there.</summary>
    public bool IsData(IFieldSymbol field) =>
        !field.IsStatic
        && field.DeclaredAccessibility is not Accessibility.Private
        && !field.ContainingType.InstanceConstructors.Any(MayThrow);

    /// <summary>
    /// Whether a call may throw by intent, as far as can be seen; what the framework's own methods refuse is left aside.
    /// A helper that leads to more others than can be looked at may.
    /// </summary>
    public bool MayThrow(IMethodSymbol? method) =>
        method is null
        || (
            method.DeclaringSyntaxReferences.IsEmpty && !IsDefaultConstructor(method)
                ? IsForeignGuard(method)
                : known.GetOrAdd(method.OriginalDefinition, LeadsToARefusal)
        );

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
        return new Calls(CodeOf(method).Any(code => Throws(code, called)), [.. called]);
    }

    /// <summary>The code that runs when a method is called; with a constructor, that of the initializers too.</summary>
    private IEnumerable<SyntaxNode> CodeOf(IMethodSymbol method)
    {
        IEnumerable<SyntaxNode> own = method
            .DeclaringSyntaxReferences.Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? [])
            .Select(reference => reference.GetSyntax(cancellation));
        return method.MethodKind != MethodKind.Constructor
            ? own
            : own.Where(node => node is not TypeDeclarationSyntax)
                .Concat(
                    method
                        .ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation))
                        .OfType<TypeDeclarationSyntax>()
                        .SelectMany(InitializersOf)
                );
    }

    private static IEnumerable<SyntaxNode> InitializersOf(TypeDeclarationSyntax type) =>
        type
            .Members.SelectMany(member =>
                member switch
                {
                    FieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => (SyntaxNode?)variable.Initializer),
                    PropertyDeclarationSyntax property => [property.Initializer],
                    _ => [],
                }
            )
            .Append(type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault())
            .OfType<SyntaxNode>();

    private bool Throws(SyntaxNode code, HashSet<IMethodSymbol> called)
    {
        if (!compilation.ContainsSyntaxTree(code.SyntaxTree))
        {
            return true;
        }

#pragma warning disable RS1030 // The helper may lie in another file; its model is asked for once for each helper that design code calls.
        IOperation? operation = compilation.GetSemanticModel(code.SyntaxTree).GetOperation(code, cancellation);
#pragma warning restore RS1030
        return operation is not null
            && operation
                .DescendantsAndSelf()
                .Any(part =>
                    part is IThrowOperation
                    || ImplicitCalls.FindCalls(part).Any(next => next is null || NeverReturns(next) || ThrowsOrBlocks(next, called))
                );
    }

    private static bool ThrowsOrBlocks(IMethodSymbol method, HashSet<IMethodSymbol> called)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty && !IsDefaultConstructor(method))
        {
            return IsForeignGuard(method);
        }

        called.Add(method.OriginalDefinition);
        return false;
    }

    // It runs the initializers of its type, and the constructor of the type's base.
    private static bool IsDefaultConstructor(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true }
        && !method.ContainingType.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsForeignGuard(IMethodSymbol method) =>
        method.MethodKind is MethodKind.DelegateInvoke
        || (
            !method.IsImplicitlyDeclared
            && IsGuard(method.ContainingType)
            && !(method.MethodKind == MethodKind.Constructor && FrameworkSymbols.IsFrameworkSymbol(method))
        );

    private static bool HasBody(IMethodSymbol? method) =>
        method?.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax()
                is AccessorDeclarationSyntax { Body: not null }
                    or AccessorDeclarationSyntax { ExpressionBody: not null }
                    or ArrowExpressionClauseSyntax
                    or BaseMethodDeclarationSyntax
                    or LocalFunctionStatementSyntax
        ) == true;

    private readonly record struct Calls(bool Refuses, ImmutableArray<IMethodSymbol> Methods);
}
