using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>
/// What the code of a sequence reports and creates when it is enumerated to its end, as a query or an iterator that selects parts. Code may
/// stop before, or never begin.
/// </summary>
internal sealed class PendingReports
{
    private readonly List<(IReadOnlyList<Finding> Findings, Circumstances Circumstances)> reports = [];

    /// <summary>Gets the designs that the code creates.</summary>
    public List<DesignObject> Designs { get; } = [];

    /// <summary>Gets whether the code reports and creates nothing.</summary>
    public bool IsEmpty => reports.Count == 0 && Designs.Count == 0;

    /// <summary>Adds findings of the code.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="then">What the path assumed of open conditions when the faults arose.</param>
    public void Add(IReadOnlyList<Finding> findings, Circumstances then) => reports.Add((findings, then));

    /// <summary>Adds what the code of another sequence reports, which this one enumerates.</summary>
    public void Add(PendingReports other)
    {
        reports.AddRange(other.reports);
        Designs.AddRange(other.Designs);
    }

    /// <summary>Passes on the findings.</summary>
    public void Report(Action<IReadOnlyList<Finding>, Circumstances> report)
    {
        foreach ((IReadOnlyList<Finding> findings, Circumstances then) in reports)
        {
            report(findings, then);
        }
    }
}
