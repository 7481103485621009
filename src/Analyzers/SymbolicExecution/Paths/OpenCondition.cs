using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>What is known of a condition.</summary>
/// <param name="Answer">Whether it holds, or null if that is undecided.</param>
/// <param name="Open">An undecided condition of which both outcomes are possible, or null for any other one.</param>
/// <param name="Choice">
/// The sources of what the path chooses by the condition, if an outcome of an open condition that it assumes decides it; null otherwise.
/// </param>
internal readonly record struct Verdict(bool? Answer, OpenCondition? Open, SourceSet? Choice = null);

/// <summary>A condition of which both outcomes are possible, because it depends on code that is not analyzed.</summary>
/// <param name="Syntax">The condition, as messages name it.</param>
/// <param name="Value">The unknown value, or null for <c>&amp;&amp;</c> and <c>||</c>.</param>
/// <param name="Guard">What it is computed from, or null if it guards nothing, as a test for null.</param>
internal sealed record OpenCondition(SyntaxNode Syntax, Value? Value, Guard? Guard)
{
    /// <summary>Gets whether the condition is the negation of this.</summary>
    public bool IsNegated { get; private init; }

    /// <summary>Gets the condition as messages name it, and its outcome, if it is a part of another one; null for any other.</summary>
    public (string Condition, bool Holds)? Text { get; init; }

    /// <summary>Gets the left operand of <c>&amp;&amp;</c> or <c>||</c>, or null.</summary>
    public OpenCondition? Left { get; init; }

    /// <summary>Gets the right operand of <c>&amp;&amp;</c> or <c>||</c>, which has not been evaluated, or null.</summary>
    public IOperation? Right { get; init; }

    /// <summary>Gets the variables that the right operand counts on, each with its value before.</summary>
    public IReadOnlyList<(ISymbol Variable, Value Value)> Counted { get; init; } = [];

    /// <summary>Gets whether one operand decides the condition by being true, as in <c>||</c>.</summary>
    public bool IsDecidedByTrue { get; init; }

    /// <summary>
    /// Gets the outcome with which a value equals another; null for a condition of another kind. With the other outcome, the search for an
    /// equal value goes on.
    /// </summary>
    public bool? FindEquality() =>
        Value is { Expression: PathCondition { Kind: BinaryOperatorKind.Equals } } equality ? IsNegated == equality.IsNegated : null;

    /// <summary>Returns the same condition as a part of a larger one: what that selects, no part of it excludes.</summary>
    public OpenCondition Within(SyntaxNode whole) => this with { Guard = Guard?.Select(whole) };

    /// <summary>Returns the negation.</summary>
    public OpenCondition Negate() => this with { IsNegated = !IsNegated };
}
