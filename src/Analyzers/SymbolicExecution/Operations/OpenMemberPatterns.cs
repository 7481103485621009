using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Matches patterns of members, as <c>{ Length: > 0 }</c>, of which some depend on code that is not analyzed.</summary>
internal static class OpenMemberPatterns
{
    /// <summary>Returns the open condition that a value matches a pattern; null if it is no such condition.</summary>
    public static Value? Match(Value value, IRecursivePatternOperation pattern, ExecutionState state)
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
                || ReadMember(value, member, property, state) is not { } read
            )
            {
                return null;
            }

            Value matches = PatternMatching.Match(read, property.Pattern, state);
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

    private static Value? ReadMember(Value value, ISymbol member, IOperation code, ExecutionState state) =>
        value.IsKnown
            ? Members.ReadMember(value, member) ?? PatternMatching.ReadProperty(value, member, code.Syntax, state)
            : OpenValues.OfMember(value, member, code.Syntax);
}
