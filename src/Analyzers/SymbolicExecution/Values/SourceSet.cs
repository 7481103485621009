namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>
/// What a value was computed from: literals, as their syntax, and parameters, members and objects that are unknown, as their symbols or
/// the syntax that creates them. A condition and a value that share a source may depend on each other.
/// </summary>
/// <remarks>With too many sources, the set is unlimited: it then shares a source with every set that has any.</remarks>
internal sealed class SourceSet
{
    private const int MaximumSources = 64;

    private static readonly SourceSet Unlimited = new(new object());

    // Most sets have one source: its array is created only if it is enumerated.
    private readonly object? single;
    private object[]? sources;

    private SourceSet(object single) => this.single = single;

    private SourceSet(object[] sources) => this.sources = sources;

    /// <summary>Gets the set without sources.</summary>
    public static SourceSet None { get; } = new(System.Array.Empty<object>());

    /// <summary>Gets whether there are no sources.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets the sources; those of an unlimited set are not known.</summary>
    public IReadOnlyList<object> Items => Array;

    private int Count => single is null ? sources!.Length : 1;

    private object[] Array => sources ??= [single!];

    /// <summary>Creates a set of one source.</summary>
    public static SourceSet Of(object source) => new(source);

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

        int added = other.CountMissingIn(this);
        if (added == 0)
        {
            return this;
        }

        if (Count + added > MaximumSources)
        {
            return Unlimited;
        }

        if (added == other.Count - Count && CountMissingIn(other) == 0)
        {
            return other;
        }

        object[] all = new object[Count + added];
        CopyMissing(None, all, 0);
        other.CopyMissing(this, all, Count);
        return new SourceSet(all);
    }

    /// <summary>Returns the other sources.</summary>
    public SourceSet Without(object source) =>
        ReferenceEquals(this, Unlimited) || !Contains(source) ? this
        : single is not null ? None
        : new SourceSet([.. sources!.Where(other => !other.Equals(source))]);

    private int CountMissingIn(SourceSet other)
    {
        if (single is not null)
        {
            return other.Contains(single) ? 0 : 1;
        }

        int count = 0;
        foreach (object source in sources!)
        {
            count += other.Contains(source) ? 0 : 1;
        }

        return count;
    }

    private void CopyMissing(SourceSet other, object[] target, int position)
    {
        if (single is not null)
        {
            target[position] = single;
            return;
        }

        foreach (object source in sources!)
        {
            if (!other.Contains(source))
            {
                target[position++] = source;
            }
        }
    }

    /// <summary>Determines whether a source is in the set.</summary>
    public bool Contains(object source) => single is null ? System.Array.IndexOf(sources!, source) >= 0 : single.Equals(source);

    /// <summary>Determines whether a source is in both sets.</summary>
    /// <param name="other">The other set.</param>
    /// <param name="isSame">Determines whether two sources count as one.</param>
    public bool Shares(SourceSet other, Func<object, object, bool> isSame) =>
        !IsEmpty
        && !other.IsEmpty
        && (
            ReferenceEquals(this, Unlimited)
            || ReferenceEquals(other, Unlimited)
            || Array.Any(source => other.Array.Any(another => isSame(source, another)))
        );
}
