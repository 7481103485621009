namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A task, of whose code nothing is left to run when it is awaited.</summary>
/// <param name="result">The result, or null if the task has none.</param>
internal sealed class TaskObject(Value? result) : HeapObject
{
    /// <summary>Gets the result, or null if the task has none.</summary>
    public Value? Result => result;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => result is null ? [] : [result];

    /// <inheritdoc />
    public override bool IsConstant => true;

    /// <inheritdoc />
    public override void Escape() => result?.Escape();

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        var copy = new TaskObject(result is null ? null : change(result));
        created(copy);
        return copy;
    }
}
