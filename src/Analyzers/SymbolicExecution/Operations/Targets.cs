using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Writes to variables, members and elements.</summary>
internal static class Targets
{
    /// <summary>Writes to a variable, or into what is known of an object or a sequence.</summary>
    public static void WriteAny(IOperation target, Value value, ExecutionState state)
    {
        if (target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation)
        {
            AssignInto(target, value, state);
        }
        else
        {
            Write(target, value, state);
        }
    }

    public static void Write(IOperation target, Value value, ExecutionState state)
    {
        Escapes.EscapeToFunctions(WriteAnalysis.Targets(target), value, state);

        switch (target)
        {
            case ILocalReferenceOperation local:
                state.Frame.Write(local.Local, value);
                break;
            case IParameterReferenceOperation parameter when Members.ReadMember(state.Frame.This, parameter.Parameter) is not null:
                ((UserObject)state.Frame.This!.Content!).Set(parameter.Parameter, value);
                break;
            case IParameterReferenceOperation parameter:
                state.Frame.Write(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local }:
                state.Frame.Write(local.Local, value);
                break;
            default:
                // What else can be written to hangs on variables that are named in it.
                Escapes.Escape(value, state);
                Escapes.EscapeInputs(target, state);
                Termination.AfterCall(target, state);
                Havoc.HavocTargets(target, state);
                break;
        }
    }

    /// <summary>
    /// An assignment to an element or a member: an element of a known sequence is written, everything else is left unknown.
    /// </summary>
    public static Value AssignInto(IOperation target, Value value, ExecutionState state)
    {
        if (target is IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } tuple })
        {
            // The tuple is a variable's, or another object's, own.
            WriteAny(tuple, Value.Unknown(target.Syntax), state);
            return value;
        }

        if (
            target is IFieldReferenceOperation or IPropertyReferenceOperation
            && (IMemberReferenceOperation)target is { Member: var member, Instance: { } owner and not IInstanceReferenceOperation }
            && owner.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct } structure
            && TypeFacts.IsUserDefined(structure)
        )
        {
            // All other variables keep the structure as it was.
            Value other = Value.Unknown(target.Syntax);
            if (
                state.Evaluate(owner).TryGetContent(out UserObject before)
                && (member is not IPropertySymbol property || Properties.IsAutomatic(property))
            )
            {
                UserObject after = before.Clone();
                after.Set(member, value);
                other = Value.Known(after, target.Syntax);
            }

            WriteAny(owner, other, state);
            return value;
        }

        (Value? receiver, Value[] indices) = Locate(target, state);
        return Store(target, receiver, indices, value, state);
    }

    /// <summary>The object into which a target writes, and at which indices.</summary>
    public static (Value? Receiver, Value[] Indices) Locate(IOperation target, ExecutionState state)
    {
        (IOperation? instance, IReadOnlyList<IOperation> arguments) = target switch
        {
            IArrayElementReferenceOperation element => (element.ArrayReference, element.Indices),
            IPropertyReferenceOperation property => (property.Instance, [.. property.Arguments.Select(argument => argument.Value)]),
            IFieldReferenceOperation field => (field.Instance, (IReadOnlyList<IOperation>)[]),
            _ => (null, []),
        };
        return (instance is null ? null : state.Evaluate(instance), [.. arguments.Select(state.Evaluate)]);
    }

    public static Value Store(IOperation target, Value? receiver, Value[] indices, Value value, ExecutionState state)
    {
        if (receiver is not null && AssignMember(target, receiver, indices, value, state))
        {
            return value;
        }

        if (receiver is not null && receiver.TryGetContent(out ListObject sequence))
        {
            if (sequence.FindIndex(indices) is { } place)
            {
                sequence.Change(list => list[place] = value);
            }
            else
            {
                sequence.Escape();
            }
        }
        else
        {
            // Kept elsewhere now, where code that is not followed has it.
            Escapes.Escape(value, state);
            if (receiver is not null)
            {
                Escapes.Escape(receiver, state);
            }
        }

        Termination.AfterCall(target, state);
        if (value.TryGetContent(out ListObject shared))
        {
            shared.Escape();
        }

        return value;
    }

    /// <summary>Writes into an object or a dictionary that is known; false if it is not, or its code cannot be followed.</summary>
    private static bool AssignMember(IOperation target, Value receiver, Value[] indices, Value value, ExecutionState state)
    {
        if (receiver.TryGetContent(out DictionaryObject table) && indices.Length == 1)
        {
            if (indices[0] is { Content: not null } key && QueryOperators.IsComparable(key))
            {
                table.Set(key, value);
            }
            else
            {
                table.Escape();
                Escapes.Escape(value, state);
            }

            return true;
        }

        if (!receiver.TryGetContent(out UserObject held))
        {
            return false;
        }

        switch (target)
        {
            case IFieldReferenceOperation field:
                held.Set(field.Field, value);
                return true;
            case IPropertyReferenceOperation { Property: var property }:
                IPropertySymbol actual =
                    (property.SetMethod ?? property.GetMethod) is { } accessor
                    && Dispatch.FindTarget(accessor, receiver)?.AssociatedSymbol is IPropertySymbol own
                        ? own
                        : property;
                if (Properties.IsAutomatic(actual) || Properties.FindField(actual.SetMethod) is not null)
                {
                    held.Set(Properties.FindField(actual.SetMethod) ?? (ISymbol)actual, value);
                    return true;
                }

                return actual.SetMethod is { } setter
                    && SourceMethods.Invoke(setter, receiver, [.. indices, value], null, target.Syntax, state) is not null;
            default:
                return false;
        }
    }
}
