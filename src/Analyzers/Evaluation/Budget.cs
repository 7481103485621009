namespace Keyway.Analyzers.Evaluation;

/// <summary>How much work one body of code may cost. A budget that is used up ends the evaluation in silence.</summary>
internal sealed class Budget(CancellationToken cancellation)
{
    public const int MostPaths = 256;
    private const int MostSteps = 200_000;

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
