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
    // A parameter of a primary constructor is a member of the object; that of an extension block, which belongs to no method, is the
    // object.
    public static Value EvaluateParameter(IParameterReferenceOperation parameter, ExecutionState state) =>
        parameter.Parameter.ContainingSymbol is INamedTypeSymbol
            ? state.Frame.This ?? Value.Unknown(parameter.Syntax)
            : Members.ReadMember(state.Frame.This, parameter.Parameter) ?? state.Frame.Read(parameter.Parameter, parameter.Syntax);

    public static Value EvaluateInstance(IInstanceReferenceOperation instance, ExecutionState state) =>
        instance.ReferenceKind switch
        {
            InstanceReferenceKind.ImplicitReceiver when state.ImplicitReceivers.Count > 0 => state.ImplicitReceivers.Peek(),
            // The constructor of a structure still writes to it.
            InstanceReferenceKind.ContainingTypeInstance
                when state.Frame.This is { Content: UserObject { Type.IsValueType: true } made }
                    && instance.Parent is not (IMemberReferenceOperation or IInvocationOperation) => Value.Known(
                made.Clone(),
                instance.Syntax
            ),
            InstanceReferenceKind.ContainingTypeInstance when state.Frame.This is { } held => held,
            _ => Value.Unknown(instance.Syntax),
        };

    public static Value EvaluateField(IFieldReferenceOperation field, ExecutionState state)
    {
        Value? instance = field.Instance is null ? null : state.Evaluate(field.Instance);
        if (Members.ReadMember(instance, field.Field) is { } held)
        {
            return held;
        }

        Termination.Dereference(instance, state);
        return instance is null
            ? FrameworkConstants.Find(field.Field) is { } constant
                ? Value.Known(constant, field.Syntax)
                : state.Context.Members.GetValue(field.Field, field.Syntax)
            : state.Context.Throws.IsData(field.Field)
                ? Value.FromMember(instance, field.Field, field.Syntax)
                : Value.Combine(field.Syntax, instance).ToOpaque();
    }
}
