using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Creates the object with which an instance member is explored: as initializers and constructors leave it, whoever calls them. Only what
/// nothing else can set is known, and what does not depend on the arguments of the constructor.
/// </summary>
/// <param name="effects">The analyses of the compilation.</param>
/// <param name="createContext">Creates the services to interpret a constructor.</param>
internal sealed class ConstructedObjects(CompilationEffects effects, Func<InterpreterContext> createContext)
{
    // Of the paths through one constructor. With more, nothing is known of the object.
    private const int MaximumPaths = 16;

    private static readonly IReadOnlyDictionary<ISymbol, Value> Nothing = new Dictionary<ISymbol, Value>(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyDictionary<ISymbol, Value>> members = new(
        SymbolEqualityComparer.Default
    );
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyDictionary<ISymbol, Value>> unprepared = new(
        SymbolEqualityComparer.Default
    );

    /// <summary>Creates the object of the instance member of a class that contains a body; null for other code.</summary>
    /// <param name="body">The body.</param>
    /// <param name="derived">The class of the object, which inherits the member; null for the class of the member itself.</param>
    public Value? Create(IOperation body, INamedTypeSymbol? derived = null)
    {
        if (
            body.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { Parent: TypeDeclarationSyntax declaration } member
            || declaration
                is not (
                    ClassDeclarationSyntax
                    or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword }
                )
            || member.Modifiers.Any(SyntaxKind.StaticKeyword)
            || body.SemanticModel?.GetDeclaredSymbol(declaration) is not INamedTypeSymbol type
        )
        {
            return null;
        }

        return member switch
        {
            ConstructorDeclarationSyntax constructor => CreateUnfinished(constructor, type, body),
            BaseMethodDeclarationSyntax method => CreateFinished(
                derived ?? type,
                derived is not null,
                body,
                body.SemanticModel.GetDeclaredSymbol(method) is not IMethodSymbol declared || !SetupMethods.IsSetup(declared)
            ),
            BasePropertyDeclarationSyntax when body.Syntax is not EqualsValueClauseSyntax => CreateFinished(
                derived ?? type,
                derived is not null,
                body,
                isPrepared: true
            ),
            _ => null,
        };
    }

    /// <summary>
    /// Reads what a field or auto-implemented property has in every object of its class; null if objects may differ in it.
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="body">The body that reads it.</param>
    public Value? ReadOfAny(ISymbol member, IOperation body) =>
        member is { IsStatic: false, ContainingType: { TypeKind: TypeKind.Class } type }
        && TypeFacts.IsUserDefined(type)
        && !VirtualCalls.IsOverridable(member)
        && !SetupMethods.Find(type).Any()
        && members.GetOrAdd(type.OriginalDefinition, found => Construct(found, body, isPrepared: true)) is { } kept
        && kept.TryGetValue(member.OriginalDefinition, out Value? value)
        && Constancy.IsConstantExceptSequences(value)
            ? MemberCopies.Copy(value)
            : null;

    // A method that prepares a test may run again on the same object, in which it finds what it left there.
    private Value CreateFinished(INamedTypeSymbol type, bool isExact, IOperation body, bool isPrepared)
    {
        IReadOnlyDictionary<ISymbol, Value>? copied = null;
        Value? created = null;
        return created = Value.Known(
            new UserObject(type, effects.ImmutableTypes.IsImmutable(type))
            {
                IsExact = isExact || type.IsSealed,
                Constructed = () =>
                    copied ??= MemberCopies.Create(
                        (isPrepared ? members : unprepared).GetOrAdd(type, found => Construct(found, body, isPrepared)),
                        created!
                    ),
            },
            body.Syntax
        );
    }

    // In a constructor, the object is as its initializers leave it. A constructor of a base class may have called a member that sets more.
    private Value? CreateUnfinished(ConstructorDeclarationSyntax constructor, INamedTypeSymbol type, IOperation body)
    {
        if (constructor.Initializer is not null || type.BaseType?.SpecialType != SpecialType.System_Object)
        {
            return null;
        }

        ExecutionState state = CreateState(body);
        var instance = new UserObject(type, isImmutable: false) { IsExact = type.IsSealed };
        Value created = Value.Known(instance, body.Syntax);
        Defaults.SetDefaults(instance, type, body.Syntax, state);
        try
        {
            return Constructors.RunInitializers(created, type, null, body.Syntax, state) && !state.Path.Advance() ? created : null;
        }
        catch (Exception exception) when (IsUnfinished(exception))
        {
            return null;
        }
    }

    private IReadOnlyDictionary<ISymbol, Value> Construct(INamedTypeSymbol type, IOperation body, bool isPrepared)
    {
        try
        {
            List<IReadOnlyDictionary<ISymbol, Value>>? results = [];
            foreach (IMethodSymbol constructor in type.InstanceConstructors.Where(constructor => !IsCopyConstructor(constructor)))
            {
                if (!Run(type, constructor, body, isPrepared, results))
                {
                    return Nothing;
                }
            }

            return results.Count == 0 ? Nothing : Join(results);
        }
        catch (Exception exception) when (IsUnfinished(exception))
        {
            return Nothing;
        }
    }

    private static bool IsUnfinished(Exception exception) =>
        exception is PathTerminatedException or BudgetExceededException or InsufficientExecutionStackException;

    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor is { ContainingType: { IsRecord: true } type, Parameters.Length: 1 }
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    /// <summary>
    /// Runs every path through a constructor that completes, and through the methods that prepare a test; returns false if one is not
    /// interpreted.
    /// </summary>
    private bool Run(
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        IOperation body,
        bool isPrepared,
        List<IReadOnlyDictionary<ISymbol, Value>> results
    )
    {
        ExecutionState state = CreateState(body);
        SyntaxNode origin = body.Syntax;
        for (int explored = 0; explored < MaximumPaths; explored++)
        {
            state.Reset();
            var instance = new UserObject(type, effects.ImmutableTypes.IsImmutable(type));
            Defaults.SetDefaults(instance, type, origin, state);
            Dictionary<ISymbol, Value> defaults = instance
                .GetMembers()
                .ToDictionary<KeyValuePair<ISymbol, Value>, ISymbol, Value>(
                    member => member.Key,
                    member => member.Value,
                    SymbolEqualityComparer.Default
                );
            Value[] arguments =
            [
                .. constructor.Parameters.Select(parameter =>
                    parameter.RefKind == RefKind.None ? Value.FromParameter(parameter, origin) : Value.Unknown(origin)
                ),
            ];
            try
            {
                Value created = Value.Known(instance, origin);
                if (
                    !Constructors.Construct(
                        created,
                        instance,
                        type,
                        constructor,
                        arguments,
                        new ValueOrigin?[arguments.Length],
                        origin,
                        state
                    )
                    || (
                        isPrepared
                        && SetupMethods.Find(type).Any(method => SourceMethods.Invoke(method, created, [], null, origin, state) is null)
                    )
                )
                {
                    return false;
                }

                results.Add(Keep(instance, defaults, isPrepared));
            }
            catch (PathTerminatedException)
            {
                // The constructor throws: there is no object.
            }

            if (!state.Path.Advance())
            {
                return true;
            }
        }

        return false;
    }

    private ExecutionState CreateState(IOperation body) => new(body, Variables.None, createContext(), Interpreter.Instance);

    // What a member holds is known if nothing else can set the member, and nothing can write into the object that it holds.
    private Dictionary<ISymbol, Value> Keep(UserObject instance, Dictionary<ISymbol, Value> defaults, bool isPrepared)
    {
        List<(ISymbol Member, Value Value)> kept = [];
        foreach (KeyValuePair<ISymbol, Value> member in instance.GetMembers())
        {
            // Code sees no value that a member gets from elsewhere, as through a serializer: one that is never assigned is unknown.
            bool isAssigned = !defaults.TryGetValue(member.Key, out Value? initial) || !ReferenceEquals(initial, member.Value);
            bool isKept = isPrepared
                ? effects.Construction.IsPrepared(member.Key) && !MayChange(member.Key, member.Value)
                : effects.Construction.IsSettled(member.Key) && !member.Value.DescendantsAndSelf.Any(IsChangeable);
            if (isAssigned && isKept)
            {
                kept.Add((member.Key, member.Value));
            }
            else
            {
                member.Value.Escape();
            }
        }

        // Objects that another member shares have escaped by now.
        return kept.Where(member => member.Value.IsKnown && !member.Value.DescendantsAndSelf.Any(IsLost))
            .ToDictionary<(ISymbol Member, Value Value), ISymbol, Value>(
                member => member.Member,
                member => member.Value,
                SymbolEqualityComparer.Default
            );
    }

    private bool MayChange(ISymbol member, Value value) =>
        value.DescendantsAndSelf.Any(part =>
            part.Content is Closure function
                ? !ReadsParameters(function)
                    && (!Constancy.IsConstant(part) || Constancy.GetCaptured(function).Any(captured => !captured.IsKnown))
                : part.Content is HeapObject held
                    && (
                        held.CanChange(isWritten: false)
                        || (
                            held.CanChange(isWritten: true)
                            && (OthersMayFill(member) || effects.Aliases.MayWrite(member, UserObject.GetTypes(value)))
                        )
                    )
        );

    // A lambda of an initializer that captures nothing but parameters of the primary constructor, which only that sets.
    private bool ReadsParameters(Closure function) =>
        Constancy.GetCapturedVariables(function).ToList() is { Count: > 0 } captured
        && captured.TrueForAll(variable =>
            PrimaryConstructors.IsParameter(variable) && effects.Construction.IsIndependent((IParameterSymbol)variable)
        );

    // Serializers and object initializers elsewhere add to a collection that they can read.
    private static bool OthersMayFill(ISymbol member) =>
        member is { DeclaredAccessibility: not Accessibility.Private }
        && (member as IPropertySymbol)?.Type is { TypeKind: not TypeKind.Array } type
        && type.AllInterfaces.Append(type).Any(implemented => implemented.Name is "ICollection" or "IList" or "IDictionary")
        && type.Name is not ("ImmutableArray" or "ImmutableList" or "ReadOnlyCollection");

    private static bool IsChangeable(Value part) => part.Content is HeapObject held && held.CanChange(isWritten: true);

    private static bool IsLost(Value part) => part.Content is HeapObject held && held.CanChange(isWritten: false);

    private static IReadOnlyDictionary<ISymbol, Value> Join(List<IReadOnlyDictionary<ISymbol, Value>> results) =>
        results.Count == 1
            ? results[0]
            : results[0]
                .Where(member => results.All(other => other.TryGetValue(member.Key, out Value? value) && IsSame(member.Value, value)))
                .ToDictionary<KeyValuePair<ISymbol, Value>, ISymbol, Value>(
                    member => member.Key,
                    member => member.Value,
                    SymbolEqualityComparer.Default
                );

    private static bool IsSame(Value one, Value other) =>
        one.IsKnown
        && other.IsKnown
        && (one.Content, other.Content) switch
        {
            (ListObject first, ListObject second) => first.Items is { } items
                && second.Items is { } others
                && items.Count == others.Count
                && items.Zip(others, IsSame).All(same => same),
            (DictionaryObject first, DictionaryObject second) => first.Entries is { } entries
                && second.Entries is { } others
                && entries.Count == others.Count
                && entries
                    .Zip(others, (entry, another) => IsSame(entry.Key, another.Key) && IsSame(entry.Value, another.Value))
                    .All(same => same),
            (TupleValue first, TupleValue second) => first.Elements.Count == second.Elements.Count
                && first.Elements.Zip(second.Elements, IsSame).All(same => same),
            (HeapObject, _) or (_, HeapObject) => false,
            var (first, second) => Equals(first, second),
        };
}
