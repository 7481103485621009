using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
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
    /// <summary>Writes a value to a variable, member or element.</summary>
    public static void WriteAny(IOperation target, Value value, ExecutionState state)
    {
        if (WriteTargets.IsLocation(target))
        {
            AssignMemberOrElement(target, value, state);
        }
        else
        {
            Write(target, value, state);
        }
    }

    /// <summary>Writes a value to a variable. If the target is of another kind, the variables that it names are unknown.</summary>
    public static void Write(IOperation target, Value value, ExecutionState state)
    {
        Escapes.EscapeToFunctions(WriteAnalysis.FindTargets(target), value, state);

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
                // Which variable another kind of target refers to depends on the variables that it names, as in a conditional ref
                // expression.
                Escapes.Escape(value, state);
                Escapes.EscapeInputs(target, state);
                Termination.AfterCall(target, state);
                Havoc.HavocTargets(target, state);
                break;
        }
    }

    /// <summary>Writes a value to a member or element, and returns the value.</summary>
    public static Value AssignMemberOrElement(IOperation target, Value value, ExecutionState state)
    {
        if (target is IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } tuple })
        {
            // The tuple is a value in a variable or member, which holds an unknown tuple from here on.
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
            // Other variables keep the struct as it was: the owner gets a changed copy.
            Value changed = Value.Unknown(target.Syntax);
            if (
                state.Evaluate(owner).TryGetContent(out UserObject before)
                && (member is not IPropertySymbol property || Properties.IsAutomatic(property))
            )
            {
                UserObject after = before.Clone();
                after.Set(member, value);
                changed = Value.Known(after, target.Syntax);
            }

            WriteAny(owner, changed, state);
            return value;
        }

        (Value? receiver, Value[] indices) = Locate(target, state);
        return Store(target, receiver, indices, value, state);
    }

    /// <summary>Evaluates the receiver of a target, and its indices.</summary>
    public static (Value? Receiver, Value[] Indices) Locate(IOperation target, ExecutionState state)
    {
        (IOperation? instance, IReadOnlyList<IOperation> arguments) = target switch
        {
            IArrayElementReferenceOperation element => (element.ArrayReference, element.Indices),
            IImplicitIndexerReferenceOperation element => (element.Instance, [element.Argument]),
            IPropertyReferenceOperation property => (property.Instance, [.. property.Arguments.Select(argument => argument.Value)]),
            IFieldReferenceOperation field => (field.Instance, (IReadOnlyList<IOperation>)[]),
            _ => (null, []),
        };
        Value? receiver = instance is null ? null : state.Evaluate(instance);
        return (receiver, [.. arguments.Select(argument => CountFromStart(state.Evaluate(argument), receiver))]);
    }

    // The index ^1 of a list or array.
    private static Value CountFromStart(Value index, Value? receiver) =>
        receiver is { Content: ListObject { Items: { } items } } && index.TryGetContent(out IndexPosition position)
            ? Value.Known(position.GetOffset(items.Count), index.Origin).AddSources(index.Sources)
            : index;

    /// <summary>
    /// Writes a value to an element or member of a receiver that has been evaluated; returns the value. What is not modeled escapes.
    /// </summary>
    public static Value Store(IOperation target, Value? receiver, Value[] indices, Value value, ExecutionState state)
    {
        if (receiver is not null && TryStoreMember(target, receiver, indices, value, state))
        {
            return value;
        }

        if (
            target is IMemberReferenceOperation { Member: { IsStatic: true } shared }
            && indices.Length == 0
            && state.Context.Construction.IsWrittenInOneMember(shared)
        )
        {
            state.Statics.Write(shared, value);
            return value;
        }

        if (receiver is not null && receiver.TryGetContent(out ListObject sequence))
        {
            if (sequence.FindIndex(indices) is { } position)
            {
                sequence.Change(items => items[position] = value);
            }
            else if (sequence.IsOutOfRange(indices))
            {
                throw new PathTerminatedException();
            }
            else
            {
                sequence.Escape();
            }
        }
        else
        {
            // The value is stored in an object that is not modeled, where code that is not analyzed can reach it.
            Escapes.Escape(value, state);
            if (receiver is not null)
            {
                Escapes.Escape(receiver, state);
            }

            if (target is IMemberReferenceOperation { Member: var member })
            {
                (state.Changed ??= []).Add(member.OriginalDefinition);
                Sources.Receive([value], member.OriginalDefinition, state);
            }
        }

        Termination.AfterCall(target, state);
        if (value.TryGetContent(out ListObject list))
        {
            list.Escape();
        }

        return value;
    }

    /// <summary>
    /// Writes to a member of a known object or an entry of a known dictionary; returns false if it is neither, or the setter is not
    /// interpreted.
    /// </summary>
    private static bool TryStoreMember(IOperation target, Value receiver, Value[] indices, Value value, ExecutionState state)
    {
        if (receiver.TryGetContent(out DictionaryObject dictionary) && indices.Length == 1)
        {
            if (indices[0] is { Content: not null } key && QueryOperators.IsComparable(key))
            {
                dictionary.Set(key, value);
            }
            else
            {
                dictionary.Escape();
                Escapes.Escape(value, state);
            }

            return true;
        }

        if (!receiver.TryGetContent(out UserObject instance))
        {
            return false;
        }

        switch (target)
        {
            case IFieldReferenceOperation field:
                instance.Set(field.Field, value);
                return true;
            case IPropertyReferenceOperation { Property: var property }:
                IPropertySymbol actual =
                    (property.SetMethod ?? property.GetMethod) is { } accessor
                    && Dispatch.FindTarget(accessor, receiver)?.AssociatedSymbol is IPropertySymbol targetProperty
                        ? targetProperty
                        : property;
                if (Properties.IsAutomatic(actual) || Properties.FindField(actual.SetMethod) is not null)
                {
                    instance.Set(Properties.FindField(actual.SetMethod) ?? (ISymbol)actual, value);
                    return true;
                }

                return actual.SetMethod is { } setter
                    && SourceMethods.Invoke(setter, receiver, [.. indices, value], null, target.Syntax, state) is not null;
            default:
                return false;
        }
    }
}
