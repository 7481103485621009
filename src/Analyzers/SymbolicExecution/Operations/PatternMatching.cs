using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Matches values against patterns.</summary>
internal static class PatternMatching
{
    public static bool? DecideMatch(Value value, IPatternOperation pattern, ExecutionState state)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negation:
                return !DecideMatch(value, negation.Pattern, state);
            case IBinaryPatternOperation both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.Or;
                bool? left = DecideMatch(value, both.LeftPattern, state);
                return left == !decisive ? DecideMatch(value, both.RightPattern, state) : left;
            case IDeclarationPatternOperation { MatchesNull: true, DeclaredSymbol: { } declared }:
                state.Frame.Write(declared, value);
                return true;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared, MatchedType: { } type }
                when TypeTests.IsOfType(value, type, state) is { } isOfType:
                state.Frame.Write(declared, isOfType ? value : Value.Unknown(pattern.Syntax));
                return isOfType;
            case ITypePatternOperation { MatchedType: { } type } when TypeTests.IsOfType(value, type, state) is { } isOfType:
                return isOfType;
            case IListPatternOperation list
                when (value.Items ?? GetCharacters(value)) is { } items && MatchElements(items, list, state) is { } matchesAll:
                return matchesAll;
            case IRecursivePatternOperation recursive when MatchMembers(value, recursive, state) is { } matches:
                return matches;
            default:
                Havoc.HavocWrites(pattern, state);
                return Comparisons.Assume(Match(value, pattern, state), state);
        }
    }

    /// <summary>Whether a value matches a pattern, as a truth value.</summary>
    public static Value Match(Value value, IPatternOperation pattern, ExecutionState state)
    {
        SyntaxNode syntax = pattern.Syntax;
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return Value.Known(true, syntax);
            case INegatedPatternOperation negation:
                return Comparisons.Not(Match(value, negation.Pattern, state), syntax);
            case IBinaryPatternOperation both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.Or;
                Value left = Match(value, both.LeftPattern, state),
                    right = Match(value, both.RightPattern, state);
                return (left.TryGetContent(out bool first) && first == decisive)
                    || (right.TryGetContent(out bool second) && second == decisive)
                        ? Value.Known(decisive, syntax)
                    : left.IsKnown ? right
                    : right.IsKnown ? left
                    : Value.Combine(syntax, left, right).ToOpaque();
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant }
                when !Comparisons.IsBoxed(value, pattern.InputType):
                return Comparisons.IsEqual(value, constant.Value, pattern.InputType, syntax);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true } limit } relation
                when !Comparisons.IsBoxed(value, pattern.InputType):
                return !value.IsKnown ? Comparisons.Compare(value, relation.OperatorKind, limit.Value, pattern.InputType, syntax)
                    : Arithmetic.TryBinary(relation.OperatorKind, value.Content, limit.Value, false, out object? result) && result is bool
                        ? Value.Known(result, syntax)
                    : Value.Unknown(syntax);
            default:
                Escapes.Escape(value, state);
                return Value.Combine(syntax, value).ToOpaque();
        }
    }

    /// <summary>Whether an object that is known has members like these; nothing if it is not known, or one of them is not.</summary>
    private static bool? MatchMembers(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        if (
            !value.IsKnown
            || (
                pattern.MatchedType is { } type
                && value.Content is not TupleValue
                && !SymbolEqualityComparer.Default.Equals(type, pattern.InputType)
                && TypeTests.IsOfType(value, type, state) is not true and var isOfType
                && isOfType is null
            )
        )
        {
            return null;
        }

        if (
            value.Content is null
            || (value.Content is not TupleValue && pattern.MatchedType is { } matched && TypeTests.IsOfType(value, matched, state) == false)
        )
        {
            return false;
        }

        IReadOnlyList<Value>? parts = pattern.DeconstructionSubpatterns.IsEmpty
            ? []
            : Deconstructions.Deconstruct(
                value,
                pattern.MatchedType ?? pattern.InputType,
                pattern.DeconstructionSubpatterns.Length,
                pattern.Syntax,
                state
            );
        if (parts is null)
        {
            return null;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (DecideMatch(parts[i], pattern.DeconstructionSubpatterns[i], state) is not true and var answer)
            {
                return answer;
            }
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            ISymbol? member = (property.Member as IMemberReferenceOperation)?.Member;
            if (
                member is null
                || (Members.ReadMember(value, member) ?? ReadProperty(value, member, property.Syntax, state)) is not { } held
            )
            {
                return null;
            }

            if (DecideMatch(held, property.Pattern, state) is not true and var answer)
            {
                return answer;
            }
        }

        if (pattern.DeclaredSymbol is { } declared)
        {
            state.Frame.Write(declared, value);
        }

        return true;
    }

    /// <summary>Whether a sequence that is known has elements like these; nothing if one of them is not known.</summary>
    private static bool? MatchElements(List<Value> items, IListPatternOperation list, ExecutionState state)
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
            if (i != slice && DecideMatch(items[place], list.Patterns[i], state) is not true and var answer)
            {
                return answer;
            }
        }

        return true;
    }

    private static Value? ReadProperty(Value value, ISymbol member, SyntaxNode syntax, ExecutionState state) =>
        member is IPropertySymbol property && FrameworkProperties.Read(property, value, syntax) is { } known ? known
        : member is IPropertySymbol { GetMethod: { } getter }
        && state.Context.Library.TryInvoke(getter, value.Content, [], out object? result)
            ? Value.Known(result, syntax)
        : value.TryGetContent(out UserObject _)
        && member is IPropertySymbol { GetMethod: { } code }
        && Dispatch.FindTarget(code, value) is { } actual
            ? SourceMethods.Invoke(actual, value, [], null, syntax, state)
        : null;

    private static List<Value>? GetCharacters(Value value) =>
        value.TryGetContent(out string text) ? [.. text.Select(letter => Value.Known(letter, value.Origin))] : null;
}
