namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>How much work one body of code may cost. A budget that is used up ends the evaluation in silence.</summary>
internal sealed class Budget(CancellationToken cancellation)
{
    /// <summary>How many ways through one body are taken.</summary>
    public const int MaximumPaths = 256;

    /// <summary>How deep calls are followed into each other.</summary>
    public const int MostDepth = 24;

    /// <summary>How many turns of a loop are followed.</summary>
    public const int MostTurns = 1_000;

    /// <summary>How many turns are followed of a loop whose condition never ends it.</summary>
    public const int MostEndlessTurns = 64;

    /// <summary>How many elements of a sequence are followed.</summary>
    public const int MaximumItems = 4_096;

    /// <summary>How many operations are followed.</summary>
    public const int MostSteps = 1_000_000;

    private int steps;

    public void Spend()
    {
        if ((++steps & 0xFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (steps > MostSteps)
        {
            throw new BudgetExceededException();
        }
    }
}

/// <summary>The evaluation would cost more than it may.</summary>
internal sealed class BudgetExceededException : Exception;
