namespace Keyway;

/// <summary>A partner of a connector, and the mated height that the two give together.</summary>
[EvaluatedInBuilds]
public readonly struct Mate : IEquatable<Mate>
{
    internal Mate(Connector partner, Length matedHeight)
    {
        Partner = partner;
        MatedHeight = matedHeight;
    }

    /// <summary>The partner.</summary>
    public Connector Partner { get; }

    /// <summary>The distance between the two boards when mated.</summary>
    public Length MatedHeight { get; }

    /// <summary>Whether both are the same partner at the same height.</summary>
    public static bool operator ==(Mate left, Mate right) => left.Equals(right);

    /// <summary>Whether partner or height differ.</summary>
    public static bool operator !=(Mate left, Mate right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Mate other) => ReferenceEquals(Partner, other.Partner) && MatedHeight == other.MatedHeight;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Mate other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => ((Partner?.GetHashCode() ?? 0) * 397) ^ MatedHeight.GetHashCode();

    /// <summary>The partner and the height, as <c>AXK840145WG at 2.5 mm</c>.</summary>
    public override string ToString() => $"{Partner} at {MatedHeight}";
}
