namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A <see cref="Lazy{T}"/>, whose function runs when its value is first read.</summary>
/// <param name="function">The function, a <see cref="Closure"/>.</param>
internal sealed class LazyObject(Value function) : HeapObject
{
    private Value? result;
    private bool hasEscaped;

    /// <inheritdoc />
    public override IEnumerable<Value> Children => result is null ? [function] : [function, result];

    /// <summary>Reads the value; returns null if it is unknown.</summary>
    /// <param name="run">Runs the function; returns null if it is not interpreted.</param>
    /// <param name="isConstant">Determines whether the function gives the same result whenever it runs.</param>
    public Value? Read(Func<Closure, Value?> run, Func<Closure, bool> isConstant)
    {
        if (result is not null)
        {
            return result;
        }

        var closure = (Closure)function.Content!;
        if (!hasEscaped)
        {
            return result = run(closure);
        }

        // Code that has the object may have run the function before, when other variables had other values.
        Closure anytime = closure.Surroundings is { } surroundings
            ? closure.WithSurroundings(surroundings.CreateDeferred((value, _, _) => value))
            : closure;
        result = isConstant(anytime) ? run(anytime) : null;
        result?.Escape();
        return result;
    }

    /// <inheritdoc />
    public override void Escape()
    {
        hasEscaped = true;
        function.Escape();
        result?.Escape();
    }

    /// <inheritdoc />
    public override HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created)
    {
        var copy = new LazyObject(function) { hasEscaped = hasEscaped };
        created(copy);
        return copy;
    }
}
