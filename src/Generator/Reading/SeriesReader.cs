using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;

namespace Keyway.Generator.Reading;

/// <summary>Reads a catalog document into a checked series; what is wrong is reported, and what is sound is kept.</summary>
internal static class SeriesReader
{
    /// <summary>The series; nothing if the document does not say enough for any code.</summary>
    /// <param name="root">The document.</param>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="report">Takes what is wrong.</param>
    public static (SeriesModel Series, ScalarNode NameNode)? Read(CatalogNode root, string fileName, CatalogReport report)
    {
        var mapping = new MappingReader(root, "a catalog", report);
        string? name = mapping.RequiredText("series", "the name of the series, as 'F4'");
        string? manufacturer = mapping.RequiredText("manufacturer", "who makes the series");
        string? description = mapping.OptionalText("description", "what the series is, in a few words");
        Length? pitch = new QuantityReader(report).Length(mapping.Optional("pitch"));
        RatingsModel ratings = RatingsReader.Read(mapping.Optional("ratings"), report);
        (CatalogNode? socketNumbers, CatalogNode? headerNumbers) = ByRole(mapping.Optional("numbers"), "part numbers", report);
        var pairs = new PairsReader(report, NumberScheme.Read(socketNumbers, report), NumberScheme.Read(headerNumbers, report));
        pairs.Read(mapping.Required("pairs", "which sockets mate with which headers, at which height"));
        (CatalogNode? socketTables, CatalogNode? headerTables) = ByRole(mapping.Optional("dimensions"), "dimensions", report);
        DimensionsModel? socketDimensions = new DimensionsReader(report, ConnectorRole.Socket).Read(socketTables, pairs, pitch);
        DimensionsModel? headerDimensions = new DimensionsReader(report, ConnectorRole.Header).Read(headerTables, pairs, pitch);
        mapping.Finish();
        if (name is null || manufacturer is null)
        {
            return null;
        }

        var nameNode = (ScalarNode)mapping.Optional("series")!;
        if (!Identifiers.IsPlain(name))
        {
            report.Add(CatalogRules.Identifier, nameNode.Place, $"the series '{Shorten(name)}' gives a class its name; a name is a letter, then letters, digits or _");
            return null;
        }

        if (Identifiers.From(manufacturer) is not { } space || space == name)
        {
            report.Add(
                CatalogRules.Identifier,
                mapping.Optional("manufacturer")!.Place,
                $"the manufacturer '{Shorten(manufacturer)}' gives a namespace its name, which must begin with a letter and differ from the series");
            return null;
        }

        SeriesModel series = PartsOf(pairs, name, report, (families, parts, pairModels) => new SeriesModel(
            fileName, space, name, manufacturer, description, pitch, ratings, families, parts, pairModels, socketDimensions, headerDimensions));
        return (series, nameNode);
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";

    private static (CatalogNode? Socket, CatalogNode? Header) ByRole(CatalogNode? node, string what, CatalogReport report)
    {
        if (node is null)
        {
            return (null, null);
        }

        var mapping = new MappingReader(node, what, report);
        (CatalogNode?, CatalogNode?) both = (mapping.Optional("socket"), mapping.Optional("header"));
        mapping.Finish();
        return both;
    }

    /// <summary>Sockets before headers, families in the order of their first part, parts in the order of the tables.</summary>
    private static SeriesModel PartsOf(
        PairsReader read,
        string seriesName,
        CatalogReport report,
        Func<EquatableArray<FamilyModel>, EquatableArray<PartModel>, EquatableArray<PairModel>, SeriesModel> create)
    {
        List<IGrouping<(ConnectorRole Role, string Family), ReadPart>> families =
        [
            .. read.Parts.GroupBy(part => (part.Role, part.Family)).OrderBy(family => family.Key.Role),
        ];
        List<ReadPart> parts = [.. families.SelectMany(family => family)];
        Dictionary<ReadPart, int> places = parts.Select((part, place) => (part, place)).ToDictionary(entry => entry.part, entry => entry.place);
        Dictionary<(ConnectorRole, string), int> familyPlaces =
            families.Select((family, place) => (family.Key, place)).ToDictionary(entry => entry.Key, entry => entry.place);
        int FamilyOf(ReadPart part) => familyPlaces[(part.Role, part.Family)];

        Dictionary<ReadPart, List<MateModel>> mates = parts.ToDictionary(part => part, _ => new List<MateModel>());
        foreach (ReadPair pair in read.Pairs)
        {
            mates[pair.Socket].Add(new MateModel(places[pair.Header], pair.MatedHeight));
            mates[pair.Header].Add(new MateModel(places[pair.Socket], pair.MatedHeight));
        }

        Dictionary<ReadPart, string> identifiers = PartIdentifiers.Assign(parts, seriesName, report);
        EquatableArray<PartModel> models = parts
            .Select(part => new PartModel(
                part.Number,
                identifiers[part],
                part.Role,
                part.Contacts,
                FamilyOf(part),
                part.Code,
                mates[part].ToEquatableArray()))
            .ToEquatableArray();
        EquatableArray<PairModel> pairModels = read.Pairs
            .GroupBy(pair => (pair.MatedHeight, Socket: FamilyOf(pair.Socket), Header: FamilyOf(pair.Header)))
            .Select(group => new PairModel(
                group.Key.MatedHeight,
                group.Key.Socket,
                group.Key.Header,
                group.Select(pair => pair.Contacts).ToEquatableArray()))
            .ToEquatableArray();
        return create(families.Select(family => new FamilyModel(family.Key.Role, family.Key.Family)).ToEquatableArray(), models, pairModels);
    }
}
