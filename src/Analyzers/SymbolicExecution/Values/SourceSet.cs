namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// What a value was computed from: literals, as their syntax, and parameters, members and objects that are unknown, as their symbols or
/// the syntax that creates them. A condition and a value that share a source may depend on each other.
/// </summary>
/// <remarks>With too many sources, the set is unlimited: it then shares a source with every set that has any.</remarks>
internal sealed class SourceSet
{
    private const int MaximumSources = 64;

    private static readonly SourceSet Unlimited = new([new object()]);

    private readonly object[] sources;

    private SourceSet(object[] sources) => this.sources = sources;

    /// <summary>Gets the set without sources.</summary>
    public static SourceSet None { get; } = new([]);

    /// <summary>Gets whether there are no sources.</summary>
    public bool IsEmpty => sources.Length == 0;

    /// <summary>Gets the sources; those of an unlimited set are not known.</summary>
    public IReadOnlyList<object> Items => sources;

    /// <summary>Creates a set of one source.</summary>
    public static SourceSet Of(object source) => new([source]);

    /// <summary>Returns the sources of both sets.</summary>
    public SourceSet Union(SourceSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other) || ReferenceEquals(this, Unlimited))
        {
            return this;
        }

        if (IsEmpty || ReferenceEquals(other, Unlimited))
        {
            return other;
        }

        int added = 0;
        foreach (object source in other.sources)
        {
            added += Contains(source) ? 0 : 1;
        }

        if (added == 0)
        {
            return this;
        }

        if (sources.Length + added > MaximumSources)
        {
            return Unlimited;
        }

        if (added == other.sources.Length - sources.Length && Array.TrueForAll(sources, other.Contains))
        {
            return other;
        }

        object[] all = new object[sources.Length + added];
        Array.Copy(sources, all, sources.Length);
        int next = sources.Length;
        foreach (object source in other.sources)
        {
            if (!Contains(source))
            {
                all[next++] = source;
            }
        }

        return new SourceSet(all);
    }

    private bool Contains(object source) => Array.IndexOf(sources, source) >= 0;

    /// <summary>Determines whether a source is in both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <param name="isSame">Determines whether two sources count as one.</param>
    public bool Shares(SourceSet other, Func<object, object, bool> isSame) =>
        !IsEmpty
        && !other.IsEmpty
        && (
            ReferenceEquals(this, Unlimited)
            || ReferenceEquals(other, Unlimited)
            || sources.Any(source => other.sources.Any(another => isSame(source, another)))
        );
}
