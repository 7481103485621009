using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines through values of which types code may write into an object that others share.</summary>
/// <param name="symbols">Keyway's types, whose objects do not change.</param>
/// <param name="immutableTypes">Determines which types have immutable objects.</param>
/// <param name="derivedClasses">Finds the classes whose objects a value may be.</param>
/// <param name="deconstructCalls">The calls that take objects apart.</param>
/// <param name="isApplication">Whether the compilation is an application, whose types no other code uses.</param>
internal sealed class MutableTypes(
    KeywaySymbols symbols,
    ImmutableTypes immutableTypes,
    DerivedClasses derivedClasses,
    DeconstructCalls deconstructCalls,
    bool isApplication
)
{
    private readonly ConcurrentDictionary<ITypeSymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Determines whether a value of a type may be, or may hold, an object that code can write into; false for null.</summary>
    public bool MayBeWritten(ITypeSymbol? type) =>
        type is not null && known.GetOrAdd(type, found => Compute(found, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default)));

    private bool Compute(ITypeSymbol type, HashSet<ITypeSymbol> seen) =>
        type switch
        {
            { SpecialType: SpecialType.System_Void or SpecialType.System_DateTime } => false,
            { TypeKind: TypeKind.Delegate } => false,
            _ when TypeFacts.IsPlainType(type) || symbols.IsRuntime(type) || symbols.IsConnector(type) => false,
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(element => Compute(element.Type, seen)),
            INamedTypeSymbol { IsValueType: true } framework when FrameworkSymbols.IsFrameworkSymbol(framework) => framework.Name
                is "Span"
                    or "Memory"
                    or "ArraySegment"
                    or "Enumerator"
                || framework.TypeArguments.Any(argument => Compute(argument, seen)),
            INamedTypeSymbol framework when FrameworkSymbols.IsFrameworkSymbol(framework) && IsReadOnlyCollection(framework) =>
                framework.TypeArguments.Any(argument => Compute(argument, seen)),
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAnonymousType: false } declared
                when TypeFacts.IsUserDefined(declared) && immutableTypes.IsImmutable(declared) => seen.Add(declared)
                && (
                    GetTypes(declared)
                        .SelectMany(type => type.GetMembers())
                        .OfType<IFieldSymbol>()
                        .Any(field => !field.IsStatic && Compute(field.Type, seen))
                    // Code reaches what a derived class adds by the members of that class, or takes it apart.
                    || derivedClasses.FindAll(declared).Any(type => !IsHolder(type) && Compute(type, seen))
                ),
            _ => true,
        };

    // No cast leads from these to a collection that code can write into.
    private static bool IsReadOnlyCollection(INamedTypeSymbol type) =>
        type.Name
            is "ImmutableList"
                or "ImmutableDictionary"
                or "ImmutableHashSet"
                or "ImmutableSortedDictionary"
                or "ImmutableSortedSet"
                or "FrozenDictionary"
                or "FrozenSet"
                or "IGrouping"
                or "Lazy";

    /// <summary>
    /// Determines whether code reaches what objects of a type hold by their members alone: a class or interface of the compilation, unless
    /// a deconstruction returns something that code can write into.
    /// </summary>
    public bool IsHolder(ITypeSymbol? type) => IsHolder(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    private bool IsHolder(ITypeSymbol? type, HashSet<ITypeSymbol> seen) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, IsAnonymousType: false } declared
        && TypeFacts.IsUserDefined(declared)
        && (!seen.Add(declared) || !FindDeconstructions(declared).Any(method => HandsOut(method, seen)));

    // Those that code calls with an object of the type, or that other assemblies may call.
    private IEnumerable<IMethodSymbol> FindDeconstructions(INamedTypeSymbol type) =>
        deconstructCalls
            .Methods.Where(method =>
                GetDeconstructed(method) is not { } deconstructed || Inherits(type, deconstructed) || Inherits(deconstructed, type)
            )
            .Concat(
                isApplication
                    ? []
                    : GetTypes(type)
                        .SelectMany(inherited => inherited.GetMembers(WellKnownMemberNames.DeconstructMethodName))
                        .OfType<IMethodSymbol>()
                        .Where(IsVisible)
            );

    // Null if it may be any type, as that of a type parameter.
    private static INamedTypeSymbol? GetDeconstructed(IMethodSymbol method) =>
        (method.ReducedFrom ?? method) is { IsExtensionMethod: true, Parameters: { Length: > 0 } parameters }
            ? parameters[0].Type as INamedTypeSymbol
            : method.ContainingType;

    private bool HandsOut(IMethodSymbol method, HashSet<ITypeSymbol> seen) =>
        method.Parameters.Any(parameter =>
            parameter.RefKind == RefKind.Out && MayBeWritten(parameter.Type) && !IsView(parameter.Type, seen)
        );

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol other) =>
        GetTypes(type).Any(inherited => SymbolEqualityComparer.Default.Equals(inherited.OriginalDefinition, other.OriginalDefinition));

    // The type, those that it inherits, and its interfaces.
    private static IEnumerable<INamedTypeSymbol> GetTypes(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            yield return implemented;
        }
    }

    // Shows elements that do not change, and hands out nothing to write into but what such elements hold in turn.
    private bool IsView(ITypeSymbol type, HashSet<ITypeSymbol> seen) =>
        TypeFacts.IsView(type) && ((INamedTypeSymbol)type).TypeArguments.All(element => !MayBeWritten(element) || IsHolder(element, seen));

    /// <summary>Determines whether a member hands out to other assemblies what they can write into.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">The type of what it returns.</param>
    public bool IsHandedOut(ISymbol member, ITypeSymbol type) =>
        !isApplication
        && IsVisible(member)
        && type.Name
            is not (
                "IEnumerable"
                or "IReadOnlyList"
                or "IReadOnlyCollection"
                or "IReadOnlyDictionary"
                or "IReadOnlySet"
                or "ReadOnlySpan"
                or "ReadOnlyMemory"
                or "ImmutableArray"
                or "ReadOnlyCollection"
                or "ReadOnlyDictionary"
            );

    // Of an explicit implementation, the member of the interface is the one that other assemblies see.
    private static bool IsVisible(ISymbol member)
    {
        for (ISymbol? outer = member; outer is not (null or INamespaceSymbol); outer = outer.ContainingSymbol)
        {
            if (
                outer.DeclaredAccessibility
                is Accessibility.Private
                    or Accessibility.Internal
                    or Accessibility.ProtectedAndInternal
                    or Accessibility.NotApplicable
            )
            {
                return false;
            }
        }

        return true;
    }
}
