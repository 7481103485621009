using Keyway.BuildTime;
using Keyway.Catalogs;

namespace Keyway;

/// <summary>A partner of a connector, and the mated height of the pair.</summary>
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

    /// <summary>Gets the partner.</summary>
    public Connector Partner { get; }

    /// <summary>Gets the distance between the two boards when mated.</summary>
    public Length MatedHeight { get; }

    /// <summary>Gets the maximum insertion force over all contacts, or <see langword="null"/> if the datasheet states none.</summary>
    public Force? InsertionForce => Force(SectionKeys.InsertionForce, SectionKeys.InsertionForcePerContact);

    /// <summary>Gets the minimum removal force over all contacts, or <see langword="null"/> if the datasheet states none.</summary>
    public Force? RemovalForce => Force(SectionKeys.RemovalForce, SectionKeys.RemovalForcePerContact);

    /// <summary>Determines whether both are the same partner at the same height.</summary>
    public static bool operator ==(Mate left, Mate right) => left.Equals(right);

    /// <summary>Determines whether the partners or the heights differ.</summary>
    public static bool operator !=(Mate left, Mate right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Mate other) => ReferenceEquals(Partner, other.Partner) && MatedHeight == other.MatedHeight;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Mate other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => ((Partner?.GetHashCode() ?? 0) * 397) ^ MatedHeight.GetHashCode();

    /// <summary>Returns the partner and the height, such as <c>AXK840145WG at 2.5 mm</c>.</summary>
    public override string ToString() => $"{Partner} at {MatedHeight}";

    private Force? Force(string whole, string perContact)
    {
        // The forces of a catalog are those of its own pairs.
        if (self is null || self.Series != Partner.Series)
        {
            return null;
        }

        Connector special = self.IsStandard ? Partner : self;
        int contacts = Math.Min(self.Contacts, Partner.Contacts);
        ManifestValues values = self.Section(ManifestKeywords.Forces)
            .GetValues(new ScopeSubject(null, contacts, special.Variant ?? ManifestKeywords.Standard, [MatedHeight]));
        return values.GetForce(whole) ?? values.GetForce(perContact) * contacts;
    }
}
