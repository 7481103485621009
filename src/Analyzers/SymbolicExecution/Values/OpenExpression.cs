using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// What code that is not analyzed returns or holds, as the result of a call or the content of a field: it may be any value of its type.
/// Equal calls with equal operands have one result on a path, because nothing tells that they have two.
/// </summary>
internal sealed record OpenExpression : SymbolicExpression
{
    private readonly ISymbol? symbol;
    private readonly object[] operands;

    /// <summary>Creates the expression of a call or read.</summary>
    /// <param name="symbol">The method, property or field, or the type of the array of an element.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="operands">The receiver and the arguments; null parts do not count.</param>
    public OpenExpression(ISymbol? symbol, ITypeSymbol type, IEnumerable<Value?> operands)
    {
        this.symbol = symbol;
        Type = type;
        this.operands = [.. operands.OfType<Value>().Select(GetIdentity)];
    }

    /// <inheritdoc />
    public override ITypeSymbol? Type { get; }

    /// <summary>Gets the method, property or field, or the type of the array of an element.</summary>
    public ISymbol? Symbol => symbol;

    /// <summary>Gets the operands after the first: the contents of those that are known.</summary>
    public IReadOnlyList<object> Arguments => [.. operands.Skip(1)];

    /// <summary>Gets the unknown values among the operands.</summary>
    public IEnumerable<SymbolicExpression> Operands =>
        operands.OfType<(SymbolicExpression Expression, bool)>().Select(operand => operand.Expression);

    /// <summary>Gets whether the value is a number of elements, which is not negative.</summary>
    public bool IsCount => symbol is { Name: "Length" or "Count" or "LongLength" or "LongCount" };

    /// <summary>Gets the numbers of which the value may be any, or null if it may be any of its type.</summary>
    public (decimal Lowest, decimal Highest)? Range
    {
        get => field ?? (IsCount ? (0, decimal.MaxValue) : null);
        init;
    }

    /// <summary>Gets whether the value is computed from another one, so that conditions on both may exclude each other.</summary>
    public bool IsComputed => symbol is null && Range is not null;

    /// <summary>Gets the bits of a number that the value consists of; null if it is no such value.</summary>
    public long? Mask => symbol is null && operands.Length == 3 && operands[2] is BinaryOperatorKind.And ? operands[1] as long? : null;

    /// <summary>Determines whether an unknown value is the receiver, or else the first argument.</summary>
    public bool IsOf(SymbolicExpression value) => operands.Length > 0 && operands[0].Equals((value, false));

    /// <inheritdoc />
    public bool Equals(OpenExpression? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(symbol, other.symbol) && operands.SequenceEqual(other.operands);

    /// <inheritdoc />
    public override int GetHashCode() =>
        operands.Aggregate(
            SymbolEqualityComparer.Default.GetHashCode(symbol),
            (hash, operand) => unchecked((hash * 31) + operand.GetHashCode())
        );

    /// <summary>Determines whether a condition compares an unknown value, a member of it, or what depends on it.</summary>
    public static bool Mentions(SymbolicExpression condition, SymbolicExpression expression) =>
        condition.Equals(expression)
        || condition switch
        {
            PathCondition comparison => Mentions(comparison.Subject, expression),
            Junction junction => Mentions(junction.Left, expression) || Mentions(junction.Right, expression),
            MemberPath member => Mentions(member.Owner, expression),
            OpenExpression open => open.Operands.Any(operand => Mentions(operand, expression)),
            _ => false,
        };

    /// <summary>Finds the values from which numbers are computed that a condition compares; none if it compares no such number.</summary>
    public static IEnumerable<SymbolicExpression> FindComputed(SymbolicExpression? condition) =>
        condition switch
        {
            PathCondition comparison => FindComputed(comparison.Subject),
            Junction junction => FindComputed(junction.Left).Concat(FindComputed(junction.Right)),
            OpenExpression { IsComputed: true } computed => computed.Operands.Concat(computed.Operands.SelectMany(FindComputed)),
            OpenExpression open => open.Operands.SelectMany(FindComputed),
            _ => [],
        };

    /// <summary>Determines whether two conditions are on different bits of a number, so that none excludes the other.</summary>
    public static bool AreOnDifferentBits(SymbolicExpression one, SymbolicExpression other) =>
        one is PathCondition { Subject: OpenExpression { Mask: { } mask } first }
        && other is PathCondition { Subject: OpenExpression { Mask: { } others } second }
        && (mask & others) == 0
        && first.operands[0].Equals(second.operands[0]);

    /// <summary>Determines whether a value is a number of elements, or a condition compares one.</summary>
    public static bool Counts(SymbolicExpression? expression) =>
        expression switch
        {
            PathCondition comparison => Counts(comparison.Subject),
            OpenExpression open => open.IsCount,
            _ => false,
        };

    private static object GetIdentity(Value value) =>
        value.IsKnown ? (value.Content as HeapObject)?.Identity ?? value.Content ?? typeof(void)
        : value.Expression is { } expression ? (expression, value.IsNegated)
        : value;
}
