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

/// <summary>Interprets assignments and increments.</summary>
internal static class Assignments
{
    /// <summary>Evaluates a simple assignment; returns the assigned value.</summary>
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
                WriteTargets.IsLocation(assignment.Target)
                && !IsInitialized(assignment.Target)
                && FunctionWrites
                    .FindAll(assignment.Value)
                    .Any(variable => !Declarations.IsWithin(variable, assignment.Value) && MayRead(assignment.Target, variable, state))
            )
        )
        {
            return HavocAssignment(assignment.Target, assignment, state);
        }

        if (WriteTargets.IsLocation(assignment.Target))
        {
            return AssignToLocation(assignment.Target, assignment.Value, state);
        }

        Value value = state.Evaluate(assignment.Value);
        Targets.Write(assignment.Target, value, state);
        return value;
    }

    // As in entries[key] = entry = Create(key), a variable of the code alone that the target does not name.
    private static bool MayRead(IOperation target, ISymbol variable, ExecutionState state) =>
        variable is not ILocalSymbol
        || state.Frame.Variables.Aliased.Contains(variable)
        || state.Frame.Variables.Captured.Contains(variable)
        || target.DescendantsAndSelf().SelectMany(WriteAnalysis.FindTargets).Contains(variable, SymbolEqualityComparer.Default);

    // The target, which is evaluated first, cannot refer to a variable that the value declares.
    // The object of an initializer is the one being created, whatever the value assigns to on its way.
    private static bool IsInitialized(IOperation target) =>
        target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation instance }
        && instance.ReferenceKind == InstanceReferenceKind.ImplicitReceiver
        && target is not IPropertyReferenceOperation { Arguments.IsEmpty: false };

    /// <summary>Evaluates a compound assignment such as <c>x += 1</c>; returns the value written.</summary>
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
            compound.OperatorMethod is { } declared
            && Dispatch.FindStaticMember(declared, compound.ConstrainedToType, state) is IMethodSymbol code
            && !state.Context.Symbols.IsRuntime(code)
            && !compound.IsLifted
            && compound.InConversion.IsIdentity
            && compound.OutConversion.IsIdentity
            && SourceMethods.Invoke(code, null, [left, right], null, compound.Syntax, state) is { } returned
        )
        {
            Targets.WriteAny(compound.Target, returned, state);
            return returned;
        }

        if (
            compound.OperatorKind == BinaryOperatorKind.Add
            && compound.Type?.SpecialType == SpecialType.System_String
            && ValueText.Format(left, compound.Target, state.Frame) is { } start
            && ValueText.Format(right, compound.Value, state.Frame) is { } end
        )
        {
            Value joined =
                start.Length + end.Length <= ValueText.LongestText
                    ? Value.Known(start + end, compound.Syntax)
                    : Value.Unknown(compound.Syntax);
            joined = joined.AddSources(left.Sources.Union(right.Sources));
            Targets.WriteAny(compound.Target, joined, state);
            return joined;
        }

        Operators.EndPathOnDivisionByZero(compound.OperatorKind, compound.IsLifted, right);
        object? result = null;
        bool isKnown =
            left.IsKnown
            && right.IsKnown
            && (
                compound.OperatorMethod is { } method && state.Context.Symbols.IsRuntime(method)
                    ? state.Context.Library.TryInvoke(method, null, [left.Content, right.Content], out result)
                    : compound.InConversion.IsIdentity
                        && compound.OutConversion.IsIdentity
                        && Arithmetic.TryBinary(compound.OperatorKind, left.Content, right.Content, compound.IsChecked, out result)
            );
        Value value = isKnown ? Value.Known(result, compound.Syntax) : Value.Combine(compound.Syntax, left, right).ToOpaque();
        value = value.AddSources(left.Sources.Union(right.Sources));
        Termination.AfterCall(compound, state);
        Targets.WriteAny(compound.Target, value, state);
        return value;
    }

    /// <summary>Evaluates <c>x++</c> or <c>--x</c>; the new value is known only if it is an <c>int</c>.</summary>
    public static Value EvaluateIncrement(IIncrementOrDecrementOperation increment, ExecutionState state)
    {
        bool isOperator = increment.OperatorMethod is not null && GenericMath.FindNumber(increment.ConstrainedToType, state) is null;
        if (isOperator || state.Context.Purity.HasEffects(increment.Target))
        {
            return HavocAssignment(increment.Target, increment, state);
        }

        Value before = state.Evaluate(increment.Target);
        BinaryOperatorKind kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        object? result = null;
        bool isKnown = before.TryGetContent(out int number) && Arithmetic.TryBinary(kind, number, 1, increment.IsChecked, out result);
        Value after = isKnown ? Value.Known(result, increment.Syntax) : Value.Combine(increment.Syntax, before).ToOpaque();
        after = after.AddSources(before.Sources);
        Termination.AfterCall(increment, state);
        Targets.WriteAny(increment.Target, after, state);
        return increment.IsPostfix ? before : after;
    }

    /// <summary>Assigns to an element or member: C# evaluates the receiver and the indices first, then the value.</summary>
    private static Value AssignToLocation(IOperation target, IOperation source, ExecutionState state)
    {
        if (target is IMemberReferenceOperation { Instance: { Type.IsValueType: true } and not IInstanceReferenceOperation } part)
        {
            return PurityAnalysis.IsSimple(part.Instance) || state.Context.Purity.PreservesHeap(source)
                ? Targets.AssignMemberOrElement(target, EvaluateAndCheck(target, source, state), state)
                : HavocAssignment(target, target.Parent!, state);
        }

        (Value? receiver, Value[] indices) = Targets.Locate(target, state);
        return Targets.Store(target, receiver, indices, EvaluateAndCheck(target, source, state), state);
    }

    /// <summary>Evaluates the value of an assignment and checks it if the target expects a part number.</summary>
    private static Value EvaluateAndCheck(IOperation target, IOperation source, ExecutionState state)
    {
        Value value = state.Evaluate(source);
        PartNumberChecks.Check((target as IMemberReferenceOperation)?.Member, value, source, state);
        return value;
    }

    /// <summary>Assigns to an array element whose indices read or increment local variables, as in <c>items[n++] = 3</c>.</summary>
    private static Value AssignElement(IArrayElementReferenceOperation element, IOperation source, ExecutionState state)
    {
        Value receiver = state.Evaluate(element.ArrayReference);
        Value[] indices = [.. element.Indices.Select(state.Evaluate)];
        return Targets.Store(element, receiver, indices, state.Evaluate(source), state);
    }

    // The order of effects within the target is not modeled: its operands escape, and whatever is written to becomes unknown.
    private static Value HavocAssignment(IOperation target, IOperation code, ExecutionState state)
    {
        foreach (IOperation part in target.ChildOperations.Concat(code.ChildOperations.Where(part => part != target)))
        {
            Value value = state.Evaluate(part);
            Escapes.Escape(value, state);
            if (target is IMemberReferenceOperation { Instance: { } instance } && part == instance && value.TryGetContent(out UserObject _))
            {
                // An immutable object keeps its members when it escapes, but its constructor gives this one another value.
                Targets.Store(target, value, [], Value.Unknown(code.Syntax), state);
            }
        }

        Havoc.HavocWrites(code, state);
        Termination.AfterCall(code, state);
        Termination.AfterCall(target, state);
        return Value.Unknown(code.Syntax);
    }
}
