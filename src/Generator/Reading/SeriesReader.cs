using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Generator.Reading.Dimensions;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;
using Keyway.Parts;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Reading;

/// <summary>Reads a catalog document into a checked series; what is wrong is reported, and what is sound is kept.</summary>
internal static class SeriesReader
{
    private const string Series = "series";
    private const string Manufacturer = "manufacturer";
    private const string Pairs = "pairs";

    /// <summary>The series; nothing if the document does not say enough for any code.</summary>
    /// <param name="root">The document.</param>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static ReadSeries? Read(CatalogNode root, string fileName, CatalogReport report)
    {
        if (
            root is MappingNode { Entries: { Count: > 0 } entries }
            && !entries.Any(entry => entry.Key.Text is Series or Manufacturer or Pairs)
        )
        {
            report.Add(
                CatalogRules.MissingKey,
                entries[0].Key.Span,
                $"this is no catalog: it has none of '{Series}', '{Manufacturer}' and '{Pairs}'; if it is not meant to be one, it belongs in another folder"
            );
            return null;
        }

        var mapping = new MappingReader(root, "a catalog", report);
        mapping.OptionalText("$schema", "where an editor finds the schema of catalogs");
        string? name = mapping.RequiredText(Series, "the name of the series, as 'F4'");
        string? manufacturer = mapping.RequiredText(Manufacturer, "who makes the series");
        string? description = mapping.OptionalText("description", "what the series is, in a few words");
        Length? pitch = new QuantityReader(report).ReadLength(mapping.Optional("pitch"));
        List<ReadSectionRow> facts = new SectionsReader(report).Read(mapping);
        bool isHermaphroditic = ReadHermaphroditic(mapping.Optional("hermaphroditic"), report);
        (CatalogNode? socketNumbers, CatalogNode? headerNumbers) = RolesReader.Read(
            mapping.Optional("numbers"),
            "part numbers",
            isHermaphroditic,
            report
        );
        var pairs = new PairsReader(
            report,
            NumberScheme.Read(socketNumbers, report),
            NumberScheme.Read(headerNumbers, report),
            isHermaphroditic
        );
        pairs.Read(mapping.Required(Pairs, "which sockets mate with which headers, at which height"));
        new VariantsReader(report, pairs).Read(mapping.Optional("variants"));
        new SectionChecks(report, pairs).Check(facts);
        new PlausibilityChecks(report).Check(facts);
        new ContactGroupChecks(report, pairs).Check([.. facts.Where(fact => fact.Form.Word == ManifestKeywords.ContactGroup)]);
        (CatalogNode? socketTables, CatalogNode? headerTables) = RolesReader.Read(
            mapping.Optional("dimensions"),
            "dimensions",
            isHermaphroditic,
            report
        );
        DimensionsModel? socketDimensions = new DimensionsReader(
            report,
            isHermaphroditic ? ConnectorRole.Hermaphroditic : ConnectorRole.Socket
        ).Read(socketTables, pairs, pitch);
        DimensionsModel? headerDimensions = new DimensionsReader(report, ConnectorRole.Header).Read(headerTables, pairs, pitch);
        mapping.Finish();
        if (name is null || manufacturer is null)
        {
            return null;
        }

        var nameNode = (ScalarNode)mapping.Optional(Series)!;
        if (!Identifiers.IsPlain(name))
        {
            report.Add(
                CatalogRules.Identifier,
                nameNode.Span,
                $"the series {nameNode.Description} gives a class its name; a name is an ASCII letter, then letters, digits or _, at most {Identifiers.GreatestLength} of them"
            );
            return null;
        }

        ConnectorRole[] roles = isHermaphroditic ? [ConnectorRole.Hermaphroditic] : [ConnectorRole.Socket, ConnectorRole.Header];
        if (
            ReservedNames.IsReserved(
                name,
                roles
                    .Select(PartRequest.TypeNoun)
                    .Concat(
                        pairs
                            .Parts.Where(part => part.Variant != ManifestKeywords.Standard)
                            .Select(part => PartRequest.MethodName(part.Role, part.Variant))
                    )
            )
        )
        {
            report.Add(
                CatalogRules.Identifier,
                nameNode.Span,
                $"the series {nameNode.Description} gives a class its name, and every such class has a member of that name already; choose another"
            );
            return null;
        }

        CatalogNode manufacturerNode = mapping.Optional(Manufacturer)!;
        if (Identifiers.From(manufacturer) is not { } space || space == name)
        {
            report.Add(
                CatalogRules.Identifier,
                manufacturerNode.Span,
                $"the manufacturer {manufacturerNode.Description} gives a namespace its name, which needs an ASCII letter or digit, at most {Identifiers.GreatestLength} characters, and must differ from the series"
            );
            return null;
        }

        if (space == nameof(Keyway))
        {
            report.Add(
                CatalogRules.Identifier,
                manufacturerNode.Span,
                $"the manufacturer {manufacturerNode.Description} gives a namespace its name, and that one is the library's own; write the name otherwise"
            );
            return null;
        }

        List<IReadOnlyList<ReadPart>> families = Families(pairs.Parts);
        List<ReadPart> parts = [.. families.SelectMany(family => family)];
        SeriesModel series = CreateParts(
            families,
            parts,
            pairs.Pairs,
            name,
            report,
            (familyModels, models, pairModels, alone) =>
                new SeriesModel(
                    fileName,
                    space,
                    name,
                    manufacturer,
                    description,
                    pitch,
                    CreateSectionRows(facts),
                    FormatTables(pairs.Tables),
                    familyModels,
                    models,
                    pairModels,
                    alone,
                    socketDimensions,
                    headerDimensions
                )
        );
        return new ReadSeries(series, nameNode.Span, [.. parts.Select(part => part.Node.Span)]);
    }

    private static EquatableArray<SectionRowModel> CreateSectionRows(IEnumerable<ReadSectionRow> facts) =>
        facts
            .Select(fact => new SectionRowModel(
                fact.Form.Word,
                fact.Scope.ToString(),
                ManifestRow.Write(fact.Values.Select(value => new KeyValuePair<string, string>(value.Key, value.Text))),
                fact.Table
            ))
            .ToEquatableArray();

    private static bool ReadHermaphroditic(CatalogNode? node, CatalogReport report)
    {
        if (node is not null and not ScalarNode { Text: "true" or "false" })
        {
            report.Add(CatalogRules.Value, node.Span, $"expected 'true' or 'false', not {node.Description}");
        }

        return node is ScalarNode { Text: "true" };
    }

    private static string? FormatTables(IEnumerable<string?> tables) =>
        tables.Where(table => table is not null).ToList() is { Count: > 0 } named ? string.Join(", ", named) : null;

    /// <summary>Sockets before headers, families in the order of their first part, parts in the order of the tables.</summary>
    private static List<IReadOnlyList<ReadPart>> Families(IEnumerable<ReadPart> parts) =>
        [
            .. parts
                .GroupBy(part => (part.Role, part.Family))
                .OrderBy(family => family.Key.Role)
                .Select(family => (IReadOnlyList<ReadPart>)[.. family]),
        ];

    private static SeriesModel CreateParts(
        List<IReadOnlyList<ReadPart>> families,
        List<ReadPart> parts,
        List<ReadPair> pairs,
        string seriesName,
        CatalogReport report,
        Func<
            EquatableArray<FamilyModel>,
            EquatableArray<PartModel>,
            EquatableArray<PairModel>,
            EquatableArray<UnpairedModel>,
            SeriesModel
        > create
    )
    {
        int[] familyOf = [.. families.SelectMany((family, place) => family.Select(_ => place))];
        for (int place = 0; place < parts.Count; place++)
        {
            parts[place].Place = place;
        }

        EquatableArray<MateModel>[] mates = CreateMates(parts, pairs);
        string[] identifiers = PartIdentifiers.Assign(parts, seriesName, report);
        EquatableArray<PartModel> models = parts
            .Select(part => new PartModel(
                part.Number,
                identifiers[part.Place],
                part.Role,
                part.Contacts,
                familyOf[part.Place],
                part.Code,
                part.Heights.ToEquatableArray(),
                mates[part.Place]
            ))
            .ToEquatableArray();
        EquatableArray<PairModel> pairModels = pairs
            .GroupBy(pair => (pair.MatedHeight, Socket: familyOf[pair.Socket.Place], Header: familyOf[pair.Header.Place]))
            .Select(group => new PairModel(
                group.Key.MatedHeight,
                group.Key.Socket,
                group.Key.Header,
                group.Select(pair => pair.Contacts).ToEquatableArray()
            ))
            .ToEquatableArray();
        EquatableArray<UnpairedModel> alone = HeightsAlone(parts, mates)
            .GroupBy(one => (one.Height, Family: familyOf[one.Part.Place]))
            .Select(group => new UnpairedModel(
                group.Key.Height,
                group.Key.Family,
                group.Select(one => one.Part.Contacts).ToEquatableArray()
            ))
            .ToEquatableArray();
        EquatableArray<FamilyModel> familyModels = families
            .Select(family => new FamilyModel(family[0].Role, family[0].Family, family[0].Variant))
            .ToEquatableArray();
        return create(familyModels, models, pairModels, alone);
    }

    /// <summary>The partners of each part, in the order of the pairs.</summary>
    private static EquatableArray<MateModel>[] CreateMates(List<ReadPart> parts, List<ReadPair> pairs)
    {
        int[] counts = new int[parts.Count];
        foreach (ReadPair pair in pairs)
        {
            counts[pair.Socket.Place]++;
            counts[pair.Header.Place] += pair.Header == pair.Socket ? 0 : 1;
        }

        MateModel[][] mates = [.. counts.Select(count => new MateModel[count])];
        Array.Clear(counts, 0, counts.Length);
        foreach (ReadPair pair in pairs)
        {
            Add(pair.Socket, pair.Header, pair.MatedHeight);
            if (pair.Header != pair.Socket)
            {
                Add(pair.Header, pair.Socket, pair.MatedHeight);
            }
        }

        return [.. mates.Select(items => new EquatableArray<MateModel>(items))];

        void Add(ReadPart part, ReadPart partner, Length height) =>
            mates[part.Place][counts[part.Place]++] = new MateModel(partner.Place, height);
    }

    /// <summary>The parts with the heights for which they are made without a partner.</summary>
    private static IEnumerable<(Length Height, ReadPart Part)> HeightsAlone(List<ReadPart> parts, EquatableArray<MateModel>[] mates)
    {
        foreach (ReadPart part in parts)
        {
            foreach (Length height in part.Heights)
            {
                if (!HasHeight(mates[part.Place], height))
                {
                    yield return (height, part);
                }
            }
        }
    }

    private static bool HasHeight(EquatableArray<MateModel> mates, Length height)
    {
        for (int i = 0; i < mates.Count; i++)
        {
            if (mates[i].MatedHeight == height)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A series as it was read, with the places that messages across files need.</summary>
internal sealed record ReadSeries(SeriesModel Series, TextSpan NamePlace, IReadOnlyList<TextSpan> PartPlaces);
