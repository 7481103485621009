using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>The arguments of a call that states something of a design, by the order of the parameters.</summary>
internal interface IGiven
{
    int Count { get; }

    /// <summary>An argument with where it came from.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    Traced<T> Value<T>(int ordinal);

    /// <summary>An argument that is a sequence.</summary>
    /// <typeparam name="T">What its elements are.</typeparam>
    Traced<IReadOnlyList<Traced<T>>> Items<T>(int ordinal);

    /// <summary>Where the call is.</summary>
    object? Origin { get; }
}
