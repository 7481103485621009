using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

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
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null } both:
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

    private bool? Assume(Value condition) => condition.Is(out bool known) ? known : path.Answer(condition);

    private bool? DecideMatch(Value value, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negation:
                return !DecideMatch(value, negation.Pattern);
            case IBinaryPatternOperation both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.Or;
                bool? left = DecideMatch(value, both.LeftPattern);
                return left == !decisive ? DecideMatch(value, both.RightPattern) : left;
            case IDeclarationPatternOperation { MatchesNull: true, DeclaredSymbol: { } declared }:
                frame.Write(declared, value);
                return true;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared, MatchedType: { } type } when IsOfType(value, type) is { } isOfType:
                frame.Write(declared, isOfType ? value : Value.Unknown(pattern.Syntax));
                return isOfType;
            case ITypePatternOperation { MatchedType: { } type } when IsOfType(value, type) is { } isOfType:
                return isOfType;
            case IListPatternOperation list when (value.Items ?? LettersOf(value)) is { } items && MatchElements(items, list) is { } matchesAll:
                return matchesAll;
            case IRecursivePatternOperation recursive when MatchMembers(value, recursive) is { } matches:
                return matches;
            default:
                ForgetWrites(pattern);
                return Assume(Match(value, pattern));
        }
    }

    private static List<Value>? LettersOf(Value value) => value.Is(out string text) ? [.. text.Select(letter => Value.Known(letter, value.Origin))] : null;

    /// <summary>Whether a sequence that is known has elements like these; nothing if one of them is not known.</summary>
    private bool? MatchElements(List<Value> items, IListPatternOperation list)
    {
        int slice = list.Patterns.IndexOf(list.Patterns.FirstOrDefault(part => part is ISlicePatternOperation)!);
        if (list.DeclaredSymbol is not null || (slice >= 0 && ((ISlicePatternOperation)list.Patterns[slice]).Pattern is not null))
        {
            return null;
        }

        int written = list.Patterns.Length - (slice >= 0 ? 1 : 0);
        if (slice < 0 ? items.Count != written : items.Count < written)
        {
            return false;
        }

        for (int i = 0; i < list.Patterns.Length; i++)
        {
            int place = slice < 0 || i < slice ? i : items.Count - (list.Patterns.Length - i);
            if (i != slice && DecideMatch(items[place], list.Patterns[i]) is not true and var answer)
            {
                return answer;
            }
        }

        return true;
    }

    /// <summary>Whether an object that is known has members like these; nothing if it is not known, or one of them is not.</summary>
    private bool? MatchMembers(Value value, IRecursivePatternOperation pattern)
    {
        if (!value.IsKnown || (pattern.MatchedType is { } type && value.Content is not TupleContent && !SymbolEqualityComparer.Default.Equals(type, pattern.InputType) && IsOfType(value, type) is not true and var isOfType && isOfType is null))
        {
            return null;
        }

        if (value.Content is null || (value.Content is not TupleContent && pattern.MatchedType is { } matched && IsOfType(value, matched) == false))
        {
            return false;
        }

        IReadOnlyList<Value>? parts = pattern.DeconstructionSubpatterns.IsEmpty ? [] : PartsOf(value, pattern.MatchedType ?? pattern.InputType, pattern.DeconstructionSubpatterns.Length, pattern.Syntax);
        if (parts is null)
        {
            return null;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (DecideMatch(parts[i], pattern.DeconstructionSubpatterns[i]) is not true and var answer)
            {
                return answer;
            }
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            ISymbol? member = (property.Member as IMemberReferenceOperation)?.Member;
            if (member is null || (MemberOf(value, member) ?? Known(value, member, property.Syntax)) is not { } held)
            {
                return null;
            }

            if (DecideMatch(held, property.Pattern) is not true and var answer)
            {
                return answer;
            }
        }

        if (pattern.DeclaredSymbol is { } declared)
        {
            frame.Write(declared, value);
        }

        return true;
    }

    private Value? Known(Value value, ISymbol member, SyntaxNode syntax) =>
        member is IPropertySymbol property && FrameworkMember(property, value, syntax) is { } known ? known :
        member is IPropertySymbol { GetMethod: { } getter } && runtime.TryInvoke(getter, value.Content, [], out object? result) ? Value.Known(result, syntax)
        : value.Is(out ObjectContent _) && member is IPropertySymbol { GetMethod: { } code } && Dispatched(code, value) is { } actual ? Follow(actual, value, [], null, syntax)
        : null;

    private Value EvaluatePattern(IIsPatternOperation pattern)
    {
        Value value = Evaluate(pattern.Value);
        if (value.IsKnown && DecideMatch(value, pattern.Pattern) is { } matches)
        {
            return Value.Known(matches, pattern.Syntax);
        }

        ForgetWrites(pattern.Pattern);
        return Match(value, pattern.Pattern).At(pattern.Syntax);
    }

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

    /// <summary>Whether a value matches a pattern, as a truth value.</summary>
    private Value Match(Value value, IPatternOperation pattern)
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
                    : Value.From(syntax, left, right).Unfollowed();
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } when !IsBoxed(value, pattern.InputType):
                return IsEqual(value, constant.Value, pattern.InputType, syntax);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true } limit } relation when !IsBoxed(value, pattern.InputType):
                return !value.IsKnown ? Ask(value, relation.OperatorKind, limit.Value, pattern.InputType, syntax)
                    : Arithmetic.TryBinary(relation.OperatorKind, value.Content, limit.Value, false, out object? result) && result is bool
                        ? Value.Known(result, syntax)
                        : Value.Unknown(syntax);
            default:
                Expose(value);
                return Value.From(syntax, value).Unfollowed();
        }
    }

    // A box holds a value of some type, an enum's or a number's, which the value alone does not tell.
    private static bool IsBoxed(Value value, ITypeSymbol? type) =>
        (type is { IsReferenceType: true } or { TypeKind: TypeKind.TypeParameter } && value.Content is ValueType)
        || (type is { SpecialType: SpecialType.System_Object } && value.Content is string);

    private static Value IsEqual(Value value, object? constant, ITypeSymbol? type, SyntaxNode origin) =>
        value.IsKnown ? Value.Known(Equals(value.Content, constant), origin) : Ask(value, BinaryOperatorKind.Equals, constant, type, origin);

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
            return subject is { Question: { } truthful, MayBeAny: true } && type is { SpecialType: SpecialType.System_Boolean } && content is bool answer
                && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? subject.Asked(truthful, subject.Negated != (answer != (kind == BinaryOperatorKind.Equals)), origin)
                : Value.From(origin, subject).Unfollowed();
        }

        // There is no third truth value.
        if (content is bool truth && type is { SpecialType: SpecialType.System_Boolean } && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            return subject.Asked(identity, subject.Negated != (truth != (kind == BinaryOperatorKind.Equals)), origin);
        }

        if (content is double or float)
        {
            // Not-a-number is neither less than a number, nor greater, nor equal.
            return Value.From(origin, subject).Unfollowed();
        }

        if (content is null && Facet.TypeOf(identity) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
        {
            return kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals ? Value.Known(kind == BinaryOperatorKind.NotEquals, origin) : Value.Unknown(origin);
        }

        return !subject.Negated && Question.Of(identity, kind, content) is { } asked
            ? subject.Asked(asked.Question, asked.Negated, origin)
            : Value.From(origin, subject);
    }

    private Flow ExecuteSwitch(ISwitchOperation selection)
    {
        Value value = Evaluate(selection.Value);
        Dictionary<ISymbol, ISwitchCaseOperation> labels = new(SymbolEqualityComparer.Default);
        foreach ((ISwitchCaseOperation section, ICaseClauseOperation clause) in selection.Cases.SelectMany(section => section.Clauses, (a, b) => (a, b)))
        {
            if (clause.Label is { } label)
            {
                labels[label] = section;
            }
        }

        bool? isTaken = AllOf(selection).Any(part => part is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var target } && IsStatement(target)) ? null : false;
        ISwitchCaseOperation? taken = null;
        foreach ((ISwitchCaseOperation section, ICaseClauseOperation clause) in selection.Cases.SelectMany(section => section.Clauses, (a, b) => (a, b)))
        {
            if (isTaken == false)
            {
                isTaken = DecideClause(value, clause);
                taken = section;
            }
        }

        if (isTaken is null)
        {
            LeaveOpen(selection.Value, [.. selection.Cases]);
            return Flow.Next;
        }

        taken = isTaken.Value ? taken : selection.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        Flow flow = ExecuteAll(taken?.Body ?? []);
        for (int jumps = 0; flow == Flow.Leave && jump is not null && labels.TryGetValue(jump, out ISwitchCaseOperation? next); jumps++)
        {
            if (jumps == Budget.MostEndlessTurns)
            {
                throw new BudgetExceededException();
            }

            jump = null;
            flow = ExecuteAll(next.Body);
        }

        if (labels.Keys.Any(openJumps.Remove))
        {
            openJumps.Add(selection.ExitLabel);
        }

        flow = EndedAt(flow, selection.ExitLabel);
        if (openJumps.Remove(selection.ExitLabel))
        {
            ForgetWrites(selection);
        }

        return flow;
    }

    private static bool IsStatement(ILabelSymbol label) => label.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is LabeledStatementSyntax);

    private bool? DecideClause(Value value, ICaseClauseOperation clause)
    {
        switch (clause)
        {
            case IDefaultCaseClauseOperation:
                return false;
            case ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true } constant } single:
                return Assume(IsEqual(value, constant.Value, single.Value.Type, clause.Syntax));
            case IPatternCaseClauseOperation matched:
                bool? matches = DecideMatch(value, matched.Pattern);
                return matches == true && matched.Guard is { } guard ? Decide(guard) : matches;
            default:
                return null;
        }
    }

    private Value EvaluateSwitch(ISwitchExpressionOperation selection)
    {
        Value value = Evaluate(selection.Value);
        foreach (ISwitchExpressionArmOperation arm in selection.Arms)
        {
            bool? matches = DecideMatch(value, arm.Pattern);
            matches = matches == true && arm.Guard is { } guard ? Decide(guard) : matches;
            switch (matches)
            {
                case true:
                    return Evaluate(arm.Value);
                case null:
                    LeaveOpen(selection.Value, [.. selection.Arms]);
                    Expose(selection);
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

        if (AllOf(code).SelectMany(Writes.By).Any())
        {
            Expose(code);
        }

        foreach (IOperation part in AllOf(code))
        {
            if (part is IInstanceReferenceOperation or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
            {
                frame.This?.Escape();
            }
            else if (part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke })
            {
                frame.ForgetSequences();
            }

            frame.IsReturnOpen |= part is IReturnOperation;
            if (part is IBranchOperation { Target: { } label })
            {
                openJumps.Add(label);
            }
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

        if (code.Any(part => Leaves(part) || AllOf(part).SelectMany(UnseenCalls.By).Any(refusals.MayRefuse)))
        {
            foreach (IOperation? part in code)
            {
                path.Expose(part is null ? [] : InputsOf(part));
            }

            Doubt(condition);
        }
        else if (code.Any(part => AllOf(part).SelectMany(Writes.By).Any()))
        {
            Expose(condition);
        }
    }

    /// <summary>Code that is not followed has these parameters from here on: nothing more is assumed about them.</summary>
    private void Expose(IOperation code) => path.Expose(InputsOf(code));

    /// <summary>Code that is not followed has the value from here on.</summary>
    private void Expose(Value value)
    {
        path.Expose(value.AllInputs);
        value.Escape();
    }

    /// <summary>The program goes on only if the value is not null.</summary>
    private void Dereference(Value? value)
    {
        if (value?.Question is { } nullable && Facet.TypeOf(nullable) is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            Expose(value);
        }
        else if (value is { MayBeAny: true, Question: { } identity } && Question.Of(identity, BinaryOperatorKind.Equals, null) is { } isNull
            && !path.Require(isNull.Question, false))
        {
            throw new PathEndedException();
        }
    }

    /// <summary>
    /// Code that is not followed decides here whether the way goes on. What is assumed on the way may be what ends it: unless the code
    /// hangs on other parameters alone, the way is not judged further, and one is taken on which nothing is assumed.
    /// </summary>
    private void Doubt(IOperation code)
    {
        List<ISymbol> inputs = [.. InputsOf(code)];
        path.Expose(inputs);
        bool isApart = inputs.Count > 0 && !path.IsAbout(inputs) && !path.IsExposed && !AllOf(code).Any(part => part is ILocalReferenceOperation);
        if (path.IsAssumption && !isApart)
        {
            path.Doubt();
            throw new PathEndedException();
        }
    }

    private IEnumerable<ISymbol> InputsOf(IOperation code) => AllOf(code).SelectMany(part => part switch
    {
        IParameterReferenceOperation parameter => frame.Read(parameter.Parameter, code.Syntax).AllInputs.Append(parameter.Parameter),
        ILocalReferenceOperation local => frame.Read(local.Local, code.Syntax).AllInputs,
        _ => [],
    });
}
