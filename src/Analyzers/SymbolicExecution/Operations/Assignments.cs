using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets assignments and increments.</summary>
internal static class Assignments
{
    public static Value EvaluateAssignment(ISimpleAssignmentOperation assignment, ExecutionState state)
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
            return AssignElement(element, assignment.Value, state);
        }

        if (
            state.Context.Purity.HasEffects(assignment.Target)
            || (
                assignment.Target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation
                && WriteAnalysis.FindAll(assignment.Value).Any()
            )
        )
        {
            return HavocAssignment(assignment.Target, assignment, state);
        }

        if (assignment.Target is IArrayElementReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation)
        {
            return AssignFrom(assignment.Target, assignment.Value, state);
        }

        Value value = state.Evaluate(assignment.Value);
        Targets.Write(assignment.Target, value, state);
        return value;
    }

    public static Value EvaluateCompound(ICompoundAssignmentOperation compound, ExecutionState state)
    {
        if (
            state.Context.Purity.HasEffects(compound.Target)
            || (!PurityAnalysis.IsSimple(compound.Target) && !state.Context.Purity.PreservesHeap(compound.Value))
        )
        {
            return HavocAssignment(compound.Target, compound, state);
        }

        Value left = state.Evaluate(compound.Target);
        Value right = state.Evaluate(compound.Value);
        if (
            compound.OperatorMethod is { } code
            && !state.Context.Symbols.IsRuntime(code)
            && !compound.IsLifted
            && compound.InConversion.IsIdentity
            && compound.OutConversion.IsIdentity
            && SourceMethods.Invoke(code, null, [left, right], null, compound.Syntax, state) is { } followed
        )
        {
            Targets.WriteAny(compound.Target, followed, state);
            return followed;
        }

        if (
            compound.OperatorKind == BinaryOperatorKind.Add
            && compound.Type?.SpecialType == SpecialType.System_String
            && ValueText.Format(left, compound.Target) is { } start
            && ValueText.Format(right, compound.Value) is { } end
        )
        {
            Value joined =
                start.Length + end.Length <= ValueText.LongestText
                    ? Value.Known(start + end, compound.Syntax)
                    : Value.Unknown(compound.Syntax);
            Targets.WriteAny(compound.Target, joined, state);
            return joined;
        }

        object? result = null;
        bool known =
            left.IsKnown
            && right.IsKnown
            && (
                compound.OperatorMethod is { } method && state.Context.Symbols.IsRuntime(method)
                    ? state.Context.Library.TryInvoke(method, null, [left.Content, right.Content], out result)
                    : compound.InConversion.IsIdentity
                        && compound.OutConversion.IsIdentity
                        && Arithmetic.TryBinary(compound.OperatorKind, left.Content, right.Content, compound.IsChecked, out result)
            );
        Value value = known ? Value.Known(result, compound.Syntax) : Value.Combine(compound.Syntax, left, right).ToOpaque();
        Termination.AfterCall(compound, state);
        Targets.WriteAny(compound.Target, value, state);
        return value;
    }

    public static Value EvaluateIncrement(IIncrementOrDecrementOperation increment, ExecutionState state)
    {
        if (increment.OperatorMethod is not null || state.Context.Purity.HasEffects(increment.Target))
        {
            return HavocAssignment(increment.Target, increment, state);
        }

        Value before = state.Evaluate(increment.Target);
        BinaryOperatorKind kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        object? result = null;
        bool known = before.TryGetContent(out int number) && Arithmetic.TryBinary(kind, number, 1, increment.IsChecked, out result);
        Value after = known ? Value.Known(result, increment.Syntax) : Value.Combine(increment.Syntax, before).ToOpaque();
        Termination.AfterCall(increment, state);
        Targets.WriteAny(increment.Target, after, state);
        return increment.IsPostfix ? before : after;
    }

    /// <summary>An assignment to an element or a member: where it is comes first, then what is written there.</summary>
    private static Value AssignFrom(IOperation target, IOperation given, ExecutionState state)
    {
        if (target is IMemberReferenceOperation { Instance: { Type.IsValueType: true } and not IInstanceReferenceOperation } part)
        {
            return PurityAnalysis.IsSimple(part.Instance) || state.Context.Purity.PreservesHeap(given)
                ? Targets.AssignInto(target, EvaluateFor(target, given, state), state)
                : HavocAssignment(target, target.Parent!, state);
        }

        (Value? receiver, Value[] indices) = Targets.Locate(target, state);
        return Targets.Store(target, receiver, indices, EvaluateFor(target, given, state), state);
    }

    private static Value EvaluateFor(IOperation target, IOperation given, ExecutionState state)
    {
        Value value = state.Evaluate(given);
        PartNumberChecks.Check((target as IMemberReferenceOperation)?.Member, value, given, state);
        return value;
    }

    /// <summary>An assignment to an element of an array, whose index changes on the way: <c>all[n++] = 3</c>.</summary>
    private static Value AssignElement(IArrayElementReferenceOperation element, IOperation given, ExecutionState state)
    {
        Value receiver = state.Evaluate(element.ArrayReference);
        Value[] indices = [.. element.Indices.Select(state.Evaluate)];
        return Targets.Store(element, receiver, indices, state.Evaluate(given), state);
    }

    private static Value HavocAssignment(IOperation target, IOperation code, ExecutionState state)
    {
        foreach (IOperation part in target.ChildOperations.Concat(code.ChildOperations.Where(part => part != target)))
        {
            Escapes.Escape(state.Evaluate(part), state);
        }

        Havoc.HavocWrites(code, state);
        Termination.AfterCall(code, state);
        Termination.AfterCall(target, state);
        return Value.Unknown(code.Syntax);
    }
}
