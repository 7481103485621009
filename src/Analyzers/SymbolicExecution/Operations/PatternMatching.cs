using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Matches values against patterns.</summary>
internal static class PatternMatching
{
    /// <summary>
    /// Decides whether a value matches a pattern and writes the variables that the pattern declares; returns null if it stays undecided.
    /// </summary>
    public static bool? DecideMatch(Value value, IPatternOperation pattern, ExecutionState state)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negation:
                return !DecideMatch(value, negation.Pattern, state);
            case IBinaryPatternOperation binary:
                bool decisive = binary.OperatorKind == BinaryOperatorKind.Or;
                bool? left = DecideMatch(value, binary.LeftPattern, state);
                return left == !decisive ? DecideMatch(value, binary.RightPattern, state) : left;
            case IDeclarationPatternOperation { MatchesNull: true, DeclaredSymbol: { } declared }:
                state.Frame.Write(declared, value);
                return true;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared, MatchedType: { } type }
                when TypeTests.IsOfType(value, type, state, pattern.InputType) is { } isOfType:
                state.Frame.Write(declared, isOfType ? value : Value.Unknown(pattern.Syntax));
                return isOfType;
            case ITypePatternOperation { MatchedType: { } type }
                when TypeTests.IsOfType(value, type, state, pattern.InputType) is { } isOfType:
                return isOfType;
            case IListPatternOperation list
                when (value.Items ?? GetCharacters(value)) is { } items && MatchElements(value, items, list, state) is { } matchesAll:
                return matchesAll;
            case IRecursivePatternOperation recursive when MatchMembers(value, recursive, state) is { } matches:
                return matches;
            default:
                Havoc.HavocWrites(pattern, state);
                if (pattern is IListPatternOperation open && !value.IsKnown)
                {
                    OpenListPatterns.WriteElements(value, open, state);
                }
                else if (pattern is IRecursivePatternOperation parts)
                {
                    WriteMembers(value, parts, state);
                }

                if (PatternVariables.FindWhole(pattern) is { } present)
                {
                    state.Frame.Write(present, value);
                }

                return Comparisons.Assume(Match(value, pattern, state), state);
        }
    }

    /// <summary>
    /// Matches a value without writing the variables of the pattern; if the value is unknown, the result is a condition, or opaque.
    /// </summary>
    public static Value Match(Value value, IPatternOperation pattern, ExecutionState state)
    {
        SyntaxNode syntax = pattern.Syntax;
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return Value.Known(true, syntax);
            case INegatedPatternOperation negation:
                return Comparisons.Not(Match(value, negation.Pattern, state), syntax);
            case IBinaryPatternOperation binary:
                bool decisive = binary.OperatorKind == BinaryOperatorKind.Or;
                Value left = Match(value, binary.LeftPattern, state),
                    right = Match(value, binary.RightPattern, state);
                return (left.TryGetContent(out bool first) && first == decisive)
                    || (right.TryGetContent(out bool second) && second == decisive)
                        ? Value.Known(decisive, syntax)
                    : left.IsKnown ? right
                    : right.IsKnown ? left
                    : OpenValues.OfJunction(left, right, binary.OperatorKind, Value.Combine(syntax, left, right).ToOpaque());
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } present
                when present is { DeconstructSymbol: null, MatchedType.IsReferenceType: true }
                    && SymbolEqualityComparer.Default.Equals(present.MatchedType, present.InputType):
                return Comparisons.Not(Comparisons.IsEqual(value, null, present.InputType, syntax), syntax);
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true } constant }
                when constant.Value is null || !Comparisons.IsBoxed(value, pattern.InputType):
                return Comparisons.IsEqual(value, constant.Value, pattern.InputType, syntax);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true } limit } relation
                when !Comparisons.IsBoxed(value, pattern.InputType):
                return !value.IsKnown ? Comparisons.Compare(value, relation.OperatorKind, limit.Value, pattern.InputType, syntax)
                    : Arithmetic.TryBinary(relation.OperatorKind, value.Content, limit.Value, false, out object? result) && result is bool
                        ? Value.Known(result, syntax)
                    : Value.Unknown(syntax);
            case IListPatternOperation list when OpenListPatterns.Match(value, list, state) is { } open:
                return open;
            case IRecursivePatternOperation recursive when MatchOpenMembers(value, recursive, state) is { } members:
                return members;
            default:
                Escapes.Escape(value, state);
                return Value.Combine(syntax, value).ToOpaque();
        }
    }

    /// <summary>
    /// Decides whether a known object or tuple has members that match the subpatterns; returns null if that is undecided.
    /// </summary>
    private static bool? MatchMembers(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        if (MatchType(value, pattern, state) is not true and var isOfType)
        {
            return isOfType;
        }

        // What a later part decides of a parameter, an earlier one may leave open.
        bool? haveParts = MatchParts(value, pattern, state);
        bool? haveProperties = haveParts is false ? false : MatchProperties(value, pattern, state);
        if (haveParts is not true || haveProperties is not true)
        {
            return haveProperties is false ? false : null;
        }

        if (pattern.DeclaredSymbol is { } declared)
        {
            state.Frame.Write(declared, value);
        }

        return true;
    }

    // Code reads the variables only where the whole pattern matches.
    private static void WriteMembers(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        if (PatternMembers.AskPresence(value, pattern) is not { Content: not false })
        {
            return;
        }

        if (pattern.DeclaredSymbol is { } declared)
        {
            state.Frame.Write(declared, value);
        }

        IReadOnlyList<Value> parts = PatternMembers.ReadParts(value, pattern, state) ?? [];
        for (int i = 0; i < parts.Count; i++)
        {
            WriteMember(parts[i], pattern.DeconstructionSubpatterns[i], state);
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            if (PatternMembers.Read(value, property, state) is { } member)
            {
                WriteMember(member, property.Pattern, state);
            }
        }
    }

    private static void WriteMember(Value member, IPatternOperation pattern, ExecutionState state)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared } declaration
                when declaration.MatchesNull || SymbolEqualityComparer.Default.Equals(declaration.MatchedType, declaration.InputType):
                state.Frame.Write(declared, member);
                break;
            case IRecursivePatternOperation recursive:
                WriteMembers(member, recursive, state);
                break;
            default:
                break;
        }
    }

    private static bool? MatchType(Value value, IRecursivePatternOperation pattern, ExecutionState state) =>
        !value.IsKnown ? PatternMembers.DecidePresence(value, pattern, state)
        : value.Content is null ? false
        : value.Content is TupleValue
        || pattern.MatchedType is not { } type
        || SymbolEqualityComparer.Default.Equals(type, TypeFacts.GetUnderlyingType(pattern.InputType))
            ? true
        : TypeTests.IsOfType(value, type, state, pattern.InputType);

    private static bool? MatchParts(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        if (PatternMembers.ReadParts(value, pattern, state) is not { } parts)
        {
            return null;
        }

        bool? matches = true;
        for (int i = 0; i < parts.Count && matches is not false; i++)
        {
            matches = DecideMatch(parts[i], pattern.DeconstructionSubpatterns[i], state) is not true and var result ? result : matches;
        }

        return matches;
    }

    private static bool? MatchProperties(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        bool? matches = true;
        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            if (PatternMembers.Read(value, property, state) is not { } memberValue)
            {
                return null;
            }

            if (DecideMatch(memberValue, property.Pattern, state) is not true and var result)
            {
                matches = result;
                if (matches is false)
                {
                    break;
                }
            }
        }

        return matches;
    }

    /// <summary>Decides whether a known sequence has elements that match the subpatterns; returns null if that is undecided.</summary>
    private static bool? MatchElements(Value sequence, List<Value> items, IListPatternOperation list, ExecutionState state)
    {
        int slice = list.Patterns.IndexOf(list.Patterns.FirstOrDefault(part => part is ISlicePatternOperation)!);
        IPatternOperation? inner = slice >= 0 ? ((ISlicePatternOperation)list.Patterns[slice]).Pattern : null;
        if (inner is not null && list.InputType is not (IArrayTypeSymbol or { SpecialType: SpecialType.System_String }))
        {
            return null;
        }

        int count = list.Patterns.Length - (slice >= 0 ? 1 : 0);
        if (slice < 0 ? items.Count != count : items.Count < count)
        {
            return false;
        }

        for (int i = 0; i < list.Patterns.Length; i++)
        {
            int position = slice < 0 || i < slice ? i : items.Count - (list.Patterns.Length - i);
            bool? matches =
                i != slice ? DecideMatch(items[position], list.Patterns[i], state)
                : inner is null ? true
                : DecideMatch(Cut(sequence, slice, items.Count - count), inner, state);
            if (matches is not true)
            {
                return matches;
            }
        }

        if (list.DeclaredSymbol is { } declared)
        {
            state.Frame.Write(declared, sequence);
        }

        return true;
    }

    // The elements between those that the other patterns match.
    private static Value Cut(Value sequence, int start, int count) =>
        Ranges.Select(
            sequence,
            Value.Known(new IndexRange(new IndexPosition(start, false), new IndexPosition(start + count, false)), sequence.Origin),
            sequence.Origin
        )!;

    /// <summary>Returns the open condition that a value matches a pattern; null if it is no such condition.</summary>
    private static Value? MatchOpenMembers(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        if (
            PatternMembers.AskPresence(value, pattern) is not { } present
            || (present.Content is not false ? PatternMembers.ReadParts(value, pattern, state) : []) is not { } parts
        )
        {
            return null;
        }

        Value? joined = Join(Value.Known(true, pattern.Syntax), present, pattern, state);
        for (int i = 0; i < parts.Count && joined is { Content: not false }; i++)
        {
            joined = Join(joined, Match(parts[i], pattern.DeconstructionSubpatterns[i], state), pattern, state);
        }

        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            if (joined is { Content: not false })
            {
                joined = PatternMembers.Read(value, property, state) is { } read
                    ? Join(joined, Match(read, property.Pattern, state), pattern, state)
                    : null;
            }
        }

        return joined?.WithOrigin(pattern.Syntax);
    }

    // What the path assumes of a parameter is known; null if a condition is not open.
    private static Value? Join(Value joined, Value condition, IPatternOperation pattern, ExecutionState state)
    {
        Value next =
            condition.IsKnown || state.Path.Infer(condition) is not { } inferred ? condition : Value.Known(inferred, pattern.Syntax);
        return !(next.TryGetContent(out bool _) || OpenValues.IsOpen(next)) ? null
            : joined.Content is true || next.Content is false ? next
            : next.Content is true ? joined
            : OpenValues.OfJunction(joined, next, BinaryOperatorKind.And, Value.Combine(pattern.Syntax, joined, next).ToOpaque());
    }

    private static List<Value>? GetCharacters(Value value) =>
        value.TryGetContent(out string text) ? [.. text.Select(character => Value.Known(character, value.Origin))] : null;
}
