using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Patterns, and the switches that choose by them.</summary>
internal sealed partial class Evaluator
{
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
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared, MatchedType: { } type }
                when IsOfType(value, type) is { } isOfType:
                frame.Write(declared, isOfType ? value : Value.Unknown(pattern.Syntax));
                return isOfType;
            case ITypePatternOperation { MatchedType: { } type } when IsOfType(value, type) is { } isOfType:
                return isOfType;
            case IListPatternOperation list
                when (value.Items ?? GetCharacters(value)) is { } items && MatchElements(items, list) is { } matchesAll:
                return matchesAll;
            case IRecursivePatternOperation recursive when MatchMembers(value, recursive) is { } matches:
                return matches;
            default:
                HavocWrites(pattern);
                return Assume(Match(value, pattern));
        }
    }

    private static List<Value>? GetCharacters(Value value) =>
        value.TryGetContent(out string text) ? [.. text.Select(letter => Value.Known(letter, value.Origin))] : null;

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
        if (
            !value.IsKnown
            || (
                pattern.MatchedType is { } type
                && value.Content is not TupleValue
                && !SymbolEqualityComparer.Default.Equals(type, pattern.InputType)
                && IsOfType(value, type) is not true and var isOfType
                && isOfType is null
            )
        )
        {
            return null;
        }

        if (
            value.Content is null
            || (value.Content is not TupleValue && pattern.MatchedType is { } matched && IsOfType(value, matched) == false)
        )
        {
            return false;
        }

        IReadOnlyList<Value>? parts = pattern.DeconstructionSubpatterns.IsEmpty
            ? []
            : Deconstruct(value, pattern.MatchedType ?? pattern.InputType, pattern.DeconstructionSubpatterns.Length, pattern.Syntax);
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
            if (member is null || (ReadMember(value, member) ?? Known(value, member, property.Syntax)) is not { } held)
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
        member is IPropertySymbol property && FrameworkMember(property, value, syntax) is { } known ? known
        : member is IPropertySymbol { GetMethod: { } getter } && runtime.TryInvoke(getter, value.Content, [], out object? result)
            ? Value.Known(result, syntax)
        : value.TryGetContent(out UserObject _)
        && member is IPropertySymbol { GetMethod: { } code }
        && Dispatched(code, value) is { } actual
            ? Follow(actual, value, [], null, syntax)
        : null;

    private Value EvaluatePattern(IIsPatternOperation pattern)
    {
        Value value = Evaluate(pattern.Value);
        if (value.IsKnown && DecideMatch(value, pattern.Pattern) is { } matches)
        {
            return Value.Known(matches, pattern.Syntax);
        }

        HavocWrites(pattern.Pattern);
        return Match(value, pattern.Pattern).WithOrigin(pattern.Syntax);
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
                Value left = Match(value, both.LeftPattern),
                    right = Match(value, both.RightPattern);
                return (left.TryGetContent(out bool first) && first == decisive)
                    || (right.TryGetContent(out bool second) && second == decisive)
                        ? Value.Known(decisive, syntax)
                    : left.IsKnown ? right
                    : right.IsKnown ? left
                    : Value.Combine(syntax, left, right).ToOpaque();
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant } when !IsBoxed(value, pattern.InputType):
                return IsEqual(value, constant.Value, pattern.InputType, syntax);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true } limit } relation
                when !IsBoxed(value, pattern.InputType):
                return !value.IsKnown ? Ask(value, relation.OperatorKind, limit.Value, pattern.InputType, syntax)
                    : Arithmetic.TryBinary(relation.OperatorKind, value.Content, limit.Value, false, out object? result) && result is bool
                        ? Value.Known(result, syntax)
                    : Value.Unknown(syntax);
            default:
                Escape(value);
                return Value.Combine(syntax, value).ToOpaque();
        }
    }

    private Flow ExecuteSwitch(ISwitchOperation selection)
    {
        Value value = Evaluate(selection.Value);
        Dictionary<ISymbol, ISwitchCaseOperation> labels = new(SymbolEqualityComparer.Default);
        foreach (
            (ISwitchCaseOperation section, ICaseClauseOperation clause) in selection.Cases.SelectMany(
                section => section.Clauses,
                (a, b) => (a, b)
            )
        )
        {
            if (clause.Label is { } label)
            {
                labels[label] = section;
            }
        }

        bool? isTaken = Enumerate(selection)
            .Any(part => part is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var target } && IsStatement(target))
            ? null
            : false;
        ISwitchCaseOperation? taken = null;
        foreach (
            (ISwitchCaseOperation section, ICaseClauseOperation clause) in selection.Cases.SelectMany(
                section => section.Clauses,
                (a, b) => (a, b)
            )
        )
        {
            if (isTaken == false)
            {
                isTaken = DecideClause(value, clause);
                taken = section;
            }
        }

        if (isTaken is null)
        {
            HavocBranches(selection.Value, [.. selection.Cases]);
            return Flow.Next;
        }

        taken = isTaken.Value
            ? taken
            : selection.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
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
            HavocWrites(selection);
        }

        return flow;
    }

    private static bool IsStatement(ILabelSymbol label) =>
        label.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is LabeledStatementSyntax);

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
                    HavocBranches(selection.Value, [.. selection.Arms]);
                    Escape(selection);
                    return Value.Unknown(selection.Syntax);
                default:
                    break;
            }
        }

        // The program throws when no arm matches.
        throw new PathTerminatedException();
    }
}
