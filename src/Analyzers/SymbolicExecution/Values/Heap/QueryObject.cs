using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The result of a deferred operator of LINQ: its functions run whenever it is enumerated.</summary>
/// <param name="call">The call of the operator.</param>
/// <param name="arguments">The arguments in the order of the parameters; the first is the sequence that the operator reads.</param>
internal sealed class QueryObject(IInvocationOperation call, IReadOnlyList<Value> arguments) : HeapObject
{
    /// <summary>Gets the call of the operator.</summary>
    public IInvocationOperation Call => call;

    /// <summary>Gets the arguments in the order of the parameters; the first is the sequence that the operator reads.</summary>
    public IReadOnlyList<Value> Arguments => arguments;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => arguments;

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => true;

    /// <inheritdoc />
    public override void Escape()
    {
        foreach (Value argument in arguments)
        {
            argument.Escape();
        }
    }

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        List<Value> copied = [];
        var copy = new QueryObject(call, copied);
        created(copy);
        copied.AddRange(arguments.Select(change));
        return copy;
    }
}
