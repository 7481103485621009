using Keyway.Catalogs;
using Keyway.Generator.Values;

namespace Keyway.Generator.Model;

/// <summary>A checked series: all that its generated code says, and nothing of where the catalog says it.</summary>
/// <remarks>Places in the text stay out, so that a comment in the catalog re-emits nothing.</remarks>
internal sealed record SeriesModel
{
    /// <summary>The catalog file's name, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The namespace of the generated code, from the manufacturer.</summary>
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public required string Manufacturer { get; init; }

    public string? Description { get; init; }

    public Length? Pitch { get; init; }

    /// <summary>The rows of all sections, in the catalog's order.</summary>
    public required EquatableArray<SectionRowModel> SectionRows { get; init; }

    /// <summary>The datasheet's tables that list the pairs, if the catalog names them.</summary>
    public string? PairTables { get; init; }

    public required LineupModel Lineup { get; init; }

    public DimensionsModel? SocketDimensions { get; init; }

    public DimensionsModel? HeaderDimensions { get; init; }

    public EquatableArray<FamilyModel> Families => Lineup.Families;

    public EquatableArray<PartModel> Parts => Lineup.Parts;

    public EquatableArray<PairModel> Pairs => Lineup.Pairs;

    public EquatableArray<UnpairedModel> Unpaired => Lineup.Unpaired;

    /// <summary>The class that holds the parts, with its namespace.</summary>
    public string FullName => $"{Namespace}.{Name}";

    /// <summary>The names of the variants, in the catalog's order.</summary>
    public IEnumerable<string> Variants =>
        Families.Select(family => family.Variant).Where(variant => variant != ManifestKeywords.Standard).Distinct();

    /// <summary>
    /// The roles that have a type. Both, even if a catalog with faults has parts of one only: each type names the other as its partner.
    /// </summary>
    public IReadOnlyList<ConnectorRole> Roles =>
        Parts.Count == 0 ? []
        : Parts[0].Role == ConnectorRole.Hermaphroditic ? [ConnectorRole.Hermaphroditic]
        : [ConnectorRole.Socket, ConnectorRole.Header];

    /// <summary>The rows of a section, as the runtime library reads them from a manifest.</summary>
    public ManifestSection GetSection(string keyword) =>
        ManifestSection.Create(SectionRows.Where(row => row.Keyword == keyword).Select(row => row.ToManifestRow()));

    public DimensionsModel? GetDimensions(ConnectorRole role) => role == ConnectorRole.Header ? HeaderDimensions : SocketDimensions;
}

/// <summary>The parts of a series and how they mate.</summary>
/// <param name="Families">Parts whose numbers differ in the contact code only: sockets before headers.</param>
/// <param name="Parts">All parts, family by family.</param>
/// <param name="Pairs">Which families mate at which height.</param>
/// <param name="Unpaired">Counts that are made for a height, though no partner is.</param>
internal sealed record LineupModel(
    EquatableArray<FamilyModel> Families,
    EquatableArray<PartModel> Parts,
    EquatableArray<PairModel> Pairs,
    EquatableArray<UnpairedModel> Unpaired
);

/// <summary>A row of a section.</summary>
/// <param name="Keyword">The keyword that the manifest has for the section.</param>
/// <param name="Scope">The parts to which the row applies.</param>
/// <param name="Values">The values, in the order of the section's definition.</param>
/// <param name="Table">The datasheet's table that gives them, if the catalog names it.</param>
internal sealed record SectionRowModel(string Keyword, ManifestScope Scope, EquatableArray<SectionValueModel> Values, string? Table)
{
    public ManifestRow ToManifestRow() => new(Scope, Values.ToDictionary(value => value.Key, value => value.Text, StringComparer.Ordinal));
}

/// <summary>A value of a section: its key, and the text that the manifest has for it.</summary>
internal readonly record struct SectionValueModel(string Key, string Text);

/// <summary>Parts whose numbers differ in the contact code only.</summary>
internal sealed record FamilyModel(ConnectorRole Role, string Pattern, string Variant);

/// <summary>One part; its place in the list is its index in generated code.</summary>
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

/// <summary>A partner, by its place in the list of parts, and the mated height.</summary>
internal readonly record struct MateModel(int Part, Length MatedHeight);

/// <summary>Counts of a family that are made for a height, though no partner is.</summary>
internal sealed record UnpairedModel(Length MatedHeight, int Family, EquatableArray<int> Contacts);

/// <summary>Two families that mate at a height, with the counts of their pairs.</summary>
internal sealed record PairModel(Length MatedHeight, int Socket, int Header, EquatableArray<int> Contacts);
