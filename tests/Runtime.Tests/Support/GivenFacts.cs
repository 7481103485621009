namespace Keyway.Runtime.Tests.Support;

/// <summary>Arguments of a call as facts, each with a word for its origin.</summary>
internal sealed class GivenFacts(params object[] facts) : IGiven
{
    public int Count => facts.Length;

    public object? Origin => "call";

    public Fact<T> Value<T>(int ordinal) => (Fact<T>)facts[ordinal];

    public Fact<IReadOnlyList<Fact<T>>> Items<T>(int ordinal) => (Fact<IReadOnlyList<Fact<T>>>)facts[ordinal];
}
