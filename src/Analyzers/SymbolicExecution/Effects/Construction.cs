using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Determines which code runs only while an object is constructed, and which members nothing can set afterwards.
/// </summary>
internal sealed class Construction(SymbolUses uses, CancellationToken cancellation)
{
    // Through how many methods that only constructors call.
    private const int MaximumDepth = 4;

    private readonly ConcurrentDictionary<ISymbol, bool> settled = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> prepared = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> setOnce = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> writtenOnce = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> constant = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> unused = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> independent = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Determines whether a field, auto-implemented property or parameter of a primary constructor keeps the value that the construction
    /// gives to it, because nothing else can set it.
    /// </summary>
    public bool IsSettled(ISymbol member) => settled.GetOrAdd(member.OriginalDefinition, found => Compute(found, allowsSetup: false));

    /// <summary>
    /// Determines whether a member keeps the value that the construction, or a method that a test framework calls after it, gives to it.
    /// </summary>
    public bool IsPrepared(ISymbol member) => prepared.GetOrAdd(member.OriginalDefinition, found => Compute(found, allowsSetup: true));

    /// <summary>
    /// Determines whether a name in a constructor, or in a method that prepares a test, refers to a member of the object that is
    /// constructed there.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="member">The member to which it refers.</param>
    public bool Contains(SimpleNameSyntax name, ISymbol member) => Contains(name, member, allowsSetup: true);

    private bool Contains(SimpleNameSyntax name, ISymbol member, bool allowsSetup) =>
        !member.IsStatic && Contains(name, member, allowsSetup, MaximumDepth);

    /// <summary>Finds the expressions within code by which it writes to a member itself.</summary>
    public IEnumerable<ExpressionSyntax> FindTargets(ISymbol member, SyntaxNode code) =>
        uses.FindNames(member, [code]).Select(GetQualified).Where(WriteTargets.IsTarget);

    /// <summary>
    /// Determines whether the compilation sets a private member, which begins as null, by a single <c>??=</c> and nowhere else.
    /// </summary>
    public bool IsSetOnce(ISymbol member) => setOnce.GetOrAdd(member.OriginalDefinition, ComputeIsSetOnce);

    /// <summary>
    /// Determines whether one member of the compilation alone writes to a static field or auto-implemented property, and no lambda or local
    /// function does, which may run at any time.
    /// </summary>
    public bool IsWrittenInOneMember(ISymbol member) => writtenOnce.GetOrAdd(member.OriginalDefinition, ComputeIsWrittenInOneMember);

    /// <summary>
    /// Determines whether no code writes to a parameter of a primary constructor, and no other member is initialized with it, which would
    /// tell of its value.
    /// </summary>
    public bool IsIndependent(IParameterSymbol parameter) =>
        independent.GetOrAdd(
            parameter,
            found => FindNames(found).All(name => !WriteTargets.IsTarget(GetQualified(name)) && !IsInInitializer(name))
        );

    /// <summary>
    /// Determines whether one member alone is initialized with a parameter of a primary constructor that no code writes to.
    /// </summary>
    public bool InitializesOneMember(IParameterSymbol parameter) =>
        FindNames(parameter).All(name => !WriteTargets.IsTarget(GetQualified(name))) && FindNames(parameter).Count(IsInInitializer) == 1;

    private static bool IsInInitializer(SyntaxNode name) =>
        !name.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(IsStored)
        && name.FirstAncestorOrSelf<SyntaxNode>(node => node is PrimaryConstructorBaseTypeSyntax || IsInitializer(node)) is not null;

    private static bool IsInitializer(SyntaxNode? node) =>
        node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or { Parent.Parent: BaseFieldDeclarationSyntax } };

    // A lambda that an initializer stores, also as an element of a table, runs later: the initializer passes it to no call.
    private static bool IsStored(AnonymousFunctionExpressionSyntax function) =>
        IsInitializer(
            function
                .Ancestors()
                .FirstOrDefault(outer =>
                    outer
                        is not (
                            InitializerExpressionSyntax
                            or AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }
                            or BaseObjectCreationExpressionSyntax
                            or CollectionElementSyntax
                            or CollectionExpressionSyntax
                            or ParenthesizedExpressionSyntax
                        )
                )
        );

    /// <summary>
    /// Determines whether all that code writes to a private field are literals or enum members, so that it is one of a few values. A truth
    /// value does not count: code that writes to it writes both values.
    /// </summary>
    public bool HoldsConstantsOnly(IFieldSymbol field) => constant.GetOrAdd(field.OriginalDefinition, ComputeHoldsConstantsOnly);

    private bool ComputeHoldsConstantsOnly(ISymbol member)
    {
        if (
            member is not IFieldSymbol { DeclaredAccessibility: Accessibility.Private, AssociatedSymbol: null } field
            || field.Type.SpecialType == SpecialType.System_Boolean
        )
        {
            return false;
        }

        bool isConstant(ExpressionSyntax? value) =>
            value is null or LiteralExpressionSyntax || (field.Type.TypeKind == TypeKind.Enum && value is MemberAccessExpressionSyntax);
        return field.DeclaringSyntaxReferences.All(reference =>
                reference.GetSyntax(cancellation) is VariableDeclaratorSyntax declarator && isConstant(declarator.Initializer?.Value)
            )
            && uses.FindNames(field)
                .Select(GetQualified)
                .Where(WriteTargets.IsTarget)
                .All(target =>
                    target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                    && isConstant(assignment.Right)
                );
    }

    private bool ComputeIsWrittenInOneMember(ISymbol member)
    {
        if (
            !(member is IFieldSymbol { AssociatedSymbol: null } || (member is IPropertySymbol property && Properties.IsAutomatic(property)))
            || member.DeclaringSyntaxReferences.IsEmpty
            || !member.GetAttributes().IsEmpty
        )
        {
            return false;
        }

        List<SyntaxNode?> writers =
        [
            .. uses.FindNames(member)
                .Where(name => WriteTargets.IsTarget(GetQualified(name)))
                .Select(name =>
                    name.FirstAncestorOrSelf<SyntaxNode>(node =>
                        node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
                    )
                )
                .Distinct(),
        ];
        return writers.Count == 1 && writers[0] is MemberDeclarationSyntax;
    }

    /// <summary>Determines whether an event that other assemblies cannot see has no subscriber, so that it is null.</summary>
    public bool IsNeverSubscribed(IEventSymbol declared) => unused.GetOrAdd(declared.OriginalDefinition, ComputeIsNeverSubscribed);

    private bool ComputeIsSetOnce(ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: false, AssociatedSymbol: null, DeclaredAccessibility: Accessibility.Private }
        && member.GetAttributes().IsEmpty
        && !member.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: { Value: not LiteralExpressionSyntax } }
        )
        && FindNames(member).Select(GetQualified).Where(WriteTargets.IsTarget).ToList() is { Count: 1 } targets
        && targets[0].Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression };

    private bool ComputeIsNeverSubscribed(ISymbol declared) =>
        declared is IEventSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false, ExplicitInterfaceImplementations.IsEmpty: true }
        && IsHidden(declared)
        && declared.DeclaringSyntaxReferences.All(reference => reference.GetSyntax(cancellation) is VariableDeclaratorSyntax)
        && !declared.ContainingType.AllInterfaces.Any(type => type.GetMembers(declared.Name).Length > 0)
        && !uses.FindNames(declared).Any(name => WriteTargets.IsTarget(GetQualified(name)));

    private static bool IsHidden(ISymbol declared)
    {
        for (ISymbol? symbol = declared; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return true;
            }
        }

        return false;
    }

    private bool Contains(SimpleNameSyntax name, ISymbol member, bool allowsSetup, int depth)
    {
        SyntaxNode qualified = name;
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        {
            if (access.Expression is not ThisExpressionSyntax)
            {
                return false;
            }

            qualified = access;
        }

        SyntaxNode? code = qualified.FirstAncestorOrSelf<SyntaxNode>(node =>
            node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        );
        return code switch
        {
            ConstructorDeclarationSyntax constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword)
                && IsOf(constructor, member.ContainingType),
            // The object may share what it holds with the one that it was copied from.
            PropertyDeclarationSyntax or IndexerDeclarationSyntax when !member.ContainingType.IsRecord => IsOf(
                (MemberDeclarationSyntax)code,
                member.ContainingType
            )
                && qualified.FirstAncestorOrSelf<AccessorDeclarationSyntax>()?.IsKind(SyntaxKind.InitAccessorDeclaration) == true,
            MethodDeclarationSyntax method => depth > 0
                && IsOf(method, member.ContainingType)
                && ((allowsSetup && IsSetup(method)) || RunsInConstruction(method, allowsSetup, depth - 1)),
            _ => false,
        };
    }

    private bool IsOf(MemberDeclarationSyntax code, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) == code.Parent);

    private bool IsSetup(MethodDeclarationSyntax code) =>
        code.AttributeLists.Count > 0
        && uses.GetModel(code.SyntaxTree).GetDeclaredSymbol(code, cancellation) is IMethodSymbol method
        && SetupMethods.IsSetup(method);

    // Only constructors call the method, and nothing else refers to it.
    private bool RunsInConstruction(MethodDeclarationSyntax code, bool allowsSetup, int depth) =>
        uses.GetModel(code.SyntaxTree).GetDeclaredSymbol(code, cancellation)
            is IMethodSymbol { DeclaredAccessibility: Accessibility.Private, IsAsync: false } method
        && method.ExplicitInterfaceImplementations.IsEmpty
        && method.GetAttributes().IsEmpty
        && uses.FindNames(method).ToList() is { Count: > 0 } names
        && names.All(name =>
            (name.Parent is MemberAccessExpressionSyntax access ? access.Parent : name.Parent) is InvocationExpressionSyntax
            && Contains(name, method, allowsSetup, depth)
        );

    private bool Compute(ISymbol member, bool allowsSetup) =>
        member switch
        {
            IFieldSymbol { IsConst: false, AssociatedSymbol: null } field => field.IsReadOnly
                || (!StructureMethods.MayWrite(field.Type) && IsOwn(field) && IsSetInConstruction(field, allowsSetup)),
            IPropertySymbol { IsIndexer: false } property => !IsOverridable(property)
                && (
                    property.SetMethod is not { } setter
                    || (
                        setter.DeclaredAccessibility == Accessibility.Private
                        && IsOwn(property)
                        && IsSetInConstruction(property, allowsSetup)
                    )
                ),
            IParameterSymbol => true,
            _ => false,
        };

    // An attribute may ask for the value to be set from outside, as serializers and editors do.
    private static bool IsOwn(ISymbol member) =>
        member.GetAttributes().IsEmpty
        && (member.DeclaredAccessibility == Accessibility.Private || member is IPropertySymbol { SetMethod.IsInitOnly: false });

    private static bool IsOverridable(IPropertySymbol property) =>
        (property.IsVirtual || property.IsAbstract || property.IsOverride) && !property.IsSealed && !property.ContainingType.IsSealed;

    private bool IsSetInConstruction(ISymbol member, bool allowsSetup) =>
        FindNames(member).All(name => !WriteTargets.IsTarget(GetQualified(name)) || Contains(name, member, allowsSetup));

    // A private setter can be called in the type alone.
    private IEnumerable<SimpleNameSyntax> FindNames(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private
            ? uses.FindNames(member)
            : uses.FindNames(
                member,
                member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation))
            );

    private static ExpressionSyntax GetQualified(SimpleNameSyntax name)
    {
        ExpressionSyntax qualified = name;
        while (
            (qualified.Parent is MemberAccessExpressionSyntax access && access.Name == qualified)
            || qualified.Parent is ParenthesizedExpressionSyntax
            || qualified.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
        )
        {
            qualified = (ExpressionSyntax)qualified.Parent;
        }

        return qualified;
    }
}
