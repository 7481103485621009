namespace Keyway.Benchmarks.Targets;

/// <summary>A performance target: a measurement with a limit.</summary>
/// <remarks>Targets are discovered as classes that derive from this class. Each has its own file.</remarks>
internal abstract class Target
{
    /// <summary>Gets the name that selects the target on the command line: the name of its class.</summary>
    public string Name => GetType().Name;

    /// <summary>Measures the target, and returns the results as lines of the table.</summary>
    public abstract IEnumerable<TargetLine> Measure(TargetRun run);
}
