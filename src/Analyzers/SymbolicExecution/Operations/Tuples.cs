using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets tuples, anonymous objects and with expressions.</summary>
internal static class Tuples
{
    /// <summary>Evaluates a tuple expression; its elements may be unknown.</summary>
    public static Value EvaluateTuple(ITupleOperation tuple, ExecutionState state) =>
        Value.Known(new TupleValue([.. tuple.Elements.Select(element => state.Evaluate(element))]), tuple.Syntax);

    /// <summary>
    /// Evaluates <c>==</c> or <c>!=</c> on tuples; the result is unknown unless all elements are known and compare by value.
    /// </summary>
    public static Value EvaluateTupleComparison(ITupleBinaryOperation comparison, ExecutionState state)
    {
        Value left = state.Evaluate(comparison.LeftOperand),
            right = state.Evaluate(comparison.RightOperand);
        if (
            left.TryGetContent(out TupleValue first)
            && right.TryGetContent(out TupleValue second)
            && first.Elements.Count == second.Elements.Count
            && first.Elements.Concat(second.Elements).All(QueryOperators.IsComparable)
        )
        {
            bool areEqual = first.Elements.Zip(second.Elements, (one, other) => Equals(one.Content, other.Content)).All(same => same);
            return Value.Known(areEqual == (comparison.OperatorKind == BinaryOperatorKind.Equals), comparison.Syntax);
        }

        Escapes.Escape(left, state);
        Escapes.Escape(right, state);
        Termination.AfterCall(comparison, state);
        return Value.Unknown(comparison.Syntax);
    }

    /// <summary>Evaluates the creation of an anonymous object; its properties may be unknown.</summary>
    public static Value EvaluateAnonymousObject(IAnonymousObjectCreationOperation creation, ExecutionState state)
    {
        var instance = new UserObject((INamedTypeSymbol)creation.Type!, isImmutable: true);
        Value created = Value.Known(instance, creation.Syntax);
        foreach (IOperation part in creation.Initializers)
        {
            if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                instance.Set(property.Property, state.Evaluate(assignment.Value));
            }
            else
            {
                state.Evaluate(part);
            }
        }

        return created;
    }

    /// <summary>
    /// Evaluates a <c>with</c> expression; the result is unknown if the operand is, or if its record has a copy constructor in the code.
    /// </summary>
    public static Value EvaluateWith(IWithOperation with, ExecutionState state)
    {
        Value operand = state.Evaluate(with.Operand);
        bool hasCopyConstructor =
            with.CloneMethod is not null
            && with.Operand.Type is INamedTypeSymbol type
            && type.InstanceConstructors.Any(constructor =>
                !constructor.IsImplicitlyDeclared
                && constructor.Parameters.Length == 1
                && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)
            );
        if (operand.TryGetContent(out UserObject instance) && !hasCopyConstructor)
        {
            Value copy = Value.Known(instance.Clone(), with.Syntax);
            Initializers.Initialize(copy, with.Initializer, state);
            return copy;
        }

        if (operand.TryGetContent(out TupleValue tuple))
        {
            Value[] items = [.. tuple.Elements];
            foreach (IOperation part in with.Initializer.Initializers)
            {
                if (
                    part is ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } assignment
                    && Members.FindPosition(tuple, field.Field) is { } position
                )
                {
                    items[position] = state.Evaluate(assignment.Value);
                }
            }

            return Value.Known(new TupleValue(items), with.Syntax);
        }

        Unmodeled.Evaluate(with.Initializer, state);
        return Value.Unknown(with.Syntax);
    }
}
