using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Reads members whose values are unknown: of parameters, and of what comes from outside.</summary>
internal static class OpenMembers
{
    /// <summary>
    /// Reads a field or property of an unknown object that may have any value of its type; returns null for any other member.
    /// </summary>
    public static Value? Read(Value owner, ISymbol member, SyntaxNode syntax, ExecutionState state)
    {
        Value value =
            CanHoldAnyValue(member, state) ? Value.FromMember(owner, member, syntax)
            : FrameworkSymbols.IsFrameworkSymbol(member) ? Value.Combine(syntax, owner)
            : Value.Combine(syntax, owner).ToOpaque();
        value = member switch
        {
            IPropertySymbol property => OfProperty(property, owner, owner, [], value, state),
            IFieldSymbol field => OfField(field, owner, owner, value, state),
            _ => value,
        };
        return value.Expression is MemberPath || OpenValues.IsOpen(value) ? value : null;
    }

    /// <summary>
    /// Determines whether a member of an unknown object may have any value of its type, which no code that the path has run has written.
    /// </summary>
    public static bool CanHoldAnyValue(ISymbol member, ExecutionState state) =>
        state.Changed?.Contains(member.OriginalDefinition) != true
        && member switch
        {
            IPropertySymbol property => state.Context.Throws.CanHoldAnyValue(property),
            IFieldSymbol field => state.Context.Throws.CanHoldAnyValue(field),
            _ => false,
        };

    /// <summary>
    /// Gets what identifies the object of a member; null for the object of the body, which is one, however often it is read.
    /// </summary>
    public static Value? GetOwner(IMemberReferenceOperation reference, Value? instance, ExecutionState state) =>
        reference.Instance is IInstanceReferenceOperation && state.Frame.This is null ? null : instance;

    /// <summary>Returns the unknown value of a property as an open value, if the property may have any value of its type.</summary>
    /// <param name="property">The property.</param>
    /// <param name="instance">The object, or null for a static property.</param>
    /// <param name="owner">What identifies the object, or null for the object of the body.</param>
    /// <param name="arguments">The arguments of an indexer.</param>
    /// <param name="result">The unknown value.</param>
    /// <param name="state">The state of the path.</param>
    public static Value OfProperty(
        IPropertySymbol property,
        Value? instance,
        Value? owner,
        Value[] arguments,
        Value result,
        ExecutionState state
    ) =>
        (
            OpenValues.IsOpaque(result)
            || OpenValues.IsComputed(result, state)
            || (result.IsSymbolic && FrameworkSymbols.IsCount(property) && !state.Path.HasEscaped(result.Inputs))
        )
        && !state.Context.Symbols.IsRuntime(property)
        && !(instance is not null && OpenValues.MayHaveChanged(instance, state))
        && IsOwnerOpen(instance)
        && state.Changed?.Contains(property.OriginalDefinition) != true
        && IsOpen(property, state)
        && (
            !FrameworkSymbols.IsFrameworkSymbol(property)
            || OpenValues.IsFromOutside(instance)
            || FrameworkSymbols.ReadsEnvironment(property)
        )
            ? result.ToOpen(new OpenExpression(property, property.Type, [owner, .. arguments]))
            : result;

    /// <summary>
    /// Returns the unknown value of a field as an open value, unless it is read-only and static, or one of a few constants.
    /// </summary>
    /// <param name="field">The field.</param>
    /// <param name="instance">The object, or null for a static field.</param>
    /// <param name="owner">What identifies the object, or null for the object of the body.</param>
    /// <param name="result">The unknown value.</param>
    /// <param name="state">The state of the path.</param>
    public static Value OfField(IFieldSymbol field, Value? instance, Value? owner, Value result, ExecutionState state) =>
        OpenValues.IsOpaque(result)
        && !field.IsConst
        && !(field.IsStatic && field.IsReadOnly)
        && !state.Context.Symbols.IsRuntime(field)
        && !FrameworkSymbols.IsFrameworkSymbol(field)
        && IsOwnerOpen(instance)
        && state.Changed?.Contains(field.OriginalDefinition) != true
        && !state.Context.Construction.HoldsConstantsOnly(field)
            ? result.ToOpen(new OpenExpression(field, field.Type, [owner]))
            : result;

    /// <summary>
    /// Returns the unknown value of a parameter of a primary constructor as an open value, unless it is a plain value of which other
    /// members may tell.
    /// </summary>
    public static Value OfParameter(IParameterSymbol parameter, Value value, ExecutionState state) =>
        OpenValues.IsOpaque(value)
        && PrimaryConstructors.IsParameter(parameter)
        && (
            parameter.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
            || (
                (IsOwnerOpen(state.Frame.This) || state.Frame.This is { Content: UserObject own } && own == state.Explored?.Content)
                && state.Context.Construction.IsIndependent(parameter)
            )
        )
            ? value.ToOpen(new OpenExpression(parameter, parameter.Type, state.Frame.This is { IsKnown: false } owner ? [owner] : []))
            : value;

    // What an object holds that interpreted code created is unknown only because the build has lost track of it. Null for static members
    // and for the object of the body.
    private static bool IsOwnerOpen(Value? instance) =>
        instance is null or { Content: UserObject { Constructed: not null } } || OpenValues.IsFromOutside(instance);

    private static bool IsOpen(IPropertySymbol property, ExecutionState state) =>
        FrameworkSymbols.IsFrameworkSymbol(property)
            ? FrameworkSymbols.IsCount(property) || !OpenValues.IsNumber(property.Type)
            : property.IsAbstract
                || property.IsVirtual
                || property.DeclaringSyntaxReferences.IsEmpty
                || (
                    state.Context.Throws.CanHoldAnyValue(property)
                    && (
                        property.SetMethod is not null
                        || !property.DeclaringSyntaxReferences.Any(reference =>
                            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: { } initial }
                            && !IsArgument(initial, property.ContainingType, state)
                        )
                    )
                );

    // The initializer of a property is a parameter of the primary constructor, whose argument comes from outside, and which no other member
    // tells of.
    private static bool IsArgument(ExpressionSyntax initial, INamedTypeSymbol type, ExecutionState state) =>
        initial is IdentifierNameSyntax { Identifier.ValueText: var name }
        && type.InstanceConstructors.Any(constructor =>
            PrimaryConstructors.IsPrimary(constructor)
            && constructor.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } initializing
            && state.Context.Construction.InitializesOneMember(initializing)
        );
}
