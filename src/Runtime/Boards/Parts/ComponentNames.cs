using Keyway.Boards.Model;

namespace Keyway.Boards.Parts;

/// <summary>What the fields of a component say about its part, in all files of its board.</summary>
internal sealed class ComponentNames
{
    private ComponentNames(
        IReadOnlyList<NamedPart> known,
        (NamedPart First, NamedPart Second)? conflict,
        (WrittenName First, WrittenName Second)? disagreement
    )
    {
        Known = known;
        Conflict = conflict;
        Disagreement = disagreement;
    }

    /// <summary>The parts of catalogs that fields name, those of fields that say it more surely first.</summary>
    public IReadOnlyList<NamedPart> Known { get; }

    /// <summary>Two fields that name parts of catalogs, of which none can stand in for the other; null if there are none.</summary>
    public (NamedPart First, NamedPart Second)? Conflict { get; }

    /// <summary>Two fields with different part numbers of which catalogs know at most one; null if there are none.</summary>
    public (WrittenName First, WrittenName Second)? Disagreement { get; }

    /// <summary>The part, or null if no catalog knows it, or the fields do not agree on it.</summary>
    public Connector? Part => Known.Count > 0 && Conflict is null && Disagreement is null ? Known[0].Part : null;

    /// <summary>
    /// Finds a part that fields name although they do not agree on it; null if they agree, or name parts with different numbers of
    /// contacts.
    /// </summary>
    public NamedPart? FindDisputedPart() =>
        Part is null && Known.Count > 0 && Known.All(named => named.Part.Contacts == Known[0].Part.Contacts) ? Known[0] : null;

    public static ComponentNames Read(Board board, string reference, IReadOnlyList<Series> catalog)
    {
        IReadOnlyList<NamedPart> known = ComponentParts.Find(board, reference, catalog);
        WrittenName[] written =
        [
            .. ComponentParts.GetFields(board, reference).Select(item => new WrittenName(item.File, item.Field, item.Kind)),
        ];
        (NamedPart, NamedPart)? conflict = FindConflict(known);
        return new(known, conflict, conflict is null ? FindDisagreement(known, written) : null);
    }

    private static (NamedPart First, NamedPart Second)? FindConflict(IReadOnlyList<NamedPart> known)
    {
        IGrouping<ComponentField, NamedPart>[] fields =
        [
            .. known.Where(named => ComponentFields.StatesPart(named.Field, named.Kind)).GroupBy(named => named.Field),
        ];
        for (int i = 1; i < fields.Length; i++)
        {
            // A field that names several parts may list alternates.
            if (!fields[0].Any(first => fields[i].Any(second => AreAlternates(first, second))))
            {
                return (fields[0].First(), fields[i].First());
            }
        }

        return null;
    }

    /// <summary>
    /// Determines whether one part can stand in for another: a catalog says so, or they differ in options alone. A footprint may also be
    /// drawn for another part with the same pads.
    /// </summary>
    private static bool AreAlternates(NamedPart first, NamedPart second)
    {
        Connector one = first.Part.Basic,
            other = second.Part.Basic;
        bool isOfOneSeries = one.Series.Name == other.Series.Name && one.Series.Manufacturer == other.Series.Manufacturer;
        return (isOfOneSeries && one.PartNumber.Value == other.PartNumber.Value)
            || first.Part.IsAlternateOf(second.Part)
            || (
                (first.Kind == FieldKind.Footprint || second.Kind == FieldKind.Footprint)
                && one.Role == other.Role
                && one.Contacts == other.Contacts
                && one.Series.Pitch == other.Series.Pitch
            );
    }

    private static (WrittenName First, WrittenName Second)? FindDisagreement(IReadOnlyList<NamedPart> known, WrittenName[] written)
    {
        WrittenName[] numbers =
        [
            .. written.Where(name =>
                name.IsManufacturersNumber || (name.Kind == FieldKind.Value && known.Any(named => named.Field == name.Field))
            ),
        ];
        foreach ((WrittenName first, WrittenName second) in Pairs(numbers))
        {
            if (!IsKnown(known, first, second) && !WrittenName.MayBeSame(first.Simple, second.Simple))
            {
                return (first, second);
            }
        }

        // Values are often no part numbers at all, so only those of one kind tell that files are of different states.
        WrittenName[] values = [.. written.Where(name => name.Kind == FieldKind.Value && name.LooksLikeNumber)];
        foreach ((WrittenName first, WrittenName second) in Pairs(values))
        {
            if (first.File != second.File && !IsKnown(known, first, second) && WrittenName.AreOfOneKind(first.Simple, second.Simple))
            {
                return (first, second);
            }
        }

        return null;
    }

    /// <summary>Determines whether catalogs know both numbers.</summary>
    private static bool IsKnown(IReadOnlyList<NamedPart> known, WrittenName first, WrittenName second) =>
        known.Any(named => named.Field == first.Field) && known.Any(named => named.Field == second.Field);

    private static IEnumerable<(WrittenName First, WrittenName Second)> Pairs(WrittenName[] names) =>
        Enumerable.Range(1, Math.Max(0, names.Length - 1)).Select(i => (names[0], names[i]));
}
