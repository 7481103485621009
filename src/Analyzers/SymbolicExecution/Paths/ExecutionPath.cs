using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>An execution path: the conditions that are assumed on it, each with the value that it is assumed to have.</summary>
/// <remarks>
/// A path is interpreted from beginning to end, as the program would run it. For the next one, interpretation starts anew with the last
/// assumption changed, until all combinations have been taken. Within one path, a condition keeps its assumed value, and a condition that
/// follows from assumptions has the value that follows. A condition is left undecided if it cannot be computed whether its value is
/// consistent with the assumptions, or if its parameter has escaped: code that is not analyzed may have thrown for some arguments.
/// </remarks>
internal sealed class ExecutionPath
{
    // Each outcome that a path chooses doubles the paths.
    private const int MaximumChosen = 4;

    // The assumptions that lead to the current path. They alone outlive a path: the next path takes them over up to the last, which
    // changes.
    private readonly List<Choice> choices = [];
    private int nextChoice;
    private int chosen;
    private int order;

    private readonly Dictionary<SymbolicExpression, bool> assumptions = [];
    private readonly List<Decision> decisions = [];
    private readonly List<Guard> guards = [];

    // What the assumptions imply for the values of subjects.
    private readonly Dictionary<SymbolicExpression, object?> equalities = [];
    private readonly Dictionary<SymbolicExpression, WholeNumbers> numbers = [];

    // The outcomes that are assumed of open conditions, in order.
    private readonly List<OpenAssumption> open = [];

    // The parameters with assumptions, and whether the last condition on each can be compared with others.
    private readonly Dictionary<ISymbol, bool> assumedInputs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> escaped = new(SymbolEqualityComparer.Default);

    /// <summary>Gets whether anything is assumed about parameters on this path.</summary>
    public bool HasAssumptions => assumedInputs.Count > 0;

    /// <summary>Gets whether anything is assumed about a parameter that has escaped.</summary>
    public bool HasEscapedAssumption => escaped.Any(assumedInputs.ContainsKey);

    /// <summary>Gets the conditions that were assumed, as they are written, and whether each holds.</summary>
    public IReadOnlyList<(string Condition, bool Holds)> Decisions =>
        [.. decisions.Select(decision => (decision.Condition, decision.Holds))];

    /// <summary>Gets the conditions on parameters that were assumed, as they are written.</summary>
    public IEnumerable<string> AssumedConditions => decisions.Where(decision => !decision.IsOpen).Select(decision => decision.Condition);

    /// <summary>Gets how many outcomes of open conditions are assumed.</summary>
    public int OpenCount => open.Count;

    /// <summary>
    /// Gets how many conditions have been decided by assumptions on all paths so far: if it changes, a decision depends on parameters.
    /// </summary>
    public int DecisionCount { get; private set; }

    /// <summary>Decides an unknown condition: returns its value on this path, or null if it is left undecided.</summary>
    public bool? Decide(Value condition)
    {
        if (condition.Expression is not { } expression || !condition.IsSymbolic)
        {
            return null;
        }

        if (Infer(expression) is { } inferred)
        {
            DecisionCount++;
            return inferred != condition.IsNegated;
        }

        bool isComparable = expression.IsComparable;
        if (
            condition.Inputs.Overlaps(escaped)
            || condition.Inputs.Any(input =>
                assumedInputs.TryGetValue(input, out bool isOtherComparable) && !(isComparable && isOtherComparable)
            )
        )
        {
            return null;
        }

        if (nextChoice == choices.Count)
        {
            choices.Add(new Choice());
        }

        if (choices[nextChoice++].Assumption is not { } assumption)
        {
            return null;
        }

        Assume(expression, assumption);
        bool holds = assumption != condition.IsNegated;
        SymbolicExpression? subject = expression is PathCondition { Kind: BinaryOperatorKind.Equals } equality ? equality.Subject : null;
        if (holds && subject is not null)
        {
            // An equality implies that the value equals nothing else, which a message need not tell.
            decisions.RemoveAll(decision => !decision.Holds && Equals(decision.Subject, subject));
        }

        decisions.Add(new Decision(ConditionText.Get(condition.Origin), holds, subject, ++order));
        foreach (ISymbol input in condition.Inputs)
        {
            assumedInputs[input] = isComparable;
        }

        DecisionCount++;
        return holds;
    }

    /// <summary>Assumes a condition that holds whenever the program goes on, as after a null check that throws.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether the condition or its negation is assumed.</param>
    /// <returns>False if other assumptions contradict it: the program does not go on along this path.</returns>
    public bool TryAssume(PathCondition condition, bool holds)
    {
        if (Infer(condition) is { } inferred)
        {
            return inferred == holds;
        }

        Assume(condition, holds);
        return true;
    }

    /// <summary>Returns the value of a condition that follows from what is assumed, or null if it does not follow.</summary>
    public bool? Infer(Value condition) =>
        condition.Expression is { } expression && Infer(expression) is { } inferred ? inferred != condition.IsNegated : null;

    /// <summary>
    /// Assumes an outcome of an open condition, which depends on code that is not analyzed, until it is taken back. Returns false if other
    /// assumptions contradict it.
    /// </summary>
    /// <param name="condition">The condition, or null if it is not known which other conditions decide it.</param>
    /// <param name="syntax">The syntax of the condition.</param>
    /// <param name="holds">The outcome.</param>
    /// <param name="guard">What the condition is computed from, or null if it guards nothing.</param>
    public bool TryAssumeOpen(Value? condition, SyntaxNode syntax, bool holds, Guard? guard)
    {
        SymbolicExpression? expression = condition?.Expression;
        bool assumption = holds != (condition?.IsNegated ?? false);
        if (expression is not null && Infer(expression) is { } inferred)
        {
            return inferred == assumption;
        }

        var decision = new Decision(ConditionText.Get(syntax), holds, null, ++order) { IsOpen = true, Guard = guard };
        PathCondition? comparison = expression as PathCondition;
        open.Add(
            new OpenAssumption(decision, expression, comparison is { IsOfIntegers: true } ? new WholeNumbers(GetNumbers(comparison)) : null)
        );
        decisions.Add(decision);
        if (expression is not null)
        {
            Assume(expression, assumption);
        }

        return true;
    }

    /// <summary>
    /// Chooses an outcome of an open condition: true on one path, false on the next. Returns null if the path has chosen enough of them.
    /// </summary>
    public bool? Choose()
    {
        if (chosen == MaximumChosen)
        {
            return null;
        }

        chosen++;
        if (nextChoice == choices.Count)
        {
            choices.Add(new Choice());
        }

        return choices[nextChoice++].Assumption;
    }

    /// <summary>Takes back the outcomes of open conditions that were assumed last.</summary>
    /// <param name="count">The number of outcomes that remain assumed.</param>
    /// <param name="guardCount">The number of guards that remain, or null for all.</param>
    public void TakeBack(int count, int? guardCount = null)
    {
        while (open.Count > count)
        {
            OpenAssumption last = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            decisions.Remove(last.Decision);
            if (last.Expression is null)
            {
                continue;
            }

            assumptions.Remove(last.Expression);
            if (last.Expression is PathCondition comparison)
            {
                equalities.Remove(comparison.Subject);
                if (last.Before is not null)
                {
                    numbers[comparison.Subject] = last.Before;
                }
            }
        }

        if (guardCount is { } remaining)
        {
            guards.RemoveRange(remaining, guards.Count - remaining);
        }
    }

    /// <summary>
    /// Takes back the outcomes of open conditions that were assumed last, where code joins that other outcomes reach too. Which values it
    /// has may still depend on the conditions, so they remain guards.
    /// </summary>
    /// <param name="count">The number of outcomes that remain assumed.</param>
    public void Join(int count)
    {
        guards.AddRange(open.Skip(count).Select(assumed => assumed.Decision.Guard).OfType<Guard>());
        TakeBack(count);
    }

    /// <summary>Gets how many conditions of unknown outcome may have ended the path before.</summary>
    public int GuardCount => guards.Count;

    /// <summary>Records that the path may have ended before, under a condition whose outcome is unknown.</summary>
    public void AddGuard(Guard guard) => guards.Add(guard);

    /// <summary>Takes back the guards under which a called method may have returned: the path goes on all the same.</summary>
    /// <param name="count">The number of guards before the call.</param>
    public void ReturnFrom(int count)
    {
        List<Guard> remaining = [.. guards.Skip(count).Where(guard => guard.EndsPath)];
        guards.RemoveRange(count, guards.Count - count);
        guards.AddRange(remaining);
    }

    /// <summary>Gets what the path assumes now of open conditions.</summary>
    public Circumstances GetCircumstances() =>
        open.Count == 0 && guards.Count == 0
            ? Circumstances.None
            : new Circumstances([.. open.Select(assumed => assumed.Decision)], guards.Count);

    /// <summary>Determines whether the path may have ended before under a condition that is meant to exclude a fault.</summary>
    /// <param name="operands">The sources of the values that are faulty.</param>
    /// <param name="then">What the path assumed when the fault arose.</param>
    public bool IsGuarded(SourceSet operands, Circumstances then) =>
        !operands.IsEmpty && guards.Take(then.GuardCount).Any(guard => guard.Covers(operands));

    /// <summary>Gets the conditions that were assumed when a fault arose, as they are written, and whether each holds.</summary>
    /// <param name="then">What the path assumed of open conditions then.</param>
    public IReadOnlyList<(string Condition, bool Holds)> GetDecisions(Circumstances then) =>
        [
            .. decisions
                .Where(decision => !decision.IsOpen)
                .Concat(then.Decisions)
                .OrderBy(decision => decision.Order)
                .Select(decision => (decision.Condition, decision.Holds)),
        ];

    /// <summary>Records that code which is not analyzed has these parameters: nothing more is assumed about them on this path.</summary>
    public void MarkEscaped(IEnumerable<ISymbol> inputs) => escaped.UnionWith(inputs);

    /// <summary>Determines whether code which is not analyzed has one of these parameters.</summary>
    public bool HasEscaped(IEnumerable<ISymbol> inputs) => inputs.Any(escaped.Contains);

    /// <summary>Determines whether anything is assumed about one of these parameters.</summary>
    public bool HasAssumptionsAbout(IEnumerable<ISymbol> inputs) => inputs.Any(assumedInputs.ContainsKey);

    /// <summary>
    /// Records that code which is not analyzed may have ended this path because of its assumptions, so that each of them is left undecided
    /// on another path.
    /// </summary>
    public void MarkUncertain()
    {
        for (int i = 0; i < nextChoice; i++)
        {
            choices[i].CanBeUndecided = true;
        }
    }

    /// <summary>Moves on to the next path; returns false if all have been taken.</summary>
    public bool Advance()
    {
        choices.RemoveRange(nextChoice, choices.Count - nextChoice);
        while (choices.Count > 0 && !choices[choices.Count - 1].MoveNext())
        {
            choices.RemoveAt(choices.Count - 1);
        }

        nextChoice = 0;
        assumptions.Clear();
        decisions.Clear();
        equalities.Clear();
        numbers.Clear();
        assumedInputs.Clear();
        escaped.Clear();
        open.Clear();
        chosen = 0;
        guards.Clear();
        return choices.Count > 0;
    }

    /// <summary>Returns the value of a condition that the assumptions imply, or null if they imply none.</summary>
    private bool? Infer(SymbolicExpression expression)
    {
        if (assumptions.TryGetValue(expression, out bool assumption))
        {
            return assumption;
        }

        return expression switch
        {
            PathCondition { IsOfIntegers: true } comparison => !GetNumbers(comparison).Allow(comparison, true) ? false
            : !GetNumbers(comparison).Allow(comparison, false) ? true
            : null,
            PathCondition { Kind: BinaryOperatorKind.Equals } comparison
                when equalities.TryGetValue(comparison.Subject, out object? value) => Equals(value, comparison.Content),
            _ => null,
        };
    }

    private void Assume(SymbolicExpression expression, bool holds)
    {
        assumptions.Add(expression, holds);
        if (expression is PathCondition { IsOfIntegers: true } comparison)
        {
            GetNumbers(comparison).Assume(comparison, holds);
        }
        else if (holds && expression is PathCondition { Kind: BinaryOperatorKind.Equals } equality)
        {
            equalities.Add(equality.Subject, equality.Content);
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
