using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Explores the code that may run under open conditions, and forks the path where designs may differ afterwards.</summary>
internal static class Alternatives
{
    /// <summary>
    /// Explores alternatives. Returns the one with which the path goes on, its outcome assumed, or null if the path goes on as after any
    /// of them.
    /// </summary>
    /// <param name="alternatives">The alternatives.</param>
    /// <param name="isRelevant">Whether designs may differ if the values do.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="favored">Of two alternatives, the one from which most of the other paths may fork; null if they are equal.</param>
    /// <param name="left">Variables of the surrounding code of which later code makes no designs; null for none.</param>
    /// <param name="areRows">Whether the alternatives are the rows of a table.</param>
    public static int? Choose(
        IReadOnlyList<Alternative> alternatives,
        bool isRelevant,
        ExecutionState state,
        int? favored = null,
        IReadOnlyList<ISymbol>? left = null,
        bool areRows = false
    )
    {
        if (!isRelevant)
        {
            foreach (Alternative alternative in alternatives.Where(alternative => CodeSearch.MayReport(alternative.Code, state)))
            {
                Exploration.Run(alternative.Assume, () => alternative.Run(), state, left);
            }

            return null;
        }

        int single = -1;
        int representative = -1;
        int? chosen = state.Path.Choose(
            () =>
            {
                List<int> completed = FindCompleted(alternatives, left, state, out bool differ, out int known);
                single = completed.Count == 1 ? completed[0] : -1;
                representative =
                    !differ || completed.Count < 2 ? -1
                    : favored is { } preferred && completed.Contains(preferred) ? preferred
                    : known;
                return differ ? completed : [];
            },
            favored,
            areRows
        );
        int count = state.Path.OpenCount;
        // A path that repeats the choices of an earlier one but goes another way may have made this one among other alternatives.
        if (
            (chosen ?? (single >= 0 ? single : representative)) is not (>= 0 and var index)
            || index >= alternatives.Count
            || !TryStay(alternatives[index].Assume, state)
        )
        {
            return null;
        }

        if (chosen is not null)
        {
            state.Path.MarkForked(count);
        }
        else if (single < 0)
        {
            // Paths have forked too often: this one goes on with one alternative, and none takes the others.
            state.Path.MarkForked(count);
            state.Path.MarkSample(count);
        }

        return index;
    }

    private static List<int> FindCompleted(
        IReadOnlyList<Alternative> alternatives,
        IReadOnlyList<ISymbol>? left,
        ExecutionState state,
        out bool differ,
        out int firstKnown
    )
    {
        List<int> completed = [];
        List<IReadOnlyList<Value>> results = [];
        List<(string, bool)> outcomes = [];
        differ = false;
        for (int i = 0; i < alternatives.Count; i++)
        {
            int before = results.Count;
            Exploration.Run(
                alternatives[i].Assume,
                () =>
                {
                    IReadOnlyList<(string, bool)> assumed = state.Path.Decisions;
                    (string, bool) outcome = assumed.Count == 0 ? default : assumed[assumed.Count - 1];
                    if (alternatives[i].Run() is { } values)
                    {
                        results.Add(values);
                        outcomes.Add(outcome);
                    }
                },
                state,
                left
            );
            if (results.Count > before)
            {
                completed.Add(i);
                differ |= results.Count > before + 1;
            }
        }

        int known = results.FindIndex(values => values.All(value => value.IsKnown));
        firstKnown = completed.Count == results.Count ? completed.ElementAtOrDefault(Math.Max(0, known)) : completed.FirstOrDefault();
        differ |= results.Skip(1).Any(other => !results[0].Zip(other, ValueIdentity.AreSame).All(same => same));
        state.Findings.AddAlternatives(outcomes);
        return completed;
    }

    /// <summary>Assumes conditions for the rest of the path; returns false, with no effect, if they contradict others.</summary>
    public static bool TryStay(Func<bool> assume, ExecutionState state)
    {
        int count = state.Path.OpenCount;
        if (assume())
        {
            return true;
        }

        state.Path.TakeBack(count);
        return false;
    }
}
