using Keyway.Designs.Model;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Arguments of a call as facts, each with a word for its origin.</summary>
internal sealed class GivenFacts(params object[] facts) : IGiven
{
    public int Count => facts.Length;

    public object? Origin => "call";

    public Traced<T> Value<T>(int ordinal) => (Traced<T>)facts[ordinal];

    public Traced<IReadOnlyList<Traced<T>>> Items<T>(int ordinal) => (Traced<IReadOnlyList<Traced<T>>>)facts[ordinal];
}
