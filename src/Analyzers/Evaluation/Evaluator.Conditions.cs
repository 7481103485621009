using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    private readonly Stack<Value> conditionalReceivers = new();

    private Flow ExecuteIf(IConditionalOperation condition)
    {
        switch (Decide(condition.Condition, mayLeave: Leaves(condition.WhenTrue) || Leaves(condition.WhenFalse)))
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
        switch (Decide(condition.Condition, mayLeave: Leaves(condition.WhenTrue) || Leaves(condition.WhenFalse)))
        {
            case true:
                return Evaluate(condition.WhenTrue);
            case false:
                return Evaluate(condition.WhenFalse);
            default:
                LeaveOpen(condition.Condition, condition.WhenTrue, condition.WhenFalse);
                Touch(condition.Condition);
                return Value.Unknown(condition.Syntax);
        }
    }

    /// <summary>The condition's value; if it hangs on parameters, the one assumed on this way; nothing if it is left open.</summary>
    private bool? Decide(IOperation condition, bool mayLeave)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Decide(parenthesized.Operand, mayLeave);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation:
                return !Decide(negation.Operand, mayLeave);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null } both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.ConditionalOr;
                bool? left = Decide(both.LeftOperand, mayLeave);
                if (left == decisive)
                {
                    return decisive;
                }

                if (left is null)
                {
                    PassOver(both.RightOperand);
                    return null;
                }

                return Decide(both.RightOperand, mayLeave);
            case IIsPatternOperation { ConstantValue.HasValue: false } pattern:
                return DecideMatch(Evaluate(pattern.Value), pattern.Pattern, mayLeave);
            default:
                return Assume(Evaluate(condition), mayLeave);
        }
    }

    private bool? Assume(Value condition, bool mayLeave) => condition.Is(out bool known) ? known : path.Answer(condition, mayLeave);

    private bool? DecideMatch(Value value, IPatternOperation pattern, bool mayLeave)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negation:
                return !DecideMatch(value, negation.Pattern, mayLeave);
            case IBinaryPatternOperation both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.Or;
                bool? left = DecideMatch(value, both.LeftPattern, mayLeave);
                return left == !decisive ? DecideMatch(value, both.RightPattern, mayLeave) : left;
            case IDeclarationPatternOperation { MatchesNull: true, DeclaredSymbol: { } declared }:
                frame.Write(declared, value);
                return true;
            default:
                ForgetWrites(pattern);
                return Assume(Match(value, pattern), mayLeave);
        }
    }

    private Value EvaluatePattern(IIsPatternOperation pattern)
    {
        Value value = Evaluate(pattern.Value);
        ForgetWrites(pattern.Pattern);
        return Match(value, pattern.Pattern).At(pattern.Syntax);
    }

    /// <summary>Whether a value matches a pattern, as a truth value.</summary>
    private static Value Match(Value value, IPatternOperation pattern)
    {
        SyntaxNode syntax = pattern.Syntax;
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return Value.Known(true, syntax);
            case INegatedPatternOperation negation:
                return Not(Match(value, negation.Pattern), syntax);
            case IBinaryPatternOperation both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.Or;
                Value left = Match(value, both.LeftPattern), right = Match(value, both.RightPattern);
                return (left.Is(out bool first) && first == decisive) || (right.Is(out bool second) && second == decisive) ? Value.Known(decisive, syntax)
                    : left.IsKnown ? right
                    : right.IsKnown ? left
                    : Value.From(syntax, left, right);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant }:
                return IsEqual(value, constant.Value, pattern.InputType, syntax);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true } limit } relation:
                return !value.IsKnown ? Ask(value, relation.OperatorKind, limit.Value, pattern.InputType, syntax)
                    : Arithmetic.TryBinary(relation.OperatorKind, value.Content, limit.Value, false, out object? result) && result is bool
                        ? Value.Known(result, syntax)
                        : Value.Unknown(syntax);
            default:
                value.Escape();
                return Value.From(syntax, value);
        }
    }

    private static Value IsEqual(Value value, object? constant, ITypeSymbol? type, SyntaxNode origin) =>
        value.IsKnown ? Value.Known(Equals(value.Content, constant), origin) : Ask(value, BinaryOperatorKind.Equals, constant, type, origin);

    private static Value Not(Value truth, SyntaxNode origin) =>
        truth.Is(out bool known) ? Value.Known(!known, origin)
        : truth.Question is { } question ? truth.Asked(question, !truth.Negated, origin)
        : Value.From(origin, truth);

    /// <summary>The comparison of an unknown value with a known one.</summary>
    private static Value Ask(Value subject, BinaryOperatorKind kind, object? content, ITypeSymbol? type, SyntaxNode origin)
    {
        if (subject.Question is not { } identity)
        {
            return Value.From(origin, subject);
        }

        // There is no third truth value.
        if (content is bool truth && type is { SpecialType: SpecialType.System_Boolean } && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            return subject.Asked(identity, subject.Negated != (truth != (kind == BinaryOperatorKind.Equals)), origin);
        }

        return !subject.Negated && Question.Of(identity, kind, content, isWhole: type is not null && IsWhole(type)) is { } asked
            ? subject.Asked(asked.Question, asked.Negated, origin)
            : Value.From(origin, subject);
    }

    private Flow ExecuteSwitch(ISwitchOperation selection)
    {
        Value value = Evaluate(selection.Value);
        bool mayLeave = Leaves(selection);
        bool? isTaken = AllOf(selection).Any(part => part is IBranchOperation { BranchKind: BranchKind.GoTo }) ? null : false;
        ISwitchCaseOperation? taken = null;
        foreach ((ISwitchCaseOperation section, ICaseClauseOperation clause) in selection.Cases.SelectMany(section => section.Clauses, (a, b) => (a, b)))
        {
            if (isTaken == false)
            {
                isTaken = DecideClause(value, clause, mayLeave);
                taken = section;
            }
        }

        if (isTaken is null)
        {
            LeaveOpen(selection.Value, [.. selection.Cases]);
            return Flow.Next;
        }

        taken = isTaken.Value ? taken : selection.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        return EndedAt(ExecuteAll(taken?.Body ?? []), selection.ExitLabel);
    }

    private bool? DecideClause(Value value, ICaseClauseOperation clause, bool mayLeave)
    {
        switch (clause)
        {
            case IDefaultCaseClauseOperation:
                return false;
            case ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true } constant } single:
                return Assume(IsEqual(value, constant.Value, single.Value.Type, clause.Syntax), mayLeave);
            case IPatternCaseClauseOperation matched:
                bool? matches = DecideMatch(value, matched.Pattern, mayLeave);
                return matches == true && matched.Guard is { } guard ? Decide(guard, mayLeave) : matches;
            default:
                return null;
        }
    }

    private Value EvaluateSwitch(ISwitchExpressionOperation selection)
    {
        Value value = Evaluate(selection.Value);
        bool mayLeave = Leaves(selection);
        foreach (ISwitchExpressionArmOperation arm in selection.Arms)
        {
            bool? matches = DecideMatch(value, arm.Pattern, mayLeave);
            matches = matches == true && arm.Guard is { } guard ? Decide(guard, mayLeave) : matches;
            switch (matches)
            {
                case true:
                    return Evaluate(arm.Value);
                case null:
                    LeaveOpen(selection.Value, [.. selection.Arms]);
                    Touch(selection.Value);
                    return Value.Unknown(selection.Syntax);
                default:
                    break;
            }
        }

        // The program throws when no arm matches.
        throw new PathEndedException();
    }

    private Value EvaluateCoalesce(ICoalesceOperation coalesce)
    {
        Value value = Evaluate(coalesce.Value);
        switch (Assume(IsEqual(value, null, null, coalesce.Value.Syntax), Leaves(coalesce.WhenNull)))
        {
            case true:
                return Evaluate(coalesce.WhenNull);
            case false:
                return value;
            default:
                LeaveOpen(coalesce.Value, coalesce.WhenNull);
                Touch(coalesce.Value);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    private Value EvaluateCoalesceAssignment(ICoalesceAssignmentOperation coalesce)
    {
        Value before = Evaluate(coalesce.Target);
        switch (Assume(IsEqual(before, null, null, coalesce.Target.Syntax), Leaves(coalesce.Value)))
        {
            case true:
                Value value = Evaluate(coalesce.Value);
                Write(coalesce.Target, value);
                return value;
            case false:
                return before;
            default:
                LeaveOpen(coalesce.Target, coalesce);
                Touch(coalesce.Target);
                return Value.Unknown(coalesce.Syntax);
        }
    }

    private Value EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        Value receiver = Evaluate(access.Operation);
        switch (Assume(IsEqual(receiver, null, null, access.Operation.Syntax), Leaves(access.WhenNotNull)))
        {
            case true:
                return Value.Known(null, access.Syntax);
            case false:
                conditionalReceivers.Push(receiver);
                Value result = Evaluate(access.WhenNotNull);
                conditionalReceivers.Pop();
                return result;
            default:
                receiver.Escape();
                LeaveOpen(access.Operation, access.WhenNotNull);
                return Value.From(access.Syntax, receiver).Unfollowed();
        }
    }

    /// <summary>Whether code may end the way that it is on.</summary>
    private bool Leaves(IOperation? code)
    {
        HashSet<ISymbol> ends = new(SymbolEqualityComparer.Default);
        bool leaves = false;
        foreach (IOperation part in AllOf(code))
        {
            switch (part)
            {
                case ILoopOperation loop:
                    ends.Add(loop.ExitLabel);
                    ends.Add(loop.ContinueLabel);
                    break;
                case ISwitchOperation selection:
                    ends.Add(selection.ExitLabel);
                    break;
                case IReturnOperation or IThrowOperation:
                    leaves = true;
                    break;
                case IBranchOperation branch:
                    leaves |= !ends.Contains(branch.Target);
                    break;
                default:
                    break;
            }
        }

        return leaves;
    }

    // To look through code costs as following it does.
    private IEnumerable<IOperation> AllOf(IOperation? code)
    {
        foreach (IOperation part in code?.DescendantsAndSelf() ?? [])
        {
            budget.Spend();
            yield return part;
        }
    }

    /// <summary>Code of which nobody knows whether it runs: it is not judged, and what it writes is unknown.</summary>
    private void PassOver(IOperation? code)
    {
        if (code is null)
        {
            return;
        }

        ForgetWrites(code);
        foreach (ISymbol variable in AllOf(code).SelectMany(Writes.Targets))
        {
            frame.Read(variable, code.Syntax).Escape();
        }
    }

    /// <summary>Passes over code that hangs on a condition which is left open.</summary>
    private void LeaveOpen(IOperation condition, params IOperation?[] code)
    {
        foreach (IOperation? part in code)
        {
            PassOver(part);
        }

        if (code.Any(Leaves))
        {
            Doubt(condition);
        }
        else if (code.Any(part => AllOf(part).SelectMany(Writes.By).Any()))
        {
            Touch(condition);
        }
    }

    /// <summary>Nothing more is to be assumed about the parameters on which code hangs.</summary>
    private void Touch(IOperation code) => path.Touch(InputsOf(code));

    /// <summary>
    /// Code that is not followed decides here whether the way goes on. What is assumed on the way may be what ends it: unless the code
    /// hangs on other parameters alone, the way is not judged further, and one is taken on which nothing is assumed.
    /// </summary>
    private void Doubt(IOperation code)
    {
        List<ISymbol> inputs = [.. InputsOf(code)];
        path.Touch(inputs);
        bool isApart = inputs.Count > 0 && !path.IsAbout(inputs) && !AllOf(code).Any(part => part is ILocalReferenceOperation);
        if (path.IsAssumption && !isApart)
        {
            path.Doubt();
            throw new PathEndedException();
        }
    }

    private IEnumerable<ISymbol> InputsOf(IOperation code) => AllOf(code).SelectMany(part => part switch
    {
        IParameterReferenceOperation parameter => frame.Read(parameter.Parameter, code.Syntax).Inputs.Add(parameter.Parameter),
        ILocalReferenceOperation local => frame.Read(local.Local, code.Syntax).Inputs,
        _ => [],
    });
}
