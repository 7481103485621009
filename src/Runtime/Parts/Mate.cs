namespace Keyway;

/// <summary>A partner of a connector, and the mated height that the two give together.</summary>
[EvaluatedInBuilds]
public readonly struct Mate : IEquatable<Mate>
{
    private readonly Connector self;

    internal Mate(Connector self, Connector partner, Length matedHeight)
    {
        this.self = self;
        Partner = partner;
        MatedHeight = matedHeight;
    }

    /// <summary>The partner.</summary>
    public Connector Partner { get; }

    /// <summary>The distance between the two boards when mated.</summary>
    public Length MatedHeight { get; }

    /// <summary>The force to insert the pair at most, over all contacts; nothing where the datasheet gives none.</summary>
    public Force? InsertionForce => Force(FactKeys.InsertionForce, FactKeys.InsertionForcePerContact);

    /// <summary>The force to remove the pair at least, over all contacts; nothing where the datasheet gives none.</summary>
    public Force? RemovalForce => Force(FactKeys.RemovalForce, FactKeys.RemovalForcePerContact);

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

    private Force? Force(string whole, string perContact)
    {
        if (self is null)
        {
            return null;
        }

        Connector special = self.IsStandard ? Partner : self;
        FactValues values = self.Section(FactWords.Forces)
            .For(new FactSubject(null, self.Contacts, special.Variant ?? FactWords.Standard, [MatedHeight]));
        return values.Force(whole) ?? values.Force(perContact) * self.Contacts;
    }
}
