namespace Keyway.Tracing;

/// <summary>A value of a design with where it came from; or the knowledge that there is one which is not known.</summary>
/// <remarks>
/// At run time every value is known and comes from nowhere; in the analyzers the origin is the syntax that gave the value.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
internal readonly struct Traced<T>
{
    private readonly T value;

    public Traced(T value, object? origin)
    {
        this.value = value;
        Origin = origin;
        IsKnown = true;
    }

    private Traced(object? origin)
    {
        value = default!;
        Origin = origin;
    }

    public bool IsKnown { get; }

    public object? Origin { get; }

    /// <summary>The value. Ask <see cref="IsKnown"/> first.</summary>
    public T Value => IsKnown ? value : throw new InvalidOperationException("The value is not known.");

    /// <summary>A value that the program itself gives: known, and without an origin.</summary>
    public static implicit operator Traced<T>(T value) => new(value, null);

    public static Traced<T> Unknown(object? origin) => new(origin);

    public bool TryGetValue(out T known)
    {
        known = value;
        return IsKnown;
    }
}

/// <summary>Makes facts.</summary>
internal static class Traced
{
    /// <summary>A value that the program itself gives: known, and from nowhere in particular.</summary>
    public static Traced<T> Create<T>(T value) => new(value, null);
}
