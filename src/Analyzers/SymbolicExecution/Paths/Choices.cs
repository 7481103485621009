namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>
/// The choices that lead to a path. They outlive it: the next path takes them over up to the last, which changes, until all combinations
/// have been taken.
/// </summary>
/// <param name="outer">The choices that lead to the code whose paths these are, or null for a whole body.</param>
internal sealed class Choices(Choices? outer)
{
    private readonly List<Choice> choices = [];
    private int next;

    /// <summary>Gets the choices that lead to the code whose paths these are, or null for a whole body.</summary>
    public Choices? Outer => outer;

    /// <summary>Gets whether earlier paths have taken the path up to here: it repeats their next choice.</summary>
    public bool IsRepeating => next < choices.Count;

    /// <summary>Takes the next choice of the path.</summary>
    /// <param name="create">Creates it if no earlier path has come here.</param>
    public Choice Take(Func<Choice> create)
    {
        if (next == choices.Count)
        {
            choices.Add(create());
        }

        return choices[next++];
    }

    /// <summary>Lets every condition that the path assumes be undecided on another path.</summary>
    public void MarkUncertain()
    {
        for (int i = 0; i < next; i++)
        {
            choices[i].CanBeUndecided = true;
        }

        outer?.MarkUncertain();
    }

    /// <summary>Moves on to the next path; returns false if all have been taken.</summary>
    public bool Advance()
    {
        choices.RemoveRange(next, choices.Count - next);
        while (choices.Count > 0 && !choices[choices.Count - 1].MoveNext())
        {
            choices.RemoveAt(choices.Count - 1);
        }

        next = 0;
        return choices.Count > 0;
    }
}
