using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Designs.Model;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A design that interpreted code created: an interconnect, an assembly, a mounting or an order.</summary>
internal sealed class DesignObject(DesignModel model) : HeapObject
{
    /// <summary>Gets what is known of the design.</summary>
    public DesignModel Model { get; } = model;

    /// <summary>
    /// Gets or sets whether the code that created or checks the design is expected to fail, so that its faults are intended.
    /// </summary>
    public bool IsExpectedToFail { get; set; }

    /// <summary>
    /// Gets or sets whether another call extended the design; faults are then reported of the extended design, which has them too.
    /// </summary>
    public bool IsContinued { get; set; }

    /// <summary>
    /// Gets or sets whether a call that extended the design replaced a value of it, so that the extended design may lack its faults.
    /// </summary>
    public bool IsOverridden { get; set; }

    /// <summary>Gets or sets whether the design is used other than by extending it.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Gets what the path assumed of open conditions when the design was created.</summary>
    public Circumstances Circumstances { get; init; } = Circumstances.None;

    /// <inheritdoc />
    public override bool HasState => false;

    /// <inheritdoc />
    public override void Escape() => IsUsed = true;
}
