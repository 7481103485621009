namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>Limits the work of interpreting one body of code, and of the code that it calls.</summary>
/// <remarks>A body that exceeds it is abandoned without a message; findings made until then are reported.</remarks>
internal sealed class Budget(CancellationToken cancellation)
{
    /// <summary>The number of paths taken through one body.</summary>
    public const int MaximumPaths = 256;

    /// <summary>The number of classes with whose objects an inherited member is explored.</summary>
    public const int MaximumDerivedClasses = 24;

    /// <summary>The depth of nested calls that are interpreted; the result of a deeper call is unknown.</summary>
    public const int MaximumDepth = 24;

    /// <summary>The number of iterations of a loop that are interpreted one by one while its condition is known.</summary>
    public const int MaximumIterations = 1_000;

    /// <summary>
    /// The number of iterations of a loop without a condition, or with a constant one, and of jumps between the sections of a switch.
    /// </summary>
    public const int MaximumEndlessIterations = 64;

    /// <summary>The number of elements that a sequence can have with its elements still known.</summary>
    public const int MaximumItems = 4_096;

    /// <summary>The number of operations that are evaluated, executed or searched.</summary>
    public const int MaximumSteps = 1_000_000;

    /// <summary>The number of rows of a table of which a lookup by an unknown key selects one.</summary>
    public const int MaximumRows = 24;

    private int steps;

    /// <summary>Counts one step.</summary>
    /// <exception cref="BudgetExceededException">More than <see cref="MaximumSteps"/> steps have been counted.</exception>
    /// <exception cref="OperationCanceledException">The analysis has been canceled.</exception>
    public void Spend()
    {
        if ((++steps & 0xFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (steps > MaximumSteps)
        {
            throw new BudgetExceededException();
        }
    }
}

/// <summary>Thrown when interpreting a body needs more steps than <see cref="Budget.MaximumSteps"/>.</summary>
internal sealed class BudgetExceededException : Exception;
