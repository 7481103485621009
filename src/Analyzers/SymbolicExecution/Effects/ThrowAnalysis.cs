using System.Collections.Concurrent;
using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Determines which calls may throw deliberately, so that the code after them may not run: guards, and methods that throw.
/// </summary>
internal sealed class ThrowAnalysis(Compilation compilation, CancellationToken cancellation)
{
    // Of the methods that one method calls, directly or indirectly. With more, it counts as throwing.
    private const int MaximumCallees = 1_000;

    private readonly ConcurrentDictionary<IMethodSymbol, bool> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Calls> callsOfMethods = new(SymbolEqualityComparer.Default);

    /// <summary>Determines whether the compiler may omit a call together with the evaluation of its arguments.</summary>
    public static bool IsConditionallyCompiledOut(IMethodSymbol method) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null }
        || method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" });

    /// <summary>Determines whether a call never returns: it is declared so, or ends the process.</summary>
    public static bool NeverReturns(IMethodSymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DoesNotReturnAttribute" })
        || (method is { Name: nameof(Environment.Exit) or nameof(Environment.FailFast), ContainingType.Name: nameof(Environment) });

    /// <summary>
    /// Determines whether methods of a type may be guards, which throw deliberately: the guards of .NET are members of its exceptions and
    /// its classes for diagnostics, those of another library may be members of any type. True for null.
    /// </summary>
    public static bool IsGuard(INamedTypeSymbol? type) =>
        type is null
        || !FrameworkSymbols.IsFrameworkSymbol(type)
        || type.Name.EndsWith("Exception", StringComparison.Ordinal)
        || type.Name is "Debug" or "Trace" or "Contract" or "Environment";

    /// <summary>
    /// Determines whether a property can hold any value of its type: it is auto-implemented and not virtual, and can be set by other types
    /// or is not checked by a constructor that may throw.
    /// </summary>
    public bool CanHoldAnyValue(IPropertySymbol property) =>
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

    /// <summary>
    /// Determines whether a field can hold any value of its type: other types can set it, and no constructor that may throw checks it.
    /// </summary>
    public bool CanHoldAnyValue(IFieldSymbol field) =>
        !field.IsStatic
        && field.DeclaredAccessibility is not Accessibility.Private
        && !field.ContainingType.InstanceConstructors.Any(MayThrow);

    /// <summary>
    /// Determines whether a call may throw deliberately. Exceptions of .NET methods other than guards do not count. True for null, a call
    /// of an unknown method.
    /// </summary>
    public bool MayThrow(IMethodSymbol? method) =>
        method is null
        || (
            method.DeclaringSyntaxReferences.IsEmpty && !IsDefaultConstructor(method)
                ? IsForeignGuard(method)
                : known.GetOrAdd(method.OriginalDefinition, LeadsToThrow)
        );

    private bool LeadsToThrow(IMethodSymbol first)
    {
        HashSet<IMethodSymbol> seen = new(SymbolEqualityComparer.Default) { first };
        Stack<IMethodSymbol> pending = new([first]);
        while (pending.Count > 0)
        {
            Calls calls = callsOfMethods.GetOrAdd(pending.Pop(), Read);
            if (calls.Throws || seen.Count > MaximumCallees)
            {
                return true;
            }

            foreach (IMethodSymbol called in calls.Methods)
            {
                if (known.TryGetValue(called, out bool throws))
                {
                    if (throws)
                    {
                        return true;
                    }
                }
                else if (seen.Add(called))
                {
                    pending.Push(called);
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
        return new Calls(GetCode(method).Any(code => Throws(code, called)), [.. called]);
    }

    /// <summary>Gets the syntax of the code that a call runs; for a constructor, that of the initializers of its type too.</summary>
    private IEnumerable<SyntaxNode> GetCode(IMethodSymbol method)
    {
        IEnumerable<SyntaxNode> declarations = method
            .DeclaringSyntaxReferences.Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? [])
            .Select(reference => reference.GetSyntax(cancellation));
        return method.MethodKind != MethodKind.Constructor
            ? declarations
            : declarations
                .Where(node => node is not TypeDeclarationSyntax)
                .Concat(
                    method
                        .ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation))
                        .OfType<TypeDeclarationSyntax>()
                        .SelectMany(GetInitializers)
                );
    }

    private static IEnumerable<SyntaxNode> GetInitializers(TypeDeclarationSyntax type) =>
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

    // Adds the methods that the code calls and that have to be examined.
    private bool Throws(SyntaxNode code, HashSet<IMethodSymbol> called)
    {
        if (!compilation.ContainsSyntaxTree(code.SyntaxTree))
        {
            return true;
        }

#pragma warning disable RS1030 // The method may be in another file. Its model is needed once for each method that interpreted code calls.
        IOperation? operation = compilation.GetSemanticModel(code.SyntaxTree).GetOperation(code, cancellation);
#pragma warning restore RS1030
        return operation is not null
            && FindRun(operation)
                .Any(part =>
                    part is IThrowOperation
                    || ImplicitCalls.FindCalls(part).Any(method => method is null || NeverReturns(method) || ThrowsDirectly(method, called))
                );
    }

    // The code of a lazy value does not run where it is created, but where it is read.
    private static IEnumerable<IOperation> FindRun(IOperation code)
    {
        IOperation[] parts = [.. code.DescendantsAndSelf()];
        if (
            parts.Any(part =>
                part is IPropertyReferenceOperation { Property: { Name: nameof(Lazy<object>.Value) } property } && IsLazy(property)
            )
        )
        {
            return parts;
        }

        HashSet<IOperation> later =
        [
            .. parts
                .OfType<IObjectCreationOperation>()
                .Where(creation => creation.Constructor is { } constructor && IsLazy(constructor))
                .SelectMany(creation => creation.Arguments)
                .SelectMany(argument => argument.Descendants())
                .OfType<IAnonymousFunctionOperation>()
                .SelectMany(function => function.Descendants()),
        ];
        return later.Count == 0 ? parts : parts.Where(part => !later.Contains(part));
    }

    private static bool IsLazy(ISymbol member) =>
        member.ContainingType.Name == nameof(Lazy<object>) && FrameworkSymbols.IsFrameworkSymbol(member);

    // A method declared in source does not throw by itself, but is added to those that have to be examined.
    private static bool ThrowsDirectly(IMethodSymbol method, HashSet<IMethodSymbol> called)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty && !IsDefaultConstructor(method))
        {
            return IsForeignGuard(method);
        }

        called.Add(method.OriginalDefinition);
        return false;
    }

    // A constructor that is not declared still runs the initializers of its type and the constructor of the base type.
    private static bool IsDefaultConstructor(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true }
        && !method.ContainingType.DeclaringSyntaxReferences.IsEmpty;

    // The statements of a design check nothing until they are asked to.
    private static bool IsStatement(IMethodSymbol method) =>
        IsOfKeyway(method)
        && method.Name
            is not (
                nameof(Interconnect.EnsureValid)
                or nameof(PartNumber.Parse)
                or nameof(Socket.MatingHeader)
                or nameof(Header.MatingSocket)
                or nameof(HermaphroditicConnector.MatingConnector)
            );

    private static bool IsForeignGuard(IMethodSymbol method) =>
        method.MethodKind is MethodKind.DelegateInvoke
        || (
            !method.IsImplicitlyDeclared
            && !IsStatement(method)
            && !IsPart(method)
            && IsGuard(method.ContainingType)
            && !(method.MethodKind == MethodKind.Constructor && FrameworkSymbols.IsFrameworkSymbol(method))
            && !AsksEnvironment(method)
        );

    // The property of a series for one of its parts.
    private static bool IsPart(IMethodSymbol method)
    {
        ITypeSymbol? type = method is { MethodKind: MethodKind.PropertyGet, IsStatic: true } ? method.ReturnType : null;
        while (type is not null && !(type.Name == nameof(Connector) && IsOfKeyway(type)))
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    private static bool IsOfKeyway(ISymbol symbol) =>
        symbol.ContainingNamespace is { Name: nameof(Keyway), ContainingNamespace.IsGlobalNamespace: true };

    // Of the environment, only the methods that end the program are guards.
    private static bool AsksEnvironment(IMethodSymbol method) =>
        method is { ReturnsVoid: false, ContainingType.Name: nameof(Environment) } && FrameworkSymbols.IsFrameworkSymbol(method);

    private static bool HasBody(IMethodSymbol? method) =>
        method?.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax()
                is AccessorDeclarationSyntax { Body: not null }
                    or AccessorDeclarationSyntax { ExpressionBody: not null }
                    or ArrowExpressionClauseSyntax
                    or BaseMethodDeclarationSyntax
                    or LocalFunctionStatementSyntax
        ) == true;

    private readonly record struct Calls(bool Throws, ImmutableArray<IMethodSymbol> Methods);
}
