using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>
/// Determines whether any code of the compilation may write into the collections and objects that a field or property holds. The member is
/// followed through everything that refers to the same objects: variables, elements, arguments and results. What other code does to other
/// collections does not matter.
/// </summary>
/// <param name="uses">Finds where code uses a symbol.</param>
/// <param name="mutableTypes">Determines which values are worth following.</param>
/// <param name="symbols">Keyway's types, whose methods only read.</param>
/// <param name="construction">Determines which code runs only while an object, or a type, is constructed.</param>
/// <param name="parameters">Finds the parameters in which code has an argument.</param>
/// <param name="receivers">Finds where methods use the object whose methods they are.</param>
internal sealed class AliasWrites(
    SymbolUses uses,
    MutableTypes mutableTypes,
    KeywaySymbols symbols,
    Construction construction,
    AliasParameters parameters,
    AliasReceivers receivers
)
{
    // Of the variables and members that refer to the objects of one member. With more, they count as written.
    private const int MaximumAliases = 200;

    private readonly ConcurrentDictionary<(ISymbol Member, string Held), bool> written = new();

    /// <summary>Determines whether code may write into what a field or property holds, other than while it is constructed.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="held">
    /// The types of the immutable objects of the compilation that the member holds: code reaches their collections by their members.
    /// </param>
    public bool MayWrite(ISymbol member, IEnumerable<INamedTypeSymbol> held)
    {
        List<INamedTypeSymbol> types = [.. held.Distinct(SymbolEqualityComparer.Default).OfType<INamedTypeSymbol>()];
        string names = string.Join(" ", types.Select(type => type.ToDisplayString()).OrderBy(name => name, StringComparer.Ordinal));
        return written.GetOrAdd(
            (member.OriginalDefinition, names),
            found =>
                // By the static type alone, what a derived class adds is not seen.
                (types.Exists(IsDerived) || Search(found.Member, [], stopsAtHolders: false))
                && (types.Count == 0 || Search(found.Member, types.SelectMany(GetMembers), stopsAtHolders: true))
        );
    }

    /// <summary>
    /// Determines whether code may write into the object that a variable or member holds, or into one that is reached from there.
    /// </summary>
    /// <param name="variable">The local variable, parameter, field or property.</param>
    /// <param name="value">What it holds.</param>
    public bool MayWriteInto(ISymbol variable, Value value)
    {
        List<UserObject> objects =
        [
            .. value.DescendantsAndSelf.Select(part => part.Content).OfType<UserObject>().Where(held => !held.Type.IsAnonymousType),
        ];
        return objects.TrueForAll(held => held.IsImmutable)
            ? MayWrite(variable, objects.Select(held => held.Type))
            : objects.Exists(held => IsDerived(held.Type)) || MayWrite(variable, []);
    }

    private static bool IsDerived(INamedTypeSymbol type) => type.BaseType is { DeclaringSyntaxReferences.IsEmpty: false };

    private bool Search(ISymbol member, IEnumerable<ISymbol> parts, bool stopsAtHolders)
    {
        var search = new AliasSearch(mutableTypes, symbols, parameters, receivers, stopsAtHolders);
        search.Add(member);
        foreach (ISymbol part in parts)
        {
            search.Add(part);
        }

        int constructed = search.Aliases.Count;
        for (int i = 0; i < search.Aliases.Count; i++)
        {
            ISymbol alias = search.Aliases[i];
            if (i >= MaximumAliases)
            {
                return true;
            }

            foreach (SimpleNameSyntax name in uses.FindNames(alias))
            {
                if (IsName(name) || (i < constructed && (construction.Contains(name, alias) || IsInitialized(name))))
                {
                    continue;
                }

                if (uses.GetOperation(name) is { } set && IsSet(set, alias))
                {
                    continue;
                }

                if (uses.GetOperation(name) is not { } use || use is IMethodReferenceOperation || search.MayWrite(use))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The initializer of a new object or of a copy writes into the object that is created there.
    private static bool IsInitialized(SimpleNameSyntax name) =>
        name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } set
        && initializer.Parent is BaseObjectCreationExpressionSyntax or WithExpressionSyntax
        && set.Left == name;

    // What objects of a type hold that code may write into, of which a parameter of a primary constructor may be one.
    private IEnumerable<ISymbol> GetMembers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && TypeFacts.IsUserDefined(current); current = current.BaseType)
        {
            foreach (ISymbol member in current.OriginalDefinition.GetMembers().Where(member => !member.IsStatic))
            {
                ITypeSymbol? stored = member switch
                {
                    IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false } field => field.Type,
                    IPropertySymbol property
                        when Properties.IsAutomatic(property) || Properties.FindField(property.GetMethod) is not null => property.Type,
                    _ => null,
                };
                if (mutableTypes.MayBeWritten(stored))
                {
                    yield return member;
                }
            }

            foreach (
                IParameterSymbol parameter in current
                    .OriginalDefinition.InstanceConstructors.Where(PrimaryConstructors.IsPrimary)
                    .SelectMany(constructor => constructor.Parameters)
                    .Where(parameter => mutableTypes.MayBeWritten(parameter.Type))
            )
            {
                yield return parameter;
            }
        }
    }

    // Constructors alone set a read-only member, which writes into no object.
    private static bool IsSet(IOperation use, ISymbol member) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }
        && use.Parent is ISimpleAssignmentOperation { IsRef: false } assignment
        && assignment.Target == use;

    // A name that is no expression: that of an argument, in nameof, or in a type.
    private static bool IsName(SimpleNameSyntax name) =>
        name.Parent is NameColonSyntax { Parent: not SubpatternSyntax } or NameEqualsSyntax
        || name.Ancestors()
            .TakeWhile(node => node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
            .Any(node => node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
