using Keyway.Analyzers.Evaluation.Values;
using Keyway.Analyzers.Evaluation.Ways;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

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
                LeaveOpen(condition.Condition, condition.WhenTrue, condition.WhenFalse);
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
                LeaveOpen(condition.Condition, condition.WhenTrue, condition.WhenFalse);
                Expose(condition);
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
                    LeaveOpen(both.LeftOperand, both.RightOperand);
                    return null;
                }

                return Decide(both.RightOperand);
            case IIsPatternOperation { ConstantValue.HasValue: false } pattern:
                return DecideMatch(Evaluate(pattern.Value), pattern.Pattern);
            default:
                return Assume(Evaluate(condition));
        }
    }

    private bool? Assume(Value condition) => condition.Is(out bool known) ? known : way.Answer(condition);

    /// <summary>A conjunction or disjunction as a value: its right side is followed on the ways on which the program gets there.</summary>
    private Value EvaluateBoth(IBinaryOperation both)
    {
        if (Decide(both) is { } known)
        {
            return Value.Known(known, both.Syntax);
        }

        Expose(both);
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
        truth.Is(out bool known) ? Value.Known(!known, origin)
        : truth.Question is { } question ? truth.Asked(question, !truth.Negated, origin)
        : Value.From(origin, truth);

    /// <summary>The comparison of an unknown value with a known one.</summary>
    private static Value Ask(Value subject, BinaryOperatorKind kind, object? content, ITypeSymbol? type, SyntaxNode origin)
    {
        if (subject.Question is not { } identity || Facet.TypeOf(identity) is null)
        {
            // What is reckoned from a parameter has not every value of its type: nobody knows which answers there are.
            return
                subject is { Question: { } truthful, MayBeAny: true }
                && type is { SpecialType: SpecialType.System_Boolean }
                && content is bool answer
                && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? subject.Asked(truthful, subject.Negated != (answer != (kind == BinaryOperatorKind.Equals)), origin)
                : Value.From(origin, subject).Unfollowed();
        }

        // There is no third truth value.
        if (
            content is bool truth
            && type is { SpecialType: SpecialType.System_Boolean }
            && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        )
        {
            return subject.Asked(identity, subject.Negated != (truth != (kind == BinaryOperatorKind.Equals)), origin);
        }

        if (content is double or float)
        {
            // Not-a-number is neither less than a number, nor greater, nor equal.
            return Value.From(origin, subject).Unfollowed();
        }

        if (
            content is null
            && Facet.TypeOf(identity) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
        )
        {
            return kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? Value.Known(kind == BinaryOperatorKind.NotEquals, origin)
                : Value.Unknown(origin);
        }

        return !subject.Negated && Question.Of(identity, kind, content) is { } asked
            ? subject.Asked(asked.Question, asked.Negated, origin)
            : Value.From(origin, subject);
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
                LeaveOpen(coalesce.Value, coalesce.WhenNull);
                Expose(coalesce);
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
                LeaveOpen(coalesce.Target, coalesce);
                Expose(coalesce);
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
                Expose(receiver);
                LeaveOpen(access.Operation, access.WhenNotNull);
                return Value.From(access.Syntax, receiver).Unfollowed();
        }
    }
}
