using System.Collections;
using Keyway.Tracing;

namespace Keyway.Designs.Model;

/// <summary>Arguments that the program gives when it runs: all known, and from nowhere in particular.</summary>
internal sealed class GivenValues(params object[] values) : IGiven
{
    public int Count => values.Length;

    public object? Origin => null;

    public Traced<T> Value<T>(int ordinal) => Traced.Create((T)values[ordinal]);

    public Traced<IReadOnlyList<Traced<T>>> Items<T>(int ordinal)
    {
        var items = new List<Traced<T>>();
        foreach (object? item in (IEnumerable)values[ordinal])
        {
            items.Add(Traced.Create((T)item!));
        }

        return Traced.Create<IReadOnlyList<Traced<T>>>(items);
    }
}
