using Keyway.BuildTime;
using Keyway.Catalogs;
using Keyway.Quantities;

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

    /// <summary>
    /// Gets the tolerance of manufacture (±) of the mated height, or <see langword="null"/> if the datasheet states none.
    /// </summary>
    public Length? MatedHeightTolerance => GetValues(ManifestKeywords.Tolerances).GetLength(SectionKeys.MatedHeight);

    /// <summary>
    /// Gets the distances at which the boards may be held while the pair stays mated, or <see langword="null"/> if the datasheet states
    /// no such range.
    /// </summary>
    public QuantityRange<Length>? WorkingRange => GetValues(ManifestKeywords.Mating).GetLengths(SectionKeys.WorkingRange);

    /// <summary>Gets how deep one half enters the other, or <see langword="null"/> if the datasheet does not state it.</summary>
    public Length? InsertionDepth => GetValues(ManifestKeywords.Mating).GetLength(SectionKeys.InsertionDepth);

    /// <summary>
    /// Gets the distance over which the contacts wipe each other, also called effective mating length, or <see langword="null"/> if the
    /// datasheet does not state it.
    /// </summary>
    public Length? Wipe => GetValues(ManifestKeywords.Mating).GetLength(SectionKeys.Wipe);

    /// <summary>
    /// Gets how far the halves may be displaced (±) along the rows of contacts, or <see langword="null"/> if the datasheet does not state
    /// it.
    /// </summary>
    public Length? FloatX => GetValues(ManifestKeywords.Mating).GetLength(SectionKeys.FloatX);

    /// <summary>
    /// Gets how far the halves may be displaced (±) across the rows of contacts, or <see langword="null"/> if the datasheet does not state
    /// it.
    /// </summary>
    public Length? FloatY => GetValues(ManifestKeywords.Mating).GetLength(SectionKeys.FloatY);

    /// <summary>Gets how the contacts of the halves meet, or <see langword="null"/> if the datasheet does not state it.</summary>
    public ContactMap? ContactMap =>
        GetValues(ManifestKeywords.Mating).GetText(SectionKeys.ContactMap) is { } name
        && Keyway.ContactMap.InCatalogs.TryGetValue(name, out ContactMap? map)
            ? map
            : null;

    /// <summary>The working range, or the mated height alone if there is none.</summary>
    internal QuantityRange<Length> Heights => WorkingRange ?? new QuantityRange<Length>(MatedHeight, MatedHeight);

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

    /// <summary>
    /// Determines whether the boards may be a distance apart: the mated height itself, a height in the working range, or one that differs
    /// from the mated height by no more than the tolerance.
    /// </summary>
    internal bool Gives(Length height) =>
        height == MatedHeight
        || WorkingRange?.Contains(height) == true
        || (MatedHeightTolerance is { } tolerance && GetDistance(height) <= tolerance.Millimeters);

    /// <summary>
    /// Selects the mates that give a height: those with this mated height, and if there are none, those nearest to it that give it.
    /// </summary>
    internal static IReadOnlyList<Mate> SelectAt(IReadOnlyList<Mate> mates, Length height)
    {
        List<Mate> exact = [.. mates.Where(mate => mate.MatedHeight == height)];
        if (exact.Count > 0)
        {
            return exact;
        }

        List<Mate> giving = [.. mates.Where(mate => mate.Gives(height))];
        return giving.Count < 2
            ? giving
            : [.. giving.Where(mate => mate.GetDistance(height) == giving.Min(one => one.GetDistance(height)))];
    }

    internal decimal GetDistance(Length height) => Math.Abs(Saturating.Add(height.Millimeters, -MatedHeight.Millimeters));

    private Force? Force(string whole, string perContact)
    {
        ManifestValues values = GetValues(ManifestKeywords.Forces);
        return values.GetForce(whole) ?? values.GetForce(perContact) * SharedContacts;
    }

    /// <summary>Gets the number of contacts that both halves have.</summary>
    private int SharedContacts => self is null ? 0 : Math.Min(self.Contacts, Partner.Contacts);

    private ManifestValues GetValues(string section)
    {
        // A catalog states the figures of its own pairs only.
        if (self is null || self.Series != Partner.Series)
        {
            return new ManifestValues(new Dictionary<string, string>());
        }

        Connector special = self.IsStandard ? Partner : self;
        return self.Section(section)
            .GetValues(new ScopeSubject(null, SharedContacts, special.Variant ?? ManifestKeywords.Standard, [MatedHeight]));
    }
}
