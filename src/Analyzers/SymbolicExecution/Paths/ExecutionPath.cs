using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

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
    // How many paths are taken through code that may not run, at most.
    private const int MaximumInnerPaths = 64;

    private static readonly int[] Joined = [0];

    private Choices choices = new(null);
    private Assumptions current = new();
    private int order;

    /// <summary>Gets whether anything is assumed about parameters on this path.</summary>
    public bool HasAssumptions => current.Inputs.Count > 0;

    /// <summary>Gets whether anything is assumed about a parameter that has escaped.</summary>
    public bool HasEscapedAssumption => current.Escaped.Any(current.Inputs.ContainsKey);

    /// <summary>Gets the conditions that were assumed, as they are written, and whether each holds.</summary>
    public IReadOnlyList<(string Condition, bool Holds)> Decisions =>
        [.. current.Decisions.Select(decision => (decision.Condition, decision.Holds))];

    /// <summary>Gets the conditions on parameters that were assumed, as they are written.</summary>
    public IEnumerable<string> AssumedConditions =>
        current.Decisions.Where(decision => decision.IsOnParameter).Select(decision => decision.Condition);

    /// <summary>Gets how many outcomes of open conditions are assumed.</summary>
    public int OpenCount => current.Open.Count;

    /// <summary>
    /// Gets how many conditions have been decided by assumptions on all paths so far: if it changes, a decision depends on parameters.
    /// </summary>
    public int DecisionCount { get; private set; }

    /// <summary>Gets whether some paths through code that may not run have not been taken, because there are too many.</summary>
    public bool IsCut { get; private set; }

    /// <summary>
    /// Records that no path takes the other outcomes of the conditions that were assumed last, so that it is unknown what depends on them:
    /// messages do not name them.
    /// </summary>
    /// <param name="count">The number of outcomes that were assumed before.</param>
    public void MarkSample(int count)
    {
        foreach (OpenAssumption assumed in current.Open.Skip(count))
        {
            assumed.Decision.MarkSample();
        }
    }

    /// <summary>Decides an unknown condition: returns its value on this path, or null if it is left undecided.</summary>
    public bool? Decide(Value condition)
    {
        if (condition.Expression is not { } expression || !condition.IsSymbolic)
        {
            return null;
        }

        if (current.Infer(expression) is { } inferred)
        {
            DecisionCount++;
            return inferred != condition.IsNegated;
        }

        if (!current.CanAssume(condition, expression) || choices.Take(Choice.OfAssumption).Assumption is not { } assumption)
        {
            return null;
        }

        bool holds = assumption != condition.IsNegated;
        current.Assume(condition, expression, holds);
        current.AddDecision(condition.Origin, expression, holds, ++order);
        DecisionCount++;
        return holds;
    }

    /// <summary>
    /// Assumes a condition on a parameter on a path through code that may not run, whose other outcome no path takes there; returns false
    /// if the condition cannot have the outcome, or if that is not known.
    /// </summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">The outcome.</param>
    /// <param name="named">The condition, as messages name it.</param>
    public bool TryAssume(Value condition, bool holds, SyntaxNode named)
    {
        if (condition.Expression is not { } expression || !condition.IsSymbolic)
        {
            return false;
        }

        if (current.Infer(expression) is { } inferred)
        {
            return inferred != condition.IsNegated == holds;
        }

        if (!current.CanAssume(condition, expression))
        {
            return false;
        }

        current.Assume(condition, expression, holds);
        current.AddDecision(named, expression, holds, ++order);
        return true;
    }

    /// <summary>
    /// Lets the path look up rows of tables by parameters, or members of them; false if it has looked up rows by others before: rows that
    /// two parameters select need not belong together, unless a row names both.
    /// </summary>
    public bool TryLookUp(IReadOnlyCollection<SymbolicExpression> key) => current.TryLookUp(key);

    /// <summary>Assumes a condition that holds whenever the program goes on, as after a null check that throws.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="holds">Whether the condition or its negation is assumed.</param>
    /// <param name="computed">Parameters an open condition is computed from: no more is assumed of them. Null if it is not open.</param>
    /// <returns>False if other assumptions contradict it: the program does not go on along this path.</returns>
    public bool TryAssume(SymbolicExpression condition, bool holds, IReadOnlyCollection<ISymbol>? computed = null)
    {
        if ((current.Infer(condition) ?? (computed is not null && current.IsUncertain(condition) ? !holds : null)) is { } inferred)
        {
            return inferred == holds;
        }

        current.AddComputed(computed ?? [], condition);
        current.Assume(condition, holds);
        return true;
    }

    /// <summary>Returns the value of a condition that follows from what is assumed, or null if it does not follow.</summary>
    public bool? Infer(Value condition) =>
        condition.Expression is { } expression && current.Infer(expression) is { } inferred ? inferred != condition.IsNegated : null;

    /// <summary>
    /// Assumes an outcome of an open condition, which depends on code that is not analyzed, until it is taken back. Returns false if other
    /// assumptions contradict it.
    /// </summary>
    /// <param name="condition">The condition, or null if it is not known which other conditions decide it.</param>
    /// <param name="syntax">The syntax of the condition.</param>
    /// <param name="holds">The outcome.</param>
    /// <param name="guard">What the condition is computed from, or null if it guards nothing.</param>
    /// <param name="text">The condition, as messages name it, and its outcome; null for its syntax.</param>
    public bool TryAssumeOpen(Value? condition, SyntaxNode syntax, bool holds, Guard? guard, (string Condition, bool Holds)? text = null)
    {
        SymbolicExpression? expression = condition?.Expression;
        bool assumption = holds != (condition?.IsNegated ?? false);
        if (expression is not null && (current.Infer(expression) ?? (current.IsUncertain(expression) ? !assumption : null)) is { } inferred)
        {
            return inferred == assumption;
        }

        var decision = new Decision(text?.Condition ?? ConditionText.Get(syntax), text?.Holds ?? holds, null, ++order)
        {
            IsOpen = true,
            IsOnParameter = condition is { Inputs.IsEmpty: false },
            Guard = guard,
        };
        current.Open.Add(new OpenAssumption(decision, expression, current.CopyNumbers(expression)));
        current.Decisions.Add(decision);
        if (condition is { Inputs.IsEmpty: false } && !OpenExpression.Counts(expression))
        {
            current.AddComputed(condition.Inputs, expression);
        }

        if (expression is not null)
        {
            current.Assume(expression, assumption);
        }

        return true;
    }

    /// <summary>
    /// Finds the guards of the open conditions whose assumed outcomes decide a condition; null if no open condition decides it.
    /// </summary>
    public SourceSet? FindChoice(Value condition)
    {
        SourceSet? choice = null;
        foreach (OpenAssumption assumed in current.Open.Where(assumed => assumed.IsAbout(condition.Expression)))
        {
            choice = (choice ?? SourceSet.None).Union(assumed.Decision.Guard is { } guard ? SourceSet.Of(guard) : SourceSet.None);
        }

        return choice;
    }

    /// <summary>
    /// Chooses one of the alternatives under open conditions, and another one on the next path; returns null if there are too many paths,
    /// so that they join.
    /// </summary>
    /// <param name="find">Finds the alternatives between which paths fork; fewer than two if they join.</param>
    /// <param name="favored">
    /// Of two alternatives, the one from which most of the other paths may fork, as the end of a search that goes on; null if they are
    /// equal.
    /// </param>
    /// <param name="areRows">Whether the alternatives are the rows of a table.</param>
    public int? Choose(Func<IReadOnlyList<int>> find, int? favored = null, bool areRows = false)
    {
        bool isRepeated = choices.IsRepeating;
        Choice choice = choices.Take(() => Choice.Of(Limit(find(), areRows)));
        // A path that repeats an earlier one may come to an assumption there, where it goes another way: the alternatives join.
        IReadOnlyList<int> alternatives = choice.Alternatives ?? Joined;
        if (alternatives.Count < 2)
        {
            // What the alternatives hand on to objects counts on each path.
            _ = isRepeated ? find() : alternatives;
            return null;
        }

        current.MayLookUp &= alternatives.Count <= current.Allowance;
        int others = Math.Max(1, current.Allowance / 4);
        current.Allowance =
            favored is null || alternatives.Count != 2 ? current.Allowance / alternatives.Count
            : choice.Alternative == favored ? current.Allowance - others
            : others;
        return choice.Alternative;
    }

    private IReadOnlyList<int> Limit(IReadOnlyList<int> alternatives, bool areRows) =>
        alternatives.Count > 1 && (alternatives.Count <= current.Allowance || (areRows && current.MayLookUp)) ? alternatives : Joined;

    /// <summary>Takes all paths through code that may not run; what they assume and choose is taken back afterwards.</summary>
    public void RunInner(Action run)
    {
        Assumptions before = current;
        choices = new Choices(choices);
        try
        {
            int paths = 0;
            do
            {
                current = before.Copy();
                run();
            } while (choices.Advance() && ++paths < MaximumInnerPaths);
            IsCut |= paths == MaximumInnerPaths;
        }
        finally
        {
            current = before;
            choices = choices.Outer!;
        }
    }

    /// <summary>Takes back the outcomes of open conditions that were assumed last.</summary>
    /// <param name="count">The number of outcomes that remain assumed.</param>
    public void TakeBack(int count)
    {
        while (current.Open.Count > count)
        {
            current.TakeBackLast();
        }
    }

    /// <summary>
    /// Takes back the outcomes of open conditions that were assumed last, where code joins that other outcomes reach too. Which values it
    /// has may still depend on the conditions, so they remain guards.
    /// </summary>
    /// <param name="count">The number of outcomes that remain assumed.</param>
    public void Join(int count)
    {
        if (Joins(count))
        {
            current.Guards.AddRange(current.Open.Skip(count).Select(assumed => assumed.Decision.Guard).OfType<Guard>());
            TakeBack(count);
        }
    }

    /// <summary>Determines whether paths join that assume different outcomes: unless other paths take all of them.</summary>
    /// <param name="count">The number of outcomes that were assumed before the paths parted.</param>
    public bool Joins(int count) => current.Open.Count > count && current.Open.Skip(count).Any(assumed => !assumed.IsForked);

    /// <summary>Records that other paths take the other outcomes of the conditions that were assumed last.</summary>
    /// <param name="count">The number of outcomes that were assumed before.</param>
    public void MarkForked(int count)
    {
        foreach (OpenAssumption assumed in current.Open.Skip(count))
        {
            assumed.IsForked = true;
        }
    }

    /// <summary>Gets how many conditions of unknown outcome may have ended the path before.</summary>
    public int GuardCount => current.Guards.Count;

    /// <summary>Records that the path may have ended before, under a condition whose outcome is unknown.</summary>
    public void AddGuard(Guard guard) => current.Guards.Add(guard);

    /// <summary>Takes back the guards under which a called method may have returned: the path goes on all the same.</summary>
    /// <param name="count">The number of guards before the call.</param>
    public void ReturnFrom(int count)
    {
        List<Guard> remaining = [.. current.Guards.Skip(count).Where(guard => guard.EndsPath)];
        current.Guards.RemoveRange(count, current.Guards.Count - count);
        current.Guards.AddRange(remaining);
    }

    /// <summary>Gets what the path assumes now of open conditions.</summary>
    public Circumstances GetCircumstances() =>
        current.Open.Count == 0 && current.Guards.Count == 0
            ? Circumstances.None
            : new Circumstances([.. current.Open.Select(assumed => assumed.Decision)], current.Guards.Count);

    /// <summary>Determines whether the path may have ended before under a condition that is meant to exclude a fault.</summary>
    /// <param name="operands">The sources of the values that are faulty.</param>
    /// <param name="then">What the path assumed when the fault arose.</param>
    public bool IsGuarded(SourceSet operands, Circumstances then) =>
        !operands.IsEmpty && current.Guards.Take(then.GuardCount).Any(guard => guard.Covers(operands));

    /// <summary>Gets the conditions that were assumed when a fault arose, as they are written, and whether each holds.</summary>
    /// <param name="then">What the path assumed of open conditions then.</param>
    public IReadOnlyList<(string Condition, bool Holds)> GetDecisions(Circumstances then) => current.GetDecisions(then);

    /// <summary>Records that code which is not analyzed has these parameters: nothing more is assumed about them on this path.</summary>
    public void MarkEscaped(IEnumerable<ISymbol> inputs) => current.Escaped.UnionWith(inputs);

    /// <summary>Determines whether code which is not analyzed has one of these parameters.</summary>
    public bool HasEscaped(IEnumerable<ISymbol> inputs) => inputs.Any(current.Escaped.Contains);

    /// <summary>Determines whether anything is assumed about one of these parameters.</summary>
    public bool HasAssumptionsAbout(IEnumerable<ISymbol> inputs) => inputs.Any(current.Inputs.ContainsKey);

    /// <summary>Determines whether the bits that a mask selects of a parameter, or of a member of one, may be any.</summary>
    public bool AreFree(Value number, long mask) => current.AreFree(number, mask);

    /// <summary>Determines whether the path assumes an outcome of an open condition on an unknown value.</summary>
    public bool HasOpenAssumptionAbout(Value value) => current.Open.Exists(assumed => assumed.Mentions(value));

    /// <summary>
    /// Records that code which is not analyzed may have ended this path because of its assumptions, so that each of them is left undecided
    /// on another path.
    /// </summary>
    public void MarkUncertain() => choices.MarkUncertain();

    /// <summary>Moves on to the next path; returns false if all have been taken.</summary>
    public bool Advance()
    {
        current.Clear();
        return choices.Advance();
    }
}
