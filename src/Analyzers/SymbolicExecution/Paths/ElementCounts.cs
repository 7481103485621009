using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>
/// Decides what follows for the number of elements of a collection from whether it has any, as a loop over it assumes, and vice versa.
/// </summary>
internal sealed class ElementCounts
{
    private readonly Dictionary<SymbolicExpression, bool> values;
    private readonly Dictionary<SymbolicExpression, WholeNumbers> numbers;

    private ElementCounts(Dictionary<SymbolicExpression, bool> values, Dictionary<SymbolicExpression, WholeNumbers> numbers)
    {
        this.values = values;
        this.numbers = numbers;
    }

    /// <summary>Returns the value of a condition that follows from what is assumed, or null if it does not follow.</summary>
    /// <param name="condition">A comparison of a number of elements, or whether a collection has any.</param>
    /// <param name="values">The conditions that are assumed.</param>
    /// <param name="numbers">The integers that unknown values may have under the comparisons that are assumed.</param>
    public static bool? Infer(
        SymbolicExpression condition,
        Dictionary<SymbolicExpression, bool> values,
        Dictionary<SymbolicExpression, WholeNumbers> numbers
    ) => values.Count == 0 ? null : new ElementCounts(values, numbers).Infer(condition);

    /// <summary>Returns the value of a condition that follows from whether a collection has elements, or null.</summary>
    /// <param name="condition">A comparison of a number of elements, or whether a collection has any.</param>
    /// <param name="presence">Whether a collection has elements.</param>
    /// <param name="holds">Whether that is so.</param>
    public static bool? Infer(SymbolicExpression condition, SymbolicExpression presence, bool holds) =>
        CollectionPresence.TryRead(presence) is null ? null : new ElementCounts(new() { [presence] = holds }, []).Infer(condition);

    /// <summary>
    /// Determines whether a condition says that a generated sequence has elements whose number is computed, so that conditions on what it
    /// is computed from may exclude it.
    /// </summary>
    public static bool IsOfComputedNumber(PathCondition presence) =>
        GetLength(presence.Subject) is OpenExpression { IsComputed: true } or { IsComparable: false };

    /// <summary>Determines whether a condition says that a generated sequence has elements.</summary>
    public static bool IsOfGenerated(PathCondition presence) => GetLength(presence.Subject) is not null;

    private bool? Infer(SymbolicExpression condition) =>
        condition is PathCondition { IsOfIntegers: true } comparison ? InferComparison(comparison)
        : CollectionPresence.TryRead(condition) is { } presence ? presence.Decide(InferPresence(presence.Collection))
        : null;

    private bool? InferComparison(PathCondition comparison)
    {
        foreach (KeyValuePair<SymbolicExpression, bool> assumed in values)
        {
            if (
                CollectionPresence.TryRead(assumed.Key) is { } presence
                && presence.Get(assumed.Value) is { } hasElements
                && (hasElements ? GetSources(presence.Collection) : [presence.Collection]).Any(source =>
                    IsCountOf(comparison.Subject, source)
                )
            )
            {
                WholeNumbers remaining = numbers.TryGetValue(comparison.Subject, out WholeNumbers? known)
                    ? new WholeNumbers(known)
                    : new WholeNumbers(comparison.Subject);
                remaining.Assume(AboveZero(comparison.Subject), hasElements);
                if (remaining.Decide(comparison) is { } holds)
                {
                    return holds;
                }
            }
        }

        return null;
    }

    private bool? InferPresence(SymbolicExpression collection) =>
        InferOwnPresence(collection)
        // That a source has elements says nothing of those that are taken from it.
        ?? (GetSources(collection).Skip(1).Any(source => InferOwnPresence(source) == false) ? false : null);

    private bool? InferOwnPresence(SymbolicExpression collection)
    {
        foreach (KeyValuePair<SymbolicExpression, bool> assumed in values)
        {
            if (
                CollectionPresence.TryRead(assumed.Key) is { } presence
                && presence.Get(assumed.Value) is { } hasElements
                && (hasElements ? GetSources(presence.Collection) : [presence.Collection]).Contains(collection)
            )
            {
                return hasElements;
            }
        }

        foreach (KeyValuePair<SymbolicExpression, WholeNumbers> number in numbers)
        {
            if (IsCountOf(number.Key, collection) && number.Value.Decide(AboveZero(number.Key)) is { } hasElements)
            {
                return hasElements;
            }
        }

        return null;
    }

    private static PathCondition AboveZero(SymbolicExpression number) => new(number, BinaryOperatorKind.GreaterThan, 0m, true);

    // A collection, and those from which its elements are taken: if they have none, neither has it.
    private static IEnumerable<SymbolicExpression> GetSources(SymbolicExpression collection)
    {
        SymbolicExpression? source = collection;
        while (source is not null)
        {
            yield return source;
            source =
                source is OpenExpression { Symbol: IMethodSymbol method } query && SequenceMethods.TakesElements(method)
                    ? query.Operands.FirstOrDefault(query.IsOf)
                    : null;
        }
    }

    private static bool IsCountOf(SymbolicExpression number, SymbolicExpression collection) =>
        number switch
        {
            MemberPath { Member: IPropertySymbol property } path when FrameworkSymbols.IsCount(property) => collection.Equals(path.Owner),
            OpenExpression { IsCount: true, Symbol: { } symbol, Arguments.Count: 0 } count
                when FrameworkSymbols.IsFrameworkSymbol(symbol) => count.IsOf(collection),
            _ => false,
        } || number.Equals(GetLength(collection));

    // How many elements Enumerable.Range or Repeat creates, if that is unknown.
    private static SymbolicExpression? GetLength(SymbolicExpression collection) =>
        collection is OpenExpression { Symbol: IMethodSymbol method, Arguments: { Count: 1 } arguments }
        && SequenceMethods.IsGenerator(method)
        && arguments[0] is ValueTuple<SymbolicExpression, bool> { Item1: var length, Item2: false }
            ? length
            : null;
}
