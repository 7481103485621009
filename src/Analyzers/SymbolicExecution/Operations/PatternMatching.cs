using Keyway.Analyzers.SymbolicExecution.Code;
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
                else if (pattern is IRecursivePatternOperation { DeclaredSymbol: { } matched } && OpenValues.IsOpen(value))
                {
                    state.Frame.Write(matched, value);
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

        if (MatchParts(value, pattern, state) is not true and var haveParts)
        {
            return haveParts;
        }

        if (MatchProperties(value, pattern, state) is not true and var haveProperties)
        {
            return haveProperties;
        }

        if (pattern.DeclaredSymbol is { } declared)
        {
            state.Frame.Write(declared, value);
        }

        return true;
    }

    private static bool? MatchType(Value value, IRecursivePatternOperation pattern, ExecutionState state) =>
        !value.IsKnown ? null
        : value.Content is null ? false
        : value.Content is TupleValue
        || pattern.MatchedType is not { } type
        || SymbolEqualityComparer.Default.Equals(type, TypeFacts.GetUnderlyingType(pattern.InputType))
            ? true
        : TypeTests.IsOfType(value, type, state, pattern.InputType);

    private static bool? MatchParts(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        if (pattern.DeconstructionSubpatterns.IsEmpty)
        {
            return true;
        }

        ITypeSymbol type = pattern.MatchedType ?? pattern.InputType;
        int count = pattern.DeconstructionSubpatterns.Length;
        if (Deconstructions.Deconstruct(value, type, count, pattern.Syntax, state) is not { } parts)
        {
            return null;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (DecideMatch(parts[i], pattern.DeconstructionSubpatterns[i], state) is not true and var result)
            {
                return result;
            }
        }

        return true;
    }

    private static bool? MatchProperties(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            ISymbol? member = (property.Member as IMemberReferenceOperation)?.Member;
            if (
                member is null
                || (Members.ReadMember(value, member) ?? ReadProperty(value, member, property.Syntax, state)) is not { } memberValue
            )
            {
                return null;
            }

            if (DecideMatch(memberValue, property.Pattern, state) is not true and var result)
            {
                return result;
            }
        }

        return true;
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

    /// <summary>Reads a property by a model, by Keyway's library or by its getter; returns null if none of them determines it.</summary>
    private static Value? ReadProperty(Value value, ISymbol member, SyntaxNode syntax, ExecutionState state) =>
        member is IPropertySymbol property && FrameworkProperties.Read(property, value, syntax) is { } known ? known
        : member is IPropertySymbol { GetMethod: { } getter }
        && state.Context.Library.TryInvoke(getter, value.Content, [], out object? result)
            ? Value.Known(result, syntax)
        : value.TryGetContent(out UserObject _)
        && member is IPropertySymbol { GetMethod: { } ownGetter }
        && Dispatch.FindTarget(ownGetter, value) is { } target
            ? SourceMethods.Invoke(target, value, [], null, syntax, state)
        : null;

    /// <summary>Returns the open condition that a value matches a pattern; null if it is no such condition.</summary>
    private static Value? MatchOpenMembers(Value value, IRecursivePatternOperation pattern, ExecutionState state)
    {
        if (
            !pattern.DeconstructionSubpatterns.IsEmpty
            || !(value.IsKnown || OpenValues.IsOpen(value))
            || !SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType)
        )
        {
            return null;
        }

        Value joined = pattern.MatchedType is { IsReferenceType: true }
            ? Comparisons.Not(Comparisons.IsEqual(value, null, pattern.InputType, pattern.Syntax), pattern.Syntax)
            : Value.Known(true, pattern.Syntax);
        foreach (IPropertySubpatternOperation property in pattern.PropertySubpatterns)
        {
            if (joined.Content is false)
            {
                return joined;
            }

            if (
                property.Member is not IMemberReferenceOperation { Member: var member }
                || ReadOpenMember(value, member, property, state) is not { } read
            )
            {
                return null;
            }

            Value matches = Match(read, property.Pattern, state);
            if (!(matches.TryGetContent(out bool _) || OpenValues.IsOpen(matches)))
            {
                return null;
            }

            joined =
                joined.Content is true || matches.Content is false ? matches
                : matches.Content is true ? joined
                : OpenValues.OfJunction(joined, matches, BinaryOperatorKind.And, Value.Combine(pattern.Syntax, joined, matches).ToOpaque());
        }

        return joined.WithOrigin(pattern.Syntax);
    }

    private static Value? ReadOpenMember(Value value, ISymbol member, IOperation code, ExecutionState state) =>
        value.IsKnown
            ? Members.ReadMember(value, member) ?? ReadProperty(value, member, code.Syntax, state)
            : OpenValues.OfMember(value, member, code.Syntax);

    private static List<Value>? GetCharacters(Value value) =>
        value.TryGetContent(out string text) ? [.. text.Select(character => Value.Known(character, value.Origin))] : null;
}
