using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>What a path assumes, and what follows from it for the values of subjects.</summary>
internal sealed class Assumptions
{
    // Paths multiply where they choose among alternatives; beyond this number, they join again.
    private const int MaximumForks = 24;

    private static readonly bool[] Outcomes = [true, false];

    private readonly Dictionary<SymbolicExpression, bool> values = [];
    private readonly Dictionary<SymbolicExpression, object?> equalities = [];
    private readonly Dictionary<SymbolicExpression, WholeNumbers> numbers = [];
    private readonly List<Junction> junctions = [];

    // The parameters and members of them of which the path assumes something that cannot be compared with conditions on themselves.
    private List<SymbolicExpression>? computed;
    private IReadOnlyCollection<SymbolicExpression>? key;

    /// <summary>Creates the assumptions at the beginning of a path: none.</summary>
    public Assumptions() { }

    private Assumptions(Assumptions other)
    {
        foreach (KeyValuePair<SymbolicExpression, bool> value in other.values)
        {
            values.Add(value.Key, value.Value);
        }

        foreach (KeyValuePair<SymbolicExpression, object?> equality in other.equalities)
        {
            equalities.Add(equality.Key, equality.Value);
        }

        foreach (KeyValuePair<SymbolicExpression, WholeNumbers> number in other.numbers)
        {
            numbers.Add(number.Key, new WholeNumbers(number.Value));
        }

        junctions.AddRange(other.junctions);
        Decisions.AddRange(other.Decisions);
        Guards.AddRange(other.Guards);
        Open.AddRange(other.Open);
        Escaped.UnionWith(other.Escaped);
        computed = other.computed is null ? null : [.. other.computed];
        Allowance = other.Allowance;
        MayLookUp = other.MayLookUp;
        key = other.key;
        foreach (KeyValuePair<ISymbol, bool> input in other.Inputs)
        {
            Inputs.Add(input.Key, input.Value);
        }
    }

    /// <summary>Gets the conditions that are assumed, as messages name them.</summary>
    public List<Decision> Decisions { get; } = [];

    /// <summary>Gets the conditions of unknown outcome under which the path may have ended before.</summary>
    public List<Guard> Guards { get; } = [];

    /// <summary>Gets the outcomes that are assumed of open conditions, in order.</summary>
    public List<OpenAssumption> Open { get; } = [];

    /// <summary>Gets the parameters with assumptions, and whether the last condition on each can be compared with others.</summary>
    public Dictionary<ISymbol, bool> Inputs { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the parameters that code has which is not analyzed.</summary>
    public HashSet<ISymbol> Escaped { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets or sets how many paths may fork from this one, itself included, because they choose among alternatives.</summary>
    public int Allowance { get; set; } = MaximumForks;

    /// <summary>
    /// Gets or sets whether paths may fork from this one to take the rows of one more table when the allowance does not suffice for them.
    /// </summary>
    public bool MayLookUp { get; set; } = true;

    /// <summary>Gets the conditions that were assumed when a fault arose, as they are written, and whether each holds.</summary>
    /// <param name="then">What the path assumed of open conditions then.</param>
    public IReadOnlyList<(string Condition, bool Holds)> GetDecisions(Circumstances then) =>
        [
            .. Decisions
                .Where(decision => !decision.IsOpen)
                .Concat(then.Decisions)
                .OrderBy(decision => decision.Order)
                .Select(decision => (decision.Condition, decision.Holds)),
        ];

    /// <summary>Lets the path look up rows by parameters; false if rows by others, looked up before, need not belong to them.</summary>
    public bool TryLookUp(IReadOnlyCollection<SymbolicExpression> parameters)
    {
        if (key is null || key.All(parameters.Contains))
        {
            key = parameters;
            return true;
        }

        return parameters.All(key.Contains);
    }

    /// <summary>Copies the assumptions.</summary>
    public Assumptions Copy() => new(this);

    /// <summary>Removes all assumptions.</summary>
    public void Clear()
    {
        values.Clear();
        equalities.Clear();
        numbers.Clear();
        junctions.Clear();
        Decisions.Clear();
        Guards.Clear();
        Open.Clear();
        Inputs.Clear();
        Escaped.Clear();
        computed = null;
        key = null;
        Allowance = MaximumForks;
        MayLookUp = true;
    }

    /// <summary>Returns the value of a condition that the assumptions imply, or null if they imply none.</summary>
    public bool? Infer(SymbolicExpression expression) =>
        InferAlone(expression)
        ?? (
            junctions.Count == 0 ? null
            : expression is Junction junction ? junction.Decide(Infer)
            : InferFromJunctions(expression)
        );

    private bool? InferAlone(SymbolicExpression expression)
    {
        if (values.TryGetValue(expression, out bool assumption))
        {
            return assumption;
        }

        return expression switch
        {
            PathCondition { IsOfIntegers: true } comparison => GetNumbers(comparison).Decide(comparison)
                ?? InferFromTexts(comparison)
                ?? ElementCounts.Infer(comparison, values, numbers),
            PathCondition { Kind: BinaryOperatorKind.Equals } comparison => equalities.TryGetValue(comparison.Subject, out object? value)
                ? Equals(value, comparison.Content)
            : IsExcluded(comparison) ? false
            : ElementCounts.Infer(comparison, values, numbers),
            Junction junction => junction.Decide(InferAlone),
            _ => InferFromTexts(expression) ?? ElementCounts.Infer(expression, values, numbers),
        };
    }

    /// <summary>
    /// Determines whether it is not known that a condition is consistent with the assumptions: one of them is on a number that is computed
    /// from the same value.
    /// </summary>
    public bool IsUncertain(SymbolicExpression condition)
    {
        List<SymbolicExpression> roots = [.. OpenExpression.FindComputed(condition)];
        return values
            .Keys.SelectMany(Junction.GetParts)
            .Any(assumed =>
                !Junction.GetSubjects(assumed).Intersect(Junction.GetSubjects(condition)).Any()
                && !OpenExpression.AreOnDifferentBits(assumed, condition)
                && (
                    roots.Exists(root => OpenExpression.Mentions(assumed, root))
                    || OpenExpression.FindComputed(assumed).Any(root => OpenExpression.Mentions(condition, root))
                )
            );
    }

    // A condition cannot have the outcome with which an assumed junction would have another one than it is assumed to have.
    private bool? InferFromJunctions(SymbolicExpression expression)
    {
        foreach (Junction junction in junctions)
        {
            foreach (bool outcome in Outcomes)
            {
                bool? decided = junction.Decide(part => DecidePart(part, expression, outcome));
                if (decided is not null && decided != values[junction])
                {
                    return !outcome;
                }
            }
        }

        return null;
    }

    private bool? DecidePart(SymbolicExpression part, SymbolicExpression expression, bool outcome) =>
        Implies(expression, outcome, part)
        ?? InferAlone(part)
        ?? (part is Junction inner ? inner.Decide(innermost => DecidePart(innermost, expression, outcome)) : null);

    // What the outcome of one condition says of another: a value that equals one content equals no other.
    private static bool? Implies(SymbolicExpression expression, bool holds, SymbolicExpression other) =>
        expression.Equals(other) ? holds
        : other is Junction junction ? junction.Decide(part => Implies(expression, holds, part))
        : holds
        && expression is PathCondition { Kind: BinaryOperatorKind.Equals } equality
        && other is PathCondition { Kind: BinaryOperatorKind.Equals } unequal
        && unequal.Subject.Equals(equality.Subject)
            ? Equals(unequal.Content, equality.Content)
        : ElementCounts.Infer(other, expression, holds);

    // What a text equals decides what else is asked about it.
    private bool? InferFromTexts(SymbolicExpression expression)
    {
        foreach (KeyValuePair<SymbolicExpression, object?> equality in equalities)
        {
            if (equality.Value is string content && KnownTexts.Decide(expression, equality.Key, content) is { } holds)
            {
                return holds;
            }
        }

        return null;
    }

    private bool IsExcluded(PathCondition comparison) =>
        comparison.Kind == BinaryOperatorKind.Equals
        && comparison.Content is string content
        && values.Any(assumed => KnownTexts.Decide(assumed.Key, comparison.Subject, content) is { } holds && holds != assumed.Value);

    /// <summary>
    /// Determines whether the value of a condition on parameters that does not follow can be assumed: it can be computed whether it is
    /// consistent with the assumptions, and no code that is not analyzed has the parameters.
    /// </summary>
    /// <param name="condition">The unknown condition.</param>
    /// <param name="expression">What identifies it.</param>
    public bool CanAssume(Value condition, SymbolicExpression expression) =>
        !(Escaped.Count > 0 && condition.Inputs.Any(Escaped.Contains))
        && computed?.Exists(root => RelatedConditions.IsOn(root, condition, expression)) != true
        && !condition.Inputs.Any(input =>
            Inputs.TryGetValue(input, out bool isOtherComparable) && !(expression.IsComparable && isOtherComparable)
        );

    /// <summary>
    /// Records an assumption on what is computed from parameters: of bits, on the number alone that has them; otherwise on all that the
    /// parameters hold.
    /// </summary>
    /// <param name="inputs">The parameters.</param>
    /// <param name="expression">The condition, or null if it is unknown.</param>
    public void AddComputed(IEnumerable<ISymbol> inputs, SymbolicExpression? expression) =>
        (computed ??= []).AddRange(
            expression is PathCondition { Subject: OpenExpression { Mask: not null } bits }
                ? bits.Operands
                : inputs.Select(input => new SymbolicInput(input))
        );

    /// <summary>Determines whether nothing that is assumed keeps some bits of a parameter or a member of one from being any.</summary>
    /// <param name="number">The parameter or member.</param>
    /// <param name="mask">The bits.</param>
    public bool AreFree(Value number, long mask) =>
        number.Expression is { } expression
        && !number.Inputs.Any(input => Inputs.TryGetValue(input, out bool isComparable) && !isComparable)
        && values.Keys.All(assumed => RelatedConditions.LeavesFree(assumed, expression, mask));

    /// <summary>Assumes the value of a condition on parameters that does not follow.</summary>
    public void Assume(Value condition, SymbolicExpression expression, bool holds)
    {
        Assume(expression, holds != condition.IsNegated);
        foreach (ISymbol input in condition.Inputs)
        {
            Inputs[input] = expression.IsComparable;
        }
    }

    /// <summary>Records how messages name a condition that is assumed.</summary>
    public void AddDecision(SyntaxNode syntax, SymbolicExpression expression, bool holds, int order)
    {
        SymbolicExpression? subject = expression is PathCondition { Kind: BinaryOperatorKind.Equals } equality ? equality.Subject : null;
        if (holds && subject is not null)
        {
            // An equality implies that the value equals nothing else, which a message need not tell.
            Decisions.RemoveAll(decision => !decision.Holds && Equals(decision.Subject, subject));
        }

        Decisions.Add(new Decision(ConditionText.Get(syntax, expression), holds, subject, order) { IsOnParameter = true });
    }

    /// <summary>Assumes the value of a condition that does not follow.</summary>
    public void Assume(SymbolicExpression expression, bool holds)
    {
        values.Add(expression, holds);
        if (expression is PathCondition { IsOfIntegers: true } comparison)
        {
            GetNumbers(comparison).Assume(comparison, holds);
        }
        else if (holds && expression is PathCondition { Kind: BinaryOperatorKind.Equals } equality)
        {
            equalities.Add(equality.Subject, equality.Content);
        }
        else if (expression is Junction junction)
        {
            junctions.Add(junction);
        }
    }

    /// <summary>Returns a copy of the integers that the subject of a comparison may have, or null if it compares no integers.</summary>
    public WholeNumbers? CopyNumbers(SymbolicExpression? expression) =>
        expression is PathCondition { IsOfIntegers: true } comparison ? new WholeNumbers(GetNumbers(comparison)) : null;

    /// <summary>Takes back the outcome of an open condition that was assumed last.</summary>
    public void TakeBackLast()
    {
        OpenAssumption last = Open[Open.Count - 1];
        Open.RemoveAt(Open.Count - 1);
        Decisions.Remove(last.Decision);
        if (last.Expression is null)
        {
            return;
        }

        values.Remove(last.Expression);
        if (last.Expression is Junction junction)
        {
            junctions.Remove(junction);
        }

        if (last.Expression is PathCondition comparison)
        {
            equalities.Remove(comparison.Subject);
            if (last.Before is not null)
            {
                numbers[comparison.Subject] = last.Before;
            }
        }
    }

    private WholeNumbers GetNumbers(PathCondition comparison)
    {
        if (!numbers.TryGetValue(comparison.Subject, out WholeNumbers? remaining))
        {
            numbers.Add(comparison.Subject, remaining = new WholeNumbers(comparison.Subject));
        }

        return remaining;
    }
}
