using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets references to parameters, the current object and fields.</summary>
internal static class References
{
    /// <summary>
    /// Evaluates a reference to a parameter. A parameter of a primary constructor is a member of the object; that of an extension block,
    /// which belongs to no method, is the object itself.
    /// </summary>
    public static Value EvaluateParameter(IParameterReferenceOperation parameter, ExecutionState state) =>
        parameter.Parameter.ContainingSymbol is INamedTypeSymbol
            ? state.Frame.This ?? Value.Unknown(parameter.Syntax)
            : Members.ReadMember(state.Frame.This, parameter.Parameter)
                ?? OpenMembers.OfParameter(parameter.Parameter, state.Frame.Read(parameter.Parameter, parameter.Syntax), state);

    /// <summary>
    /// Evaluates <c>this</c>, <c>base</c>, or the object whose initializer runs; it is unknown outside of an interpreted call.
    /// </summary>
    public static Value EvaluateInstance(IInstanceReferenceOperation instance, ExecutionState state) =>
        instance.ReferenceKind switch
        {
            InstanceReferenceKind.ImplicitReceiver when state.ImplicitReceivers.Count > 0 => state.ImplicitReceivers.Peek(),
            // The constructor may write to the struct later: whoever gets it now gets a copy.
            InstanceReferenceKind.ContainingTypeInstance
                when state.Frame.This is { Content: UserObject { Type.IsValueType: true } structure }
                    && instance.Parent is not (IMemberReferenceOperation or IInvocationOperation) => Value.Known(
                structure.Clone(),
                instance.Syntax
            ),
            InstanceReferenceKind.ContainingTypeInstance when state.Frame.This is { } current => current,
            _ => Value.Unknown(instance.Syntax),
        };

    /// <summary>Evaluates the read of a field, which may be unknown.</summary>
    public static Value EvaluateField(IFieldReferenceOperation field, ExecutionState state)
    {
        Value? instance = field.Instance is null ? null : state.Evaluate(field.Instance);
        if (Members.ReadMember(instance, field.Field) is { } stored)
        {
            return stored;
        }

        if (IsNotYetSet(field, instance, state))
        {
            return Value.Known(null, field.Syntax);
        }

        Termination.Dereference(instance, state);
        if (instance is { IsKnown: false } && state.Context.ReadOfAny(field.Field, state.Body) is { } common)
        {
            return common;
        }

        if (field.Field.IsStatic && state.Statics.Read(field.Field) is { } written)
        {
            return written;
        }

        Value value = instance is null
            ? FrameworkConstants.Find(field.Field) is { } constant
                ? Value.Known(constant, field.Syntax)
                : state.Context.Members.GetValue(field.Field, field.Syntax, state.Context.Initializing)
            : OpenMembers.CanHoldAnyValue(field.Field, state)
                ? Value.FromMember(instance, field.Field, field.Syntax)
                : Value.Combine(field.Syntax, instance).ToOpaque();
        return OpenMembers.OfField(field.Field, instance, OpenMembers.GetOwner(field, instance, state), value, state);
    }

    /// <summary>
    /// Determines whether a member is read by the only assignment that sets it, as in <c>flex ??= Build()</c>: the first time, it is null.
    /// </summary>
    public static bool IsNotYetSet(IMemberReferenceOperation member, Value? instance, ExecutionState state) =>
        member.Parent is ICoalesceAssignmentOperation assignment
        && assignment.Target == member
        && member.Instance is null or IInstanceReferenceOperation
        && Members.ReadMember(instance, member.Member) is null
        && state.Context.Construction.IsSetOnce(member.Member);

    /// <summary>Evaluates an event, which is null if no code can subscribe to it.</summary>
    public static Value EvaluateEvent(IEventReferenceOperation reference, ExecutionState state) =>
        state.Context.Construction.IsNeverSubscribed(reference.Event)
            ? Value.Known(null, reference.Syntax)
            : Unmodeled.Evaluate(reference, state);
}
