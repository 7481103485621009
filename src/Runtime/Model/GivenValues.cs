using System.Collections;

namespace Keyway;

/// <summary>Arguments that the program gives when it runs: all known, and from nowhere in particular.</summary>
internal sealed class GivenValues(params object[] values) : IGiven
{
    public int Count => values.Length;

    public object? Origin => null;

    public Fact<T> Value<T>(int ordinal) => Fact.Given((T)values[ordinal]);

    public Fact<IReadOnlyList<Fact<T>>> Items<T>(int ordinal)
    {
        var items = new List<Fact<T>>();
        foreach (object? item in (IEnumerable)values[ordinal])
        {
            items.Add(Fact.Given((T)item!));
        }

        return Fact.Given<IReadOnlyList<Fact<T>>>(items);
    }
}
