using System.ComponentModel;
using Keyway.BuildTime;
using Keyway.Catalogs;
using Keyway.Parts;
using Keyway.Tracing;

namespace Keyway;

/// <summary>A connector that a catalog lists: one part number, with what its datasheet states.</summary>
/// <remarks>There is one object for each part number, so that parts compare by reference.</remarks>
[EvaluatedInBuilds]
public abstract class Connector
{
    private string? number;
    private IReadOnlyList<Mate>? mates;
    private IReadOnlyList<Length>? matedHeights;
    private Ratings? ratings;
    private Packing? packing;
    private IReadOnlyList<ContactGroup>? contactGroups;
    private Soldering? soldering;

    /// <summary>The part at a place of a series' list. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The place, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Connector(Series series, int index)
    {
        Series = series ?? throw new ArgumentNullException(nameof(series));
        Index = index;
    }

    /// <summary>The series that the part belongs to.</summary>
    public Series Series { get; }

    /// <summary>The maker's part number.</summary>
    public PartNumber PartNumber => new(this);

    /// <summary>Socket or header.</summary>
    public ConnectorRole Role => Part.Family.Role;

    /// <summary>The number of contacts; they count from 1.</summary>
    public int Contacts => Part.Contacts;

    /// <summary>
    /// What sets the part apart from the standard ones of its series, as <c>inspection</c>; nothing if it is one of those.
    /// </summary>
    public string? Variant => Part.Family.VariantName;

    /// <summary>What the part bears at most, as far as its catalog says.</summary>
    public Ratings Ratings =>
        ratings ??= Section(ManifestKeywords.Ratings) is { IsUniform: false } own ? new Ratings(own.GetValues(Subject)) : Series.Ratings;

    /// <summary>The weight of one piece; nothing where the datasheet gives it for other parts only.</summary>
    public Mass? UnitWeight => Section(ManifestKeywords.Weight).GetValues(Subject).GetMass(SectionKeys.UnitWeight);

    /// <summary>The contacts that differ from the others, as power contacts; none if all are alike.</summary>
    public IReadOnlyList<ContactGroup> ContactGroups =>
        contactGroups ??= [.. Section(ManifestKeywords.ContactGroup).GetRows(Subject).Select(values => new ContactGroup(values))];

    /// <summary>How the part is packed and ordered.</summary>
    public Packing Packing =>
        packing ??= new Packing(
            Section(ManifestKeywords.Packing).GetValues(Subject),
            Section(ManifestKeywords.EmbossedTape).GetValues(Subject),
            Section(ManifestKeywords.PackingChoice).GetRows(Subject)
        );

    /// <summary>How the part is soldered.</summary>
    public Soldering Soldering =>
        soldering ??= new Soldering(
            Section(ManifestKeywords.Reflow).GetValues(Subject),
            Section(ManifestKeywords.SolderingIron).GetRows(Subject),
            Section(ManifestKeywords.Stencil).GetRows(Subject)
        );

    /// <summary>The parts that this one mates with, each with the mated height of the pair, in the catalog's order.</summary>
    public IReadOnlyList<Mate> Mates => mates ??= FindMates();

    /// <summary>The mated heights for which this part is made, ascending: those that it gives with one partner or another.</summary>
    public IReadOnlyList<Length> MatedHeights => matedHeights ??= FindMatedHeights();

    internal string Number => number ??= Part.Number;

    internal int Index { get; }

    internal int Family => Part.Family.Index;

    internal bool IsStandard => Part.Family.IsStandard;

    // Looked up when it is asked for: a part that is only handed on does not have its series decoded.
    private CatalogPart Part => Series.Manifest.Parts[Index];

    private ScopeSubject Subject => new(Role, Contacts, Part.Family.Variant, MatedHeights);

    /// <summary>The part number.</summary>
    public override string ToString() => Number;

    /// <summary>Whether the catalog says the same of another part of the series, but for how it is packed.</summary>
    internal bool DiffersInPackingOnly(Connector other) =>
        Role == other.Role
        && Contacts == other.Contacts
        && MatedHeights.SequenceEqual(other.MatedHeights)
        && Series.Manifest.Sections.All(section => IsAboutPacking(section.Key) || section.Value.AppliesAlike(Subject, other.Subject))
        && Series.Manifest.Sections.Any(section => IsAboutPacking(section.Key) && !section.Value.AppliesAlike(Subject, other.Subject));

    /// <summary>The partner at a mated height, or the only one. For generated code.</summary>
    /// <typeparam name="T">The partner's type.</typeparam>
    /// <param name="matedHeight">The height; nothing where only one partner exists.</param>
    /// <exception cref="DesignRuleException">KEY2005: no partner, or not one alone, at this height.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Mating<T>(Length? matedHeight)
        where T : Connector
    {
        var request = new MateRequest(this, matedHeight is { } height ? Traced.Create(height) : null);
        Series.Check.EnsureMet(request);
        return (T)request.Find()!;
    }

    internal ManifestSection Section(string word) => Series.Manifest.GetSection(word);

    private static bool IsAboutPacking(string section) =>
        section is ManifestKeywords.Packing or ManifestKeywords.EmbossedTape or ManifestKeywords.PackingChoice;

    private List<Mate> FindMates()
    {
        var found = new List<Mate>();
        foreach (CatalogPair pair in Series.Manifest.GetPairs(Part.Family))
        {
            int partner = pair.FindPartner(Part);
            if (partner >= 0)
            {
                found.Add(new Mate(this, Series.At(partner), pair.MatedHeight));
            }
        }

        return found;
    }

    private List<Length> FindMatedHeights()
    {
        List<Length> heights = [.. Series.Manifest.GetUnpairedHeights(Part)];
        foreach (Mate mate in Mates)
        {
            if (!heights.Contains(mate.MatedHeight))
            {
                heights.Add(mate.MatedHeight);
            }
        }

        heights.Sort();
        return heights;
    }
}
