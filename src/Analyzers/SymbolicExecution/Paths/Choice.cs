namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>One of the points at which paths fork: the alternatives are taken one after the other, each on a path of its own.</summary>
internal sealed class Choice
{
    private int taken;

    /// <summary>Gets the alternatives from which a path chooses; null for the assumed value of a condition.</summary>
    public IReadOnlyList<int>? Alternatives { get; private init; }

    /// <summary>
    /// Gets or sets whether the condition is left undecided on a path, after those on which it is assumed true and false.
    /// </summary>
    public bool CanBeUndecided { get; set; }

    /// <summary>Gets the assumed value of a condition, or null if it is left undecided: first true, then false, then undecided.</summary>
    public bool? Assumption =>
        taken switch
        {
            0 => true,
            1 => false,
            _ => null,
        };

    /// <summary>Gets the alternative that the path takes.</summary>
    public int Alternative => Alternatives![taken];

    /// <summary>Creates the choice of the value that is assumed of a condition.</summary>
    public static Choice OfAssumption() => new();

    /// <summary>Creates the choice of an alternative.</summary>
    public static Choice Of(IReadOnlyList<int> alternatives) => new() { Alternatives = alternatives };

    /// <summary>Moves on to the next alternative; returns false if all have been taken.</summary>
    public bool MoveNext()
    {
        if (taken + 1 == (Alternatives?.Count ?? (CanBeUndecided ? 3 : 2)))
        {
            return false;
        }

        taken++;
        return true;
    }
}
