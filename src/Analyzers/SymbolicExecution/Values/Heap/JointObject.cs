namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A joint of an assembly, as code reads it.</summary>
/// <param name="first">The name of the board of the first half.</param>
/// <param name="second">The name of the board of the second half.</param>
/// <param name="interconnect">The interconnect.</param>
internal sealed class JointObject(Value first, Value second, Value interconnect) : HeapObject
{
    /// <summary>Gets the name of the board of the first half.</summary>
    public Value First => first;

    /// <summary>Gets the name of the board of the second half.</summary>
    public Value Second => second;

    /// <summary>Gets the interconnect.</summary>
    public Value Interconnect => interconnect;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => [first, second, interconnect];

    /// <inheritdoc />
    public override bool HasState => false;

    /// <inheritdoc />
    public override bool IsConstant => true;

    /// <inheritdoc />
    public override void Escape() => interconnect.Escape();
}
