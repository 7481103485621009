using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Conditions, and what hangs on them.</summary>
internal sealed partial class Evaluator
{
    private readonly Stack<Value> conditionalReceivers = new();

    /// <summary>Where code may have jumped under a condition that was left open.</summary>
    private readonly HashSet<ISymbol> openJumps = new(SymbolEqualityComparer.Default);

    private Flow ExecuteIf(IConditionalOperation condition)
    {
        switch (Decide(condition.Condition))
        {
            case true:
                return Execute(condition.WhenTrue);
            case false:
                return Execute(condition.WhenFalse);
            default:
                HavocBranches(condition.Condition, condition.WhenTrue, condition.WhenFalse);
                return Flow.Next;
        }
    }

    private Value EvaluateConditional(IConditionalOperation condition)
    {
        switch (Decide(condition.Condition))
        {
            case true:
                return Evaluate(condition.WhenTrue);
            case false:
                return Evaluate(condition.WhenFalse);
            default:
                HavocBranches(condition.Condition, condition.WhenTrue, condition.WhenFalse);
                Escape(condition);
                return Value.Unknown(condition.Syntax);
        }
    }

    /// <summary>The condition's value; if it hangs on parameters, the one assumed on this way; nothing if it is left open.</summary>
    private bool? Decide(IOperation condition)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Decide(parenthesized.Operand);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation:
                return !Decide(negation.Operand);
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr,
                OperatorMethod: null
            } both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.ConditionalOr;
                bool? left = Decide(both.LeftOperand);
                if (left == decisive)
                {
                    return decisive;
                }

                if (left is null)
                {
                    HavocBranches(both.LeftOperand, both.RightOperand);
                    return null;
                }

                return Decide(both.RightOperand);
            case IIsPatternOperation { ConstantValue.HasValue: false } pattern:
                return DecideMatch(Evaluate(pattern.Value), pattern.Pattern);
            default:
                return Assume(Evaluate(condition));
        }
    }

    private bool? Assume(Value condition) => condition.TryGetContent(out bool known) ? known : path.Decide(condition);

    /// <summary>A conjunction or disjunction as a value: its right side is followed on the ways on which the program gets there.</summary>
    private Value EvaluateBoth(IBinaryOperation both)
    {
        if (Decide(both) is { } known)
        {
            return Value.Known(known, both.Syntax);
        }

        Escape(both);
        return Value.Unknown(both.Syntax);
    }

    // A box holds a value of some type, an enum's or a number's, which the value alone does not tell.
    private static bool IsBoxed(Value value, ITypeSymbol? type) =>
        (type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } && value.Content is ValueType)
        || (type is { SpecialType: SpecialType.System_Object } && value.Content is string);

    private static Value IsEqual(Value value, object? constant, ITypeSymbol? type, SyntaxNode origin) =>
        value.IsKnown
            ? Value.Known(Equals(value.Content, constant), origin)
            : Ask(value, BinaryOperatorKind.Equals, constant, type, origin);

    private static Value Not(Value truth, SyntaxNode origin) =>
        truth.TryGetContent(out bool known) ? Value.Known(!known, origin)
        : truth.Expression is { } question ? truth.WithExpression(question, !truth.IsNegated, origin)
        : Value.Combine(origin, truth);

    /// <summary>The comparison of an unknown value with a known one.</summary>
    private static Value Ask(Value subject, BinaryOperatorKind kind, object? content, ITypeSymbol? type, SyntaxNode origin)
    {
        if (subject.Expression is not { } identity || MemberPath.GetType(identity) is null)
        {
            // What is reckoned from a parameter has not every value of its type: nobody knows which answers there are.
            return
                subject is { Expression: { } truthful, IsSymbolic: true }
                && type is { SpecialType: SpecialType.System_Boolean }
                && content is bool answer
                && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? subject.WithExpression(truthful, subject.IsNegated != (answer != (kind == BinaryOperatorKind.Equals)), origin)
                : Value.Combine(origin, subject).ToOpaque();
        }

        // There is no third truth value.
        if (
            content is bool truth
            && type is { SpecialType: SpecialType.System_Boolean }
            && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        )
        {
            return subject.WithExpression(identity, subject.IsNegated != (truth != (kind == BinaryOperatorKind.Equals)), origin);
        }

        if (content is double or float)
        {
            // Not-a-number is neither less than a number, nor greater, nor equal.
            return Value.Combine(origin, subject).ToOpaque();
        }

        if (
            content is null
            && MemberPath.GetType(identity) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
        )
        {
            return kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? Value.Known(kind == BinaryOperatorKind.NotEquals, origin)
                : Value.Unknown(origin);
        }

        return !subject.IsNegated && PathCondition.TryCreate(identity, kind, content) is { } asked
            ? subject.WithExpression(asked.Question, asked.Negated, origin)
            : Value.Combine(origin, subject);
    }

    private Value EvaluateCoalesce(ICoalesceOperation coalesce)
    {
        Value value = Evaluate(coalesce.Value);
        switch (Assume(IsEqual(value, null, null, coalesce.Value.Syntax)))
        {
            case true:
                return Evaluate(coalesce.WhenNull);
            case false:
                return value;
            default:
                HavocBranches(coalesce.Value, coalesce.WhenNull);
                Escape(coalesce);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    private Value EvaluateCoalesceAssignment(ICoalesceAssignmentOperation coalesce)
    {
        Value before = Evaluate(coalesce.Target);
        switch (Assume(IsEqual(before, null, null, coalesce.Target.Syntax)))
        {
            case true:
                Value value = Evaluate(coalesce.Value);
                WriteAny(coalesce.Target, value);
                return value;
            case false:
                return before;
            default:
                HavocBranches(coalesce.Target, coalesce);
                Escape(coalesce);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    private Value EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        Value receiver = Evaluate(access.Operation);
        switch (Assume(IsEqual(receiver, null, null, access.Operation.Syntax)))
        {
            case true:
                return Value.Known(null, access.Syntax);
            case false:
                conditionalReceivers.Push(receiver);
                Value result = Evaluate(access.WhenNotNull);
                conditionalReceivers.Pop();
                return result;
            default:
                Escape(receiver);
                HavocBranches(access.Operation, access.WhenNotNull);
                return Value.Combine(access.Syntax, receiver).ToOpaque();
        }
    }
}
