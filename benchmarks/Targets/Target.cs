namespace Keyway.Benchmarks.Targets;

/// <summary>Something that must not cost more than it may.</summary>
/// <remarks>Each target is found by deriving from this class, and lies in a file of its own.</remarks>
internal abstract class Target
{
    /// <summary>By what the target is chosen on the command line: the name of its class.</summary>
    public string Name => GetType().Name;

    /// <summary>What is measured and against what it stands, as the lines of the table have it.</summary>
    public abstract IEnumerable<TargetLine> Measure(TargetRun run);
}
