namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>
/// The assumed value of one condition: first true, then false, then undecided if a path may have ended because of it.
/// </summary>
internal sealed class Choice
{
    /// <summary>Gets the assumed value, or null if the condition is left undecided.</summary>
    public bool? Assumption { get; private set; } = true;

    /// <summary>
    /// Gets or sets whether the condition is left undecided on a path, after those on which it is assumed true and false.
    /// </summary>
    public bool CanBeUndecided { get; set; }

    /// <summary>Moves on to the next assumption; returns false if all have been taken.</summary>
    public bool MoveNext()
    {
        if (Assumption is null || (Assumption == false && !CanBeUndecided))
        {
            return false;
        }

        Assumption = Assumption == true ? false : null;
        return true;
    }
}
