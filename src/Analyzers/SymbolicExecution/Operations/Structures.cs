using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>
/// Calls methods that change the struct they are called on: they run on a copy, which replaces the struct in its variable afterwards.
/// </summary>
internal static class Structures
{
    /// <summary>
    /// Runs a call whose receiver it may change; any other call gets its receiver as it is. Returns null if the call is not interpreted.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="run">Interprets the call with a receiver.</param>
    /// <param name="state">The state of the path.</param>
    public static Value? Invoke(Call call, Func<Value?, Value?> run, ExecutionState state)
    {
        if (
            StructureMethods.FindChanged(call.Operation) is not { } receiver
            || receiver is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
        )
        {
            return run(call.Instance);
        }

        if (!PurityAnalysis.IsSimple(receiver))
        {
            return null;
        }

        Value? changed = call.Instance?.Content is UserObject structure
            ? Value.Known(structure.Clone(), call.Instance.Origin)
            : call.Instance;
        Value? result = run(changed);
        if (result is not null)
        {
            Replace(receiver, changed ?? Value.Unknown(call.Syntax), state);
        }

        return result;
    }

    /// <summary>Makes the receiver unknown of a call that is not interpreted and may change it.</summary>
    public static void Havoc(Call call, ExecutionState state)
    {
        if (StructureMethods.FindChanged(call.Operation) is { } receiver)
        {
            if (receiver is IInstanceReferenceOperation)
            {
                state.Frame.This = Value.Unknown(call.Syntax);
            }
            else
            {
                Replace(receiver, Value.Unknown(call.Syntax), state);
            }
        }
    }

    // What is no variable is a copy already, which the program drops.
    private static void Replace(IOperation receiver, Value changed, ExecutionState state)
    {
        switch (receiver)
        {
            case ILocalReferenceOperation { Local: { IsForEach: false, IsUsing: false } }:
            case IParameterReferenceOperation { Parameter.RefKind: not (RefKind.In or RefKind.RefReadOnlyParameter) }:
            case IArrayElementReferenceOperation:
            case IFieldReferenceOperation { Field.IsReadOnly: false }:
                Targets.WriteAny(receiver, changed, state);
                break;
            case IFieldReferenceOperation when state.Frame.Method is { MethodKind: MethodKind.Constructor }:
                Targets.WriteAny(receiver, Value.Unknown(receiver.Syntax), state);
                break;
        }
    }
}
