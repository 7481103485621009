using Keyway.Catalogs;
using Keyway.Generator.Values;

namespace Keyway.Generator.Model;

/// <summary>A checked series: all that its generated code says, and nothing of where the catalog says it.</summary>
/// <remarks>Places in the text stay out, so that a comment in the catalog re-emits nothing.</remarks>
internal sealed record SeriesModel(
    string FileName,
    string Namespace,
    string Name,
    string Manufacturer,
    string? Description,
    Length? Pitch,
    EquatableArray<SectionRowModel> SectionRows,
    string? PairTables,
    EquatableArray<FamilyModel> Families,
    EquatableArray<PartModel> Parts,
    EquatableArray<PairModel> Pairs,
    EquatableArray<UnpairedModel> Unpaired,
    DimensionsModel? SocketDimensions,
    DimensionsModel? HeaderDimensions
)
{
    /// <summary>The class that holds the parts, with its namespace.</summary>
    public string FullName => $"{Namespace}.{Name}";

    /// <summary>The names of the variants, in the catalog's order.</summary>
    public IEnumerable<string> Variants =>
        Families.Select(family => family.Variant).Where(variant => variant != ManifestKeywords.Standard).Distinct();

    /// <summary>The roles that have a type. Both, even if a catalog with faults has parts of one only: each type names the other as its partner.</summary>
    public IReadOnlyList<ConnectorRole> Roles =>
        Parts.Count == 0 ? []
        : Parts[0].Role == ConnectorRole.Hermaphroditic ? [ConnectorRole.Hermaphroditic]
        : [ConnectorRole.Socket, ConnectorRole.Header];

    public DimensionsModel? GetDimensions(ConnectorRole role) => role == ConnectorRole.Header ? HeaderDimensions : SocketDimensions;
}

/// <summary>A row of facts, as the fact sheet has it.</summary>
/// <param name="Word">The section.</param>
/// <param name="Scope">For what it holds; empty for the whole series.</param>
/// <param name="Values">The keys with their values.</param>
/// <param name="Table">The datasheet's table that gives them, if the catalog names it.</param>
internal sealed record SectionRowModel(string Word, string Scope, string Values, string? Table);

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
