using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Reading.Dimensions;
using Keyway.Generator.Reading.Parts;
using Keyway.Generator.Reading.Sections;
using Keyway.Generator.Reading.Sections.Vouching;
using Keyway.Generator.Reading.Values;
using Keyway.Generator.Syntax;
using Keyway.Generator.Values;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Reading;

/// <summary>Reads a catalog document into a checked series. Errors are reported, and everything valid is kept.</summary>
internal static class SeriesReader
{
    private const string Series = "series";
    private const string Manufacturer = "manufacturer";
    private const string Pairs = "pairs";

    /// <summary>Reads the series, or returns null if the document does not contain enough to generate code.</summary>
    /// <param name="root">The document.</param>
    /// <param name="fileName">The name of the file, without its folder.</param>
    /// <param name="report">Collects the findings.</param>
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
                $"this is not a catalog: it has none of the keys '{Series}', '{Manufacturer}' and '{Pairs}'; "
                    + "if it is not meant to be one, move it to another folder"
            );
            return null;
        }

        var mapping = new MappingReader(root, "a catalog", report);
        mapping.OptionalText("$schema", "the path of the catalog schema, for editors");
        string? name = mapping.RequiredText(Series, "the name of the series, such as 'F4'");
        string? manufacturer = mapping.RequiredText(Manufacturer, "the name of the manufacturer");
        string? description = mapping.OptionalText("description", "a short description of the series");
        Length? pitch = new QuantityReader(report).ReadLength(mapping.Optional("pitch"), PlausibleRange.Pitch);
        var optionsReader = new OptionsReader(report);
        PartOptions options = optionsReader.Read(mapping.Optional("options"));
        List<SectionRow> rows = new SectionsReader(report, options).Read(mapping);
        bool isHermaphroditic = PairKinds.Read(mapping.Optional(PairKinds.Key), report) ?? false;
        var kinds = PairKinds.Find(mapping.Optional(Pairs), isHermaphroditic);
        int? rowsOfContacts = ContactsReader.FindRows(rows);
        RoleNodes numbers = RolesReader.Read(mapping.Optional("numbers"), "part numbers", kinds, report);
        var schemes = NumberSchemes.Read(numbers, options, rowsOfContacts, report, areSeveral: true);
        var pairs = new PairsReader(report, schemes, isHermaphroditic, kinds, rowsOfContacts);
        pairs.Read(mapping.Required(Pairs, "the sockets and headers that mate, by mated height"));
        new VariantsReader(report, pairs, options, rowsOfContacts).Read(mapping.Optional("variants"));
        new DerivedParts(report, pairs).AddOptions();
        optionsReader.CheckUse();
        bool isPartial = IsPartial(rows);
        IReadOnlyList<string> unlisted = UnlistedReader.Read(mapping.Optional("unlisted"), isPartial, report);
        var subjects = new ScopeSubjects(pairs);
        new SectionChecks(report, subjects, isPartial).Check(rows);
        var contradictions = new ContradictionChecks(report, subjects);
        contradictions.Check(rows);
        new MatingChecks(report, subjects).Check(rows);
        new CurrentChecks(report, subjects).Check(rows);
        new PlausibilityChecks(report, contradictions, new VouchingContext(pitch, pairs.Parts), isPartial).Check(rows);
        var contacts = new PartContacts(rows);
        new ContactNameChecks(report, pairs, contacts).Check(rows);
        new ContactMapChecks(report, pairs, contacts).Check(rows);
        new ContactGroupChecks(report, pairs, contacts).Check([
            .. rows.Where(row => row.Definition.Keyword == ManifestKeywords.ContactGroup),
        ]);
        RoleNodes tables = RolesReader.Read(mapping.Optional("dimensions"), "dimensions", kinds, report);
        var socketReader = new DimensionsReader(report, ConnectorRole.Socket);
        var headerReader = new DimensionsReader(report, ConnectorRole.Header);
        DimensionsModel? socketDimensions = socketReader.Read(tables.Socket, pairs, pitch);
        DimensionsModel? headerDimensions = headerReader.Read(tables.Header, pairs, pitch);
        DimensionsModel? connectorDimensions = new DimensionsReader(report, ConnectorRole.Hermaphroditic).Read(
            tables.Connector,
            pairs,
            pitch
        );
        new HeightChecks(report).Check(socketReader.Heights, headerReader.Heights);
        mapping.Finish();
        if (name is null || manufacturer is null)
        {
            return null;
        }

        var nameNode = (ScalarNode)mapping.Optional(Series)!;
        if (SeriesNaming.FindNamespace(nameNode, name, mapping.Optional(Manufacturer)!, manufacturer, pairs, report) is not { } space)
        {
            return null;
        }

        var lineup = new LineupBuilder(pairs);
        LineupModel built = lineup.Build(name, report);
        var series = new SeriesModel
        {
            FileName = fileName,
            Namespace = space,
            Name = name,
            Manufacturer = manufacturer,
            Description = description,
            Pitch = pitch,
            SectionRows = CreateSectionRows(rows),
            PairTables = FormatTables(pairs.Tables),
            Forms = isPartial ? FindForms(schemes.All, unlisted, built) : EquatableArray<string>.Empty,
            Lineup = built,
            SocketDimensions = socketDimensions,
            HeaderDimensions = headerDimensions,
            ConnectorDimensions = connectorDimensions,
        };
        return new ReadSeries(series, nameNode.Span, [.. lineup.Parts.Select(part => part.Node.Span)], rows);
    }

    private static bool IsPartial(IEnumerable<SectionRow> rows) =>
        rows.Where(row => row.Definition.Keyword == ManifestKeywords.Source)
            .SelectMany(row => row.Values)
            .Any(value => value.Key == SectionKeys.Coverage && CatalogSource.Coverages[value.Text] == CatalogCoverage.Partial);

    /// <summary>Returns the forms of the schemes and of unlisted parts that no listed part has.</summary>
    private static EquatableArray<string> FindForms(
        IEnumerable<NumberScheme> schemes,
        IReadOnlyList<string> unlisted,
        LineupModel lineup
    ) =>
        schemes
            .SelectMany(scheme => scheme.GetForms())
            .Concat(unlisted)
            .Distinct()
            .Where(form => !lineup.Families.Any(family => family.Pattern == form))
            .ToEquatableArray();

    private static EquatableArray<SectionRowModel> CreateSectionRows(IEnumerable<SectionRow> rows) =>
        rows.Select(row => new SectionRowModel(
                row.Definition.Keyword,
                row.Scope,
                row.Values.Where(value => value.Key != SectionKeys.Rows)
                    .Select(value => new SectionValueModel(value.Key, value.Text))
                    .ToEquatableArray(),
                row.Table
            ))
            .Where(row => row.Values.Count > 0)
            .ToEquatableArray();

    private static string? FormatTables(IEnumerable<string?> tables) =>
        tables.Where(table => table is not null).ToList() is { Count: > 0 } named ? string.Join(", ", named) : null;
}

/// <summary>A series as it was read, with the locations that messages across files need.</summary>
internal sealed record ReadSeries(
    SeriesModel Series,
    TextSpan NameSpan,
    IReadOnlyList<TextSpan> PartSpans,
    IReadOnlyList<SectionRow> SectionRows
);
