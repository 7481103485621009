namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>What a path assumes of open conditions at one point, and under which it may have ended before.</summary>
/// <param name="Decisions">The assumed outcomes.</param>
/// <param name="GuardCount">The number of guards that the path has met.</param>
internal sealed record Circumstances(IReadOnlyList<Decision> Decisions, int GuardCount)
{
    /// <summary>Gets those at the beginning of a path.</summary>
    public static Circumstances None { get; } = new([], 0);
}
