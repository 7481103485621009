namespace Keyway.Tracing;

/// <summary>A value of a design with its origin. The value is unknown if the build cannot determine it.</summary>
/// <remarks>
/// At run time, every value is known and has no origin. In the analyzers, the origin is the syntax that produced the value.
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

    /// <summary>The value. Check <see cref="IsKnown"/> first.</summary>
    /// <exception cref="InvalidOperationException">The value is unknown.</exception>
    public T Value => IsKnown ? value : throw new InvalidOperationException("The value is unknown; check IsKnown first.");

    /// <summary>Converts a value of the running program: known, and without an origin.</summary>
    public static implicit operator Traced<T>(T value) => new(value, null);

    public static Traced<T> Unknown(object? origin) => new(origin);

    public bool TryGetValue(out T known)
    {
        known = value;
        return IsKnown;
    }
}

/// <summary>Creates traced values.</summary>
internal static class Traced
{
    /// <summary>Creates a traced value of the running program: known, and without an origin.</summary>
    public static Traced<T> Create<T>(T value) => new(value, null);
}
