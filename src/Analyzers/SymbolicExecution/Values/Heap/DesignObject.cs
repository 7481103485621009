using Keyway.Designs.Model;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A design that the evaluated code made: an interconnect, an assembly, a mounting or an order.</summary>
internal sealed class DesignObject(DesignModel model) : HeapObject
{
    public DesignModel Model { get; } = model;

    /// <summary>Whether a further call built on it. What is wrong with it is wrong with the last one too, and is reported there.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Whether a further call put another value in the place of one that the design has.</summary>
    public bool IsOverridden { get; set; }

    /// <summary>Whether anything but a further call has it as well.</summary>
    public bool IsUsed { get; set; }

    /// <inheritdoc />
    public override bool HasState => false;

    /// <inheritdoc />
    public override void Escape() => IsUsed = true;
}
