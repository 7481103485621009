using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>What is written: to variables, and into objects and sequences.</summary>
internal sealed partial class Evaluator
{
    // What a target does on the way, and in which order, is left to the program.
    private bool HasEffects(IOperation target) =>
        target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation
        && target
            .Descendants()
            .Any(part =>
                part is IAssignmentOperation or IIncrementOrDecrementOperation or IInvocationOperation or IObjectCreationOperation
                || (part is IPropertyReferenceOperation property && !Reads(property, MaximumPurityDepth))
            );

    // Which place it is hangs on nothing that the value could change: members of variables are found before and after it.
    private static bool IsSimple(IOperation target) =>
        target.ChildOperations.All(part =>
            part.DescendantsAndSelf()
                .All(inner =>
                    inner
                        is ILocalReferenceOperation
                            or IParameterReferenceOperation
                            or IInstanceReferenceOperation
                            or ILiteralOperation
                            or IArgumentOperation
                            or IConversionOperation { OperatorMethod: null }
                            or IBinaryOperation { OperatorMethod: null }
                )
        );

    private Value WriteUnfollowed(IOperation target, IOperation code)
    {
        foreach (IOperation part in target.ChildOperations.Concat(code.ChildOperations.Where(part => part != target)))
        {
            Escape(Evaluate(part));
        }

        HavocWrites(code);
        AfterCall(code);
        AfterCall(target);
        return Value.Unknown(code.Syntax);
    }

    private Value EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        if (
            assignment is { IsRef: false, Target: IArrayElementReferenceOperation element }
            && element.ArrayReference is ILocalReferenceOperation or IParameterReferenceOperation
            && element.Indices.All(index =>
                index
                    .DescendantsAndSelf()
                    .All(part =>
                        part
                            is IIncrementOrDecrementOperation { OperatorMethod: null, Target: ILocalReferenceOperation }
                                or ILocalReferenceOperation
                                or ILiteralOperation
                                or IParameterReferenceOperation
                                or IConversionOperation
                                or IBinaryOperation { OperatorMethod: null }
                    )
            )
        )
        {
            return AssignElement(element, assignment.Value);
        }

        if (
            HasEffects(assignment.Target)
            || (
                assignment.Target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation
                && Writes.FindAll(assignment.Value).Any()
            )
        )
        {
            return WriteUnfollowed(assignment.Target, assignment);
        }

        if (assignment.Target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation)
        {
            return AssignFrom(assignment.Target, assignment.Value);
        }

        Value value = Evaluate(assignment.Value);
        Write(assignment.Target, value);
        return value;
    }

    private Value EvaluateCompound(ICompoundAssignmentOperation compound)
    {
        if (HasEffects(compound.Target) || (!IsSimple(compound.Target) && !PreservesHeap(compound.Value)))
        {
            return WriteUnfollowed(compound.Target, compound);
        }

        Value left = Evaluate(compound.Target);
        Value right = Evaluate(compound.Value);
        if (
            compound.OperatorMethod is { } code
            && !symbols.IsRuntime(code)
            && !compound.IsLifted
            && compound.InConversion.IsIdentity
            && compound.OutConversion.IsIdentity
            && Follow(code, null, [left, right], null, compound.Syntax) is { } followed
        )
        {
            WriteAny(compound.Target, followed);
            return followed;
        }

        if (
            compound.OperatorKind == BinaryOperatorKind.Add
            && compound.Type?.SpecialType == SpecialType.System_String
            && TextOf(left, compound.Target) is { } start
            && TextOf(right, compound.Value) is { } end
        )
        {
            Value joined =
                start.Length + end.Length <= LongestText ? Value.Known(start + end, compound.Syntax) : Value.Unknown(compound.Syntax);
            WriteAny(compound.Target, joined);
            return joined;
        }

        object? result = null;
        bool known =
            left.IsKnown
            && right.IsKnown
            && (
                compound.OperatorMethod is { } method && symbols.IsRuntime(method)
                    ? runtime.TryInvoke(method, null, [left.Content, right.Content], out result)
                    : compound.InConversion.IsIdentity
                        && compound.OutConversion.IsIdentity
                        && Arithmetic.TryBinary(compound.OperatorKind, left.Content, right.Content, compound.IsChecked, out result)
            );
        Value value = known ? Value.Known(result, compound.Syntax) : Value.Combine(compound.Syntax, left, right).ToOpaque();
        AfterCall(compound);
        WriteAny(compound.Target, value);
        return value;
    }

    private Value EvaluateIncrement(IIncrementOrDecrementOperation increment)
    {
        if (increment.OperatorMethod is not null || HasEffects(increment.Target))
        {
            return WriteUnfollowed(increment.Target, increment);
        }

        Value before = Evaluate(increment.Target);
        BinaryOperatorKind kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        object? result = null;
        bool known = before.TryGetContent(out int number) && Arithmetic.TryBinary(kind, number, 1, increment.IsChecked, out result);
        Value after = known ? Value.Known(result, increment.Syntax) : Value.Combine(increment.Syntax, before).ToOpaque();
        AfterCall(increment);
        WriteAny(increment.Target, after);
        return increment.IsPostfix ? before : after;
    }

    /// <summary>Writes to a variable, or into what is known of an object or a sequence.</summary>
    private void WriteAny(IOperation target, Value value)
    {
        if (target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation)
        {
            AssignInto(target, value);
        }
        else
        {
            Write(target, value);
        }
    }

    private void Write(IOperation target, Value value)
    {
        ShareWithFunctions(Writes.Targets(target), value);

        switch (target)
        {
            case ILocalReferenceOperation local:
                frame.Write(local.Local, value);
                break;
            case IParameterReferenceOperation parameter when ReadMember(frame.This, parameter.Parameter) is not null:
                ((UserObject)frame.This!.Content!).Set(parameter.Parameter, value);
                break;
            case IParameterReferenceOperation parameter:
                frame.Write(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local }:
                frame.Write(local.Local, value);
                break;
            default:
                // What else can be written to hangs on variables that are named in it.
                Escape(value);
                Escape(target);
                AfterCall(target);
                ForgetTargets(target);
                break;
        }
    }

    /// <summary>What is written to a variable that a function apart uses goes into code that is not followed.</summary>
    private void ShareWithFunctions(IEnumerable<ISymbol> written, Value value)
    {
        if (written.Any(variable => frame.Variables.Captured.Contains(variable) || frame.Variables.Aliased.Contains(variable)))
        {
            path.MarkEscaped(value.DescendantInputs);
        }
    }

    /// <summary>
    /// An assignment to an element or a member: an element of a known sequence is written, everything else is left unknown.
    /// </summary>
    private Value AssignInto(IOperation target, Value value)
    {
        if (target is IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } tuple })
        {
            // The tuple is a variable's, or another object's, own.
            WriteAny(tuple, Value.Unknown(target.Syntax));
            return value;
        }

        if (
            target is IFieldReferenceOperation or IPropertyReferenceOperation
            && (IMemberReferenceOperation)target is { Member: var member, Instance: { } owner and not IInstanceReferenceOperation }
            && owner.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct } structure
            && IsOwn(structure)
        )
        {
            // All other variables keep the structure as it was.
            Value other = Value.Unknown(target.Syntax);
            if (Evaluate(owner).TryGetContent(out UserObject before) && (member is not IPropertySymbol property || IsAutomatic(property)))
            {
                UserObject after = before.Copy();
                after.Set(member, value);
                other = Value.Known(after, target.Syntax);
            }

            WriteAny(owner, other);
            return value;
        }

        (Value? receiver, Value[] indices) = Locate(target);
        return Store(target, receiver, indices, value);
    }

    /// <summary>The object into which a target writes, and at which indices.</summary>
    private (Value? Receiver, Value[] Indices) Locate(IOperation target)
    {
        (IOperation? instance, IReadOnlyList<IOperation> arguments) = target switch
        {
            IArrayElementReferenceOperation element => (element.ArrayReference, element.Indices),
            IPropertyReferenceOperation property => (property.Instance, [.. property.Arguments.Select(argument => argument.Value)]),
            IFieldReferenceOperation field => (field.Instance, (IReadOnlyList<IOperation>)[]),
            _ => (null, []),
        };
        return (instance is null ? null : Evaluate(instance), [.. arguments.Select(Evaluate)]);
    }

    /// <summary>An assignment to an element or a member: where it is comes first, then what is written there.</summary>
    private Value AssignFrom(IOperation target, IOperation given)
    {
        if (target is IMemberReferenceOperation { Instance: { Type.IsValueType: true } and not IInstanceReferenceOperation } part)
        {
            return IsSimple(part.Instance) || PreservesHeap(given)
                ? AssignInto(target, EvaluateFor(target, given))
                : WriteUnfollowed(target, target.Parent!);
        }

        (Value? receiver, Value[] indices) = Locate(target);
        return Store(target, receiver, indices, EvaluateFor(target, given));
    }

    private Value EvaluateFor(IOperation target, IOperation given)
    {
        Value value = Evaluate(given);
        CheckPartNumber((target as IMemberReferenceOperation)?.Member, value, given);
        return value;
    }

    /// <summary>An assignment to an element of an array, whose index changes on the way: <c>all[n++] = 3</c>.</summary>
    private Value AssignElement(IArrayElementReferenceOperation element, IOperation given)
    {
        Value receiver = Evaluate(element.ArrayReference);
        Value[] indices = [.. element.Indices.Select(Evaluate)];
        return Store(element, receiver, indices, Evaluate(given));
    }

    private Value Store(IOperation target, Value? receiver, Value[] indices, Value value)
    {
        if (receiver is not null && AssignMember(target, receiver, indices, value))
        {
            return value;
        }

        if (receiver is not null && receiver.TryGetContent(out ListObject sequence))
        {
            if (sequence.PlaceOf(indices) is { } place)
            {
                sequence.Change(list => list[place] = value);
            }
            else
            {
                sequence.Havoc();
            }
        }
        else
        {
            // Kept elsewhere now, where code that is not followed has it.
            Escape(value);
            if (receiver is not null)
            {
                Escape(receiver);
            }
        }

        AfterCall(target);
        if (value.TryGetContent(out ListObject shared))
        {
            shared.Havoc();
        }

        return value;
    }

    /// <summary>Writes into an object or a dictionary that is known; false if it is not, or its code cannot be followed.</summary>
    private bool AssignMember(IOperation target, Value receiver, Value[] indices, Value value)
    {
        if (receiver.TryGetContent(out DictionaryObject table) && indices.Length == 1)
        {
            if (indices[0] is { Content: not null } key && QueryOperators.IsComparable(key))
            {
                table.Set(key, value);
            }
            else
            {
                table.Havoc();
                Escape(value);
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
                    && Dispatched(accessor, receiver)?.AssociatedSymbol is IPropertySymbol own
                        ? own
                        : property;
                if (IsAutomatic(actual) || FieldOf(actual.SetMethod) is not null)
                {
                    held.Set(FieldOf(actual.SetMethod) ?? (ISymbol)actual, value);
                    return true;
                }

                return actual.SetMethod is { } setter && Follow(setter, receiver, [.. indices, value], null, target.Syntax) is not null;
            default:
                return false;
        }
    }
}
