using Keyway.Catalogs;
using Keyway.Generator.Values;

namespace Keyway.Generator.Model;

/// <summary>A checked series: everything its generated code contains, but no locations in the catalog.</summary>
/// <remarks>Without locations, adding a comment to the catalog does not cause the code to be emitted again.</remarks>
internal sealed record SeriesModel
{
    /// <summary>Gets the name of the catalog file, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>Gets the namespace of the generated code, which is derived from the manufacturer.</summary>
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public required string Manufacturer { get; init; }

    public string? Description { get; init; }

    public Length? Pitch { get; init; }

    /// <summary>Gets the rows of all sections, in catalog order.</summary>
    public required EquatableArray<SectionRowModel> SectionRows { get; init; }

    /// <summary>
    /// Gets the forms of part numbers that no listed part has; only for a partial catalog, whose series has parts that are not listed.
    /// </summary>
    public EquatableArray<string> Forms { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Gets the datasheet tables that list the pairs, or null if the catalog does not name them.</summary>
    public string? PairTables { get; init; }

    public required LineupModel Lineup { get; init; }

    public DimensionsModel? SocketDimensions { get; init; }

    public DimensionsModel? HeaderDimensions { get; init; }

    public DimensionsModel? ConnectorDimensions { get; init; }

    public EquatableArray<FamilyModel> Families => Lineup.Families;

    public EquatableArray<PartModel> Parts => Lineup.Parts;

    public EquatableArray<PairModel> Pairs => Lineup.Pairs;

    public EquatableArray<UnpairedModel> Unpaired => Lineup.Unpaired;

    /// <summary>Gets the full name of the class that holds the parts.</summary>
    public string FullName => $"{Namespace}.{Name}";

    /// <summary>Gets the names of the variants, in catalog order.</summary>
    public IEnumerable<string> Variants =>
        Families.Select(family => family.Variant).Where(variant => variant != ManifestKeywords.Standard).Distinct();

    /// <summary>
    /// Gets the roles that have a type. Sockets and headers always come together, even if a faulty catalog has parts of one role only,
    /// because each type names the other as its partner.
    /// </summary>
    public IReadOnlyList<ConnectorRole> Roles =>
        Parts.Count == 0 ? []
        : Parts[0].Role == ConnectorRole.Hermaphroditic ? [ConnectorRole.Hermaphroditic]
        : Parts[Parts.Count - 1].Role == ConnectorRole.Hermaphroditic
            ? [ConnectorRole.Socket, ConnectorRole.Header, ConnectorRole.Hermaphroditic]
        : [ConnectorRole.Socket, ConnectorRole.Header];

    /// <summary>Returns the rows of a section in the form that the runtime library reads from a manifest.</summary>
    public ManifestSection GetSection(string keyword) =>
        ManifestSection.Create(SectionRows.Where(row => row.Keyword == keyword).Select(row => row.ToManifestRow()));

    /// <summary>Returns the word of the catalog for a role, such as <c>plug</c>, or the usual one if it has none.</summary>
    public string GetRoleName(ConnectorRole role)
    {
        string name = ConnectorRoles.GetName(role);
        return GetSection(ManifestKeywords.Roles).GetValues(null).GetText(name) ?? name;
    }

    public DimensionsModel? GetDimensions(ConnectorRole role) =>
        role switch
        {
            ConnectorRole.Socket => SocketDimensions,
            ConnectorRole.Header => HeaderDimensions,
            _ => ConnectorDimensions,
        };
}

/// <summary>The parts of a series and how they mate.</summary>
/// <param name="Families">Parts whose numbers differ only in the contact code; sockets come before headers.</param>
/// <param name="Parts">All parts, family by family.</param>
/// <param name="Pairs">The families that mate, by height.</param>
/// <param name="Unpaired">Contact counts that are made for a height at which they have no partner.</param>
internal sealed record LineupModel(
    EquatableArray<FamilyModel> Families,
    EquatableArray<PartModel> Parts,
    EquatableArray<PairModel> Pairs,
    EquatableArray<UnpairedModel> Unpaired
);

/// <summary>A row of a section.</summary>
/// <param name="Keyword">The keyword of the section in the manifest.</param>
/// <param name="Scope">The parts to which the row applies.</param>
/// <param name="Values">The values, in the order of the section's definition.</param>
/// <param name="Table">The datasheet table that gives the values, or null if the catalog does not name it.</param>
internal sealed record SectionRowModel(string Keyword, ManifestScope Scope, EquatableArray<SectionValueModel> Values, string? Table)
{
    public ManifestRow ToManifestRow() => new(Scope, Values.ToDictionary(value => value.Key, value => value.Text, StringComparer.Ordinal));
}

/// <summary>A value of a section: its key, and its text in the manifest.</summary>
internal readonly record struct SectionValueModel(string Key, string Text);

/// <summary>Parts whose numbers differ only in the contact code.</summary>
/// <param name="Role">The role of the parts.</param>
/// <param name="Pattern">The part number with a placeholder for the contact code.</param>
/// <param name="Variant">The variant, or <see cref="ManifestKeywords.Standard"/>.</param>
/// <param name="Basic">The index of the family whose parts mate alike and differ only in options; possibly its own.</param>
/// <param name="Options">The codes of the options in the part numbers.</param>
internal sealed record FamilyModel(ConnectorRole Role, string Pattern, string Variant, int Basic, EquatableArray<OptionModel> Options);

/// <summary>An option of part numbers with its code and what the code means.</summary>
internal sealed record OptionModel(string Name, string Code, string Description);

/// <summary>One part; its position in the list is its index in generated code.</summary>
internal sealed record PartModel(
    string Number,
    string Identifier,
    ConnectorRole Role,
    int Contacts,
    int Family,
    string Code,
    EquatableArray<Length> MatedHeights,
    EquatableArray<MateModel> Mates
);

/// <summary>A partner, as an index into the list of parts, and the mated height.</summary>
internal readonly record struct MateModel(int Part, Length MatedHeight);

/// <summary>Contact counts of a family that are made for a height at which they have no partner.</summary>
internal sealed record UnpairedModel(Length MatedHeight, int Family, EquatableArray<int> Contacts);

/// <summary>Two families that mate at a height, with the contact counts of their pairs.</summary>
/// <param name="MatedHeight">The mated height.</param>
/// <param name="Socket">The family of the sockets, or of the first halves.</param>
/// <param name="Header">The family of the headers, or of the second halves.</param>
/// <param name="Contacts">The contact counts of pairs whose halves have the same number.</param>
/// <param name="Unequal">The contact counts of pairs whose halves have different numbers, in the order of the halves.</param>
internal sealed record PairModel(
    Length MatedHeight,
    int Socket,
    int Header,
    EquatableArray<int> Contacts,
    EquatableArray<UnequalCounts> Unequal
);

/// <summary>The contact counts of two halves that differ.</summary>
internal readonly record struct UnequalCounts(int Socket, int Header);
