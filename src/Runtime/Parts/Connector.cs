using System.ComponentModel;
using Keyway.BuildTime;
using Keyway.Catalogs;
using Keyway.Catalogs.Contacts;
using Keyway.Parts;
using Keyway.Text;
using Keyway.Tracing;

namespace Keyway;

/// <summary>A connector of a catalog: one part number, with the facts from its datasheet.</summary>
/// <remarks>There is one object per part number, so parts can be compared by reference.</remarks>
[EvaluatedInBuilds]
public abstract class Connector
{
    private string? number;
    private IReadOnlyList<Mate>? mates;
    private IReadOnlyList<Length>? matedHeights;
    private Ratings? ratings;
    private Packing? packing;
    private IReadOnlyList<ContactGroup>? contactGroups;
    private IReadOnlyList<CurrentRating>? currentRatings;
    private IReadOnlyList<Approval>? approvals;
    private Soldering? soldering;
    private IReadOnlyList<string>? contactNames;
    private IReadOnlyList<OtherPad>? otherPads;
    private ContactNameList? names;
    private ProductFacts? product;

    /// <summary>Creates the part at an index of a series. For generated code: parts come from the catalog.</summary>
    /// <param name="series">The series.</param>
    /// <param name="index">The zero-based index.</param>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Connector(Series series, int index)
    {
        Series = series ?? throw new ArgumentNullException(nameof(series));
        Index = index;
    }

    /// <summary>Gets the series that the part belongs to.</summary>
    public Series Series { get; }

    /// <summary>Gets the manufacturer's part number.</summary>
    public PartNumber PartNumber => new(this);

    /// <summary>Gets the role: socket, header or hermaphroditic.</summary>
    public ConnectorRole Role => Part.Family.Role;

    /// <summary>Gets the number of contacts; <see cref="ContactNames"/> says what they are called.</summary>
    public int Contacts => Part.Contacts;

    /// <summary>
    /// Gets the names of the contacts as the manufacturer gives them, such as <c>A1</c> or <c>101</c>; the numbers from <c>1</c> if the
    /// catalog gives no names.
    /// </summary>
    public IReadOnlyList<string> ContactNames =>
        contactNames ??= Names?.All ?? [.. Enumerable.Range(1, Contacts).Select(Wording.FormatNumber)];

    /// <summary>
    /// Gets the pads that are no contacts, such as those of a shield or of ground blades; empty if the catalog gives none.
    /// </summary>
    public IReadOnlyList<OtherPad> OtherPads => otherPads ??= OtherPad.ReadAll(GetValues(ManifestKeywords.Contacts));

    /// <summary>
    /// Gets the variant of the part, such as <c>inspection</c>, or <see langword="null"/> for a standard part of its series.
    /// </summary>
    public string? Variant => Part.Family.VariantName;

    /// <summary>
    /// Gets the codes that the part number has for the options of the series, such as plating and packing, by the names of the options;
    /// empty if the series has none.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options => Part.Family.Options;

    /// <summary>Gets the ratings of the part.</summary>
    public Ratings Ratings =>
        ratings ??= Section(ManifestKeywords.Ratings) is { IsUniform: false } own ? new Ratings(own.GetValues(Subject)) : Series.Ratings;

    /// <summary>Gets the weight of one piece, or <see langword="null"/> if the datasheet does not state it for this part.</summary>
    public Mass? UnitWeight => GetValues(ManifestKeywords.Weight).GetMass(SectionKeys.UnitWeight);

    /// <summary>
    /// Gets the tolerance (±) of dimensions without a tolerance of their own in the drawing, or <see langword="null"/> if the datasheet
    /// states none for this part.
    /// </summary>
    public Length? DimensionTolerance => GetValues(ManifestKeywords.Tolerances).GetLength(SectionKeys.Dimensions);

    /// <summary>Gets the groups of contacts that differ from the others, such as power contacts; empty if all contacts are alike.</summary>
    public IReadOnlyList<ContactGroup> ContactGroups =>
        contactGroups ??= [.. GetRows(ManifestKeywords.ContactGroup).Select(values => new ContactGroup(values, this))];

    /// <summary>
    /// Gets the rated currents that depend on the number of contacts that carry current or on the ambient temperature; empty if the
    /// datasheet states none.
    /// </summary>
    public IReadOnlyList<CurrentRating> CurrentRatings =>
        currentRatings ??= [.. GetRows(ManifestKeywords.CurrentRating).Select(values => new CurrentRating(values, this))];

    /// <summary>Gets the approvals of certifiers, with the ratings under them; empty if the datasheet states none.</summary>
    public IReadOnlyList<Approval> Approvals =>
        approvals ??= [.. GetRows(ManifestKeywords.Approval).Select(values => new Approval(values))];

    /// <summary>Gets the packing and the order quantities.</summary>
    public Packing Packing =>
        packing ??= new Packing(
            GetValues(ManifestKeywords.Packing),
            GetValues(ManifestKeywords.EmbossedTape),
            GetValues(ManifestKeywords.Tray),
            GetRows(ManifestKeywords.PackingChoice)
        );

    /// <summary>Gets what a parts list asks for besides the part number, such as the status of the part and its footprint.</summary>
    public ProductFacts Product => product ??= new ProductFacts(GetValues(ManifestKeywords.Product), Number, Contacts);

    /// <summary>Gets the parts that may be used in place of this one, as its catalog lists them; empty if it lists none.</summary>
    public IReadOnlyList<Alternate> Alternates =>
        [.. GetRows(ManifestKeywords.Alternate).Select(values => new Alternate(values, Number, Contacts))];

    /// <summary>Gets the soldering limits and recommendations.</summary>
    public Soldering Soldering =>
        soldering ??= new Soldering(
            GetValues(ManifestKeywords.Reflow),
            GetRows(ManifestKeywords.SolderingIron),
            GetRows(ManifestKeywords.Stencil)
        );

    /// <summary>Gets the parts that this one mates with, each with the mated height of the pair, in the order of the catalog.</summary>
    /// <remarks>Parts that differ only in <see cref="Options"/> mate alike; only the one in the tables of the catalog is here.</remarks>
    public IReadOnlyList<Mate> Mates => mates ??= FindMates();

    /// <summary>
    /// Gets the mated heights that this part supports, in ascending order, including those without a partner in the catalog.
    /// </summary>
    public IReadOnlyList<Length> MatedHeights => matedHeights ??= FindMatedHeights();

    internal string Number => number ??= Part.Number;

    internal int Index { get; }

    internal int Family => Part.Family.Index;

    /// <summary>The names of the contacts, or null if they are numbered from 1.</summary>
    internal ContactNameList? Names
    {
        get
        {
            names ??= ReadNames();
            return ReferenceEquals(names, ContactNameList.None) ? null : names;
        }
    }

    internal bool IsStandard => Part.Family.IsStandard;

    /// <summary>
    /// Gets the part in the tables of the catalog that this one mates like; another one if the two differ only in options.
    /// </summary>
    internal Connector Basic => Part.Family.Basic is var basic && basic != Part.Family ? FindBasic(basic) : this;

    // Looked up on demand, so that passing a part along does not decode its series.
    private CatalogPart Part => Series.Manifest.Parts[Index];

    private ScopeSubject Subject => new(Role, Contacts, Part.Family.Variant, MatedHeights, Part.Family.Options);

    /// <summary>Returns the part number.</summary>
    public override string ToString() => Number;

    /// <summary>
    /// The role as its catalog calls it, such as <c>plug</c>; <c>socket</c>, <c>header</c> or <c>connector</c> if it does not.
    /// </summary>
    internal string RoleName => Series.GetRoleName(Role);

    /// <summary>
    /// Determines whether the catalog of either part lists the other as an alternate, or whether they differ only in packing.
    /// </summary>
    internal bool IsAlternateOf(Connector other) =>
        Alternates.Any(alternate => alternate.Number == other.Number)
        || other.Alternates.Any(alternate => alternate.Number == Number)
        || (ReferenceEquals(Series, other.Series) && DiffersInPackingOnly(other));

    /// <summary>Determines whether this part differs from another part of the series only in its packing.</summary>
    internal bool DiffersInPackingOnly(Connector other) =>
        Role == other.Role
        && Contacts == other.Contacts
        && MatedHeights.SequenceEqual(other.MatedHeights)
        && Series.Manifest.Sections.All(section => IsAboutPacking(section.Key) || section.Value.AppliesAlike(Subject, other.Subject))
        && FindDifferingOptions(other).ToList() is var options
        && (
            options.Count > 0
                ? options.TrueForAll(IsPackingOption)
                : Series.Manifest.Sections.Any(section =>
                    IsAboutPacking(section.Key) && !section.Value.AppliesAlike(Subject, other.Subject)
                )
        );

    /// <summary>Returns the partner at a mated height, or the only partner. For generated code.</summary>
    /// <typeparam name="T">The type of the partner.</typeparam>
    /// <param name="matedHeight">The mated height, or <see langword="null"/> for the only partner.</param>
    /// <exception cref="DesignRuleException">KEY2005: there is no partner at this height, or several without a height.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Mating<T>(Length? matedHeight)
        where T : Connector
    {
        var request = new MateRequest(this, matedHeight is { } height ? Traced.Create(height) : null);
        Series.Check.EnsureMet(request);
        return (T)request.Find()!;
    }

    /// <summary>Returns the place of a contact by its name, starting at 1, or 0 if there is none with this name.</summary>
    internal int FindContact(string name) =>
        Names is { } own ? own.Find(name)
        : ManifestText.TryParseNumber(name, out int number) && number <= Contacts && name == Wording.FormatNumber(number) ? number
        : 0;

    /// <summary>Returns the name of the contact at a place from 1 to the number of contacts.</summary>
    internal string NameContact(int place) => Names is { } own ? own.All[place - 1] : Wording.FormatNumber(place);

    internal ManifestSection Section(string word) => Series.Manifest.GetSection(word);

    private ManifestValues GetValues(string word)
    {
        ManifestSection section = Section(word);
        return section.GetValues(FindSubject(section));
    }

    private IEnumerable<ManifestValues> GetRows(string word)
    {
        ManifestSection section = Section(word);
        return section.GetRows(FindSubject(section));
    }

    // Null where all parts have the same rows, because finding the mated heights of a part takes much longer than reading the rows.
    private ScopeSubject? FindSubject(ManifestSection section) => section.IsUniform ? null : Subject;

    private static bool IsAboutPacking(string section) =>
        section is ManifestKeywords.Packing or ManifestKeywords.EmbossedTape or ManifestKeywords.PackingChoice or ManifestKeywords.Tray;

    /// <summary>Returns the options for which two parts that mate alike have different codes.</summary>
    private IEnumerable<string> FindDifferingOptions(Connector other) =>
        ReferenceEquals(Basic, other.Basic)
            ? Options
                .Where(option => other.Options.Any(own => own.Key == option.Key && own.Value != option.Value))
                .Select(option => option.Key)
            : [];

    /// <summary>Determines whether an option is about packing alone: it is called so, or only figures of packing depend on it.</summary>
    private bool IsPackingOption(string name)
    {
        List<string> depending =
        [
            .. Series.Manifest.Sections.Where(section => section.Value.DependsOn(name)).Select(section => section.Key),
        ];
        return string.Equals(name, ManifestKeywords.Packing, StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "packaging", StringComparison.OrdinalIgnoreCase)
            || (depending.Count > 0 && depending.TrueForAll(IsAboutPacking));
    }

    private ContactNameList ReadNames() =>
        Section(ManifestKeywords.Contacts) is { IsEmpty: false } section
        && section.GetValues(FindSubject(section)).GetText(SectionKeys.Names) is { } text
        && ContactNameForm.Read(text, out _)?.GetNames(Contacts) is { } all
            ? new ContactNameList(all)
            : ContactNameList.None;

    private Connector FindBasic(CatalogFamily family) => family.FindPart(Contacts) is var index and >= 0 ? Series.At(index) : this;

    private List<Mate> FindMates()
    {
        var found = new List<Mate>();
        CatalogPart basic = Basic.Part;
        foreach (CatalogPair pair in Series.Manifest.GetPairs(basic.Family))
        {
            int partner = pair.FindPartner(basic);
            if (partner >= 0)
            {
                found.Add(new Mate(this, Series.At(partner), pair.MatedHeight));
            }

            foreach (int other in pair.HasUnequalCounts ? pair.FindUnequalPartners(basic).Where(index => index >= 0) : [])
            {
                found.Add(new Mate(this, Series.At(other), pair.MatedHeight));
            }
        }

        return found;
    }

    private List<Length> FindMatedHeights()
    {
        List<Length> heights = [.. Series.Manifest.GetUnpairedHeights(Basic.Part)];
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
