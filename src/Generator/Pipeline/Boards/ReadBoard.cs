using Keyway.Boards.Facts;
using Keyway.Boards.Model;
using Keyway.Boards.Nets;
using Keyway.Boards.Parts;
using Keyway.Boards.Reading;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Model;
using Keyway.Generator.Naming;
using Keyway.Generator.Values;
using Keyway.Text;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Generator.Pipeline.Boards;

/// <summary>The content of one board's files, and the findings about them.</summary>
internal sealed record ReadBoard(BoardModel? Model, BoardName? Name, EquatableArray<CatalogFinding> Findings)
{
    // Beyond this, completion and loading of a class suffer.
    private const int MostConnectors = 1_000;

    // The literals of a whole assembly may take 16 MiB.
    private const int MostFacts = 2_000_000;

    private const int MostCharacters = 256 * 1024 * 1024;

    public static ReadBoard Read(BoardInput input, CatalogNumbers catalogs, CancellationToken cancellation)
    {
        var findings = new List<CatalogFinding>();
        findings.AddRange(UnreadBoardFile.Find(input));
        var files = new List<(BoardFile File, BoardFileInput Input)>();
        foreach (BoardFileInput file in input.Files.Where(file => !file.IsUnread))
        {
            if (ReadFile(file, findings, cancellation) is { } read)
            {
                files.Add((read, file));
            }
        }

        BoardModel? model = CreateModel(input, files, catalogs, findings, cancellation);
        return new ReadBoard(
            model,
            model is null ? null : new BoardName(model.FullName, input.Name, Locate(files[0].Input, default)),
            findings.ToEquatableArray()
        );
    }

    private static BoardFile? ReadFile(BoardFileInput file, List<CatalogFinding> findings, CancellationToken cancellation)
    {
        string name = Path.GetFileName(file.ShownPath);
        SourceText? text = file.Text.GetText(cancellation);
        if (text is null || text.Length > MostCharacters)
        {
            string reason = text is null ? "cannot be read" : "is larger than a board file can be (256 MiB)";
            findings.Add(new CatalogFinding(CatalogRules.BoardFile, Locate(file, default), $"{MessageText.Quote(name)} {reason}"));
            return null;
        }

        BoardFile read = BoardFileReader.Read(name, text.ToString(), cancellation);
        findings.AddRange(
            read.Findings.Select(finding => new CatalogFinding(CatalogRules.BoardFile, Locate(file, finding.Place), finding.Message))
        );
        return read.Format == BoardFileFormat.Unknown ? null : read;
    }

    private static BoardModel? CreateModel(
        BoardInput input,
        List<(BoardFile File, BoardFileInput Input)> files,
        CatalogNumbers catalogs,
        List<CatalogFinding> findings,
        CancellationToken cancellation
    )
    {
        if (files.Count == 0)
        {
            return null;
        }

        BoardFile source = BoardFile.FindSource([.. files.Select(file => file.File)]);
        BoardFileInput first = files.First(file => file.File == source).Input;
        if (source.Format == BoardFileFormat.Table)
        {
            findings.AddRange(files.Select(file => UnreadBoardFile.ReportTable(file.Input, Locate(file.Input, default))));
            return null;
        }

        if (FindClassName(input.Name, out string fault) is not { } className)
        {
            findings.Add(new CatalogFinding(CatalogRules.BoardIdentifier, Locate(first, default), fault));
            return null;
        }

        BoardSettings settings = first.Settings;
        HashSet<string> known = KnownComponents.Find(files.Select(file => file.File), catalogs.IsNamed);
        Dictionary<string, string> properties = FindProperties(source, known, first, className, findings);
        cancellation.ThrowIfCancellationRequested();
        var roles = new NetRoles(source, NetNamePatterns.Parse(settings.GroundNets), NetNamePatterns.Parse(settings.SupplyNets));
        string facts = BoardFactsWriter.Write([.. files.Select(file => (file.File, file.Input.ShownPath))], roles, properties);
        if (facts.Length > MostFacts)
        {
            findings.Add(
                new CatalogFinding(
                    CatalogRules.BoardFile,
                    Locate(first, default),
                    $"the board {MessageText.Quote(input.Name)} has more connectors and contacts than a class can hold"
                )
            );
            return null;
        }

        ILookup<string, ComponentField> fields = files
            .SelectMany(file => file.File.Components)
            .Where(component => properties.ContainsKey(component.Reference))
            .SelectMany(component => component.Fields, (component, field) => (component.Reference, Field: field))
            .ToLookup(item => item.Reference, item => item.Field, StringComparer.Ordinal);
        return new BoardModel(
            settings.Namespace,
            className,
            settings.IsPublic,
            files.Select(file => file.Input.ShownPath).ToEquatableArray(),
            facts,
            properties
                .OrderBy(property => property.Key, ReferenceOrder.Comparer)
                .Select(property => Describe(source, property.Key, property.Value, fields[property.Key]))
                .ToEquatableArray()
        );
    }

    private static string? FindClassName(string board, out string fault)
    {
        string? name = BoardNames.ToClass(board);
        fault =
            name is null ? $"the board {MessageText.Quote(board)} has no letter or digit that the name of a class can have; rename it"
            : BoardNames.IsOfKeyway(name)
                ? $"the class of the board {MessageText.Quote(board)} would have the name of Keyway's own {name}; rename it"
            : "";
        return fault.Length == 0 ? name : null;
    }

    /// <summary>Returns the names of the properties by the reference designators of the connectors.</summary>
    private static Dictionary<string, string> FindProperties(
        BoardFile source,
        HashSet<string> known,
        BoardFileInput input,
        string className,
        List<CatalogFinding> findings
    )
    {
        string[] letters = [.. input.Settings.References.Split(',').Select(prefix => prefix.Trim())];
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            BoardComponent component in source.Components.Where(item =>
                known.Contains(item.Reference) || ConnectorReferences.IsConnector(item.Reference, letters)
            )
        )
        {
            string reference = component.Reference;
            if (properties.ContainsKey(reference))
            {
                // The reader of the file reports what repeats.
                continue;
            }

            // Not every reference designator has a letter or a digit of C#'s.
            string property = BoardNames.ToProperty(reference, className) ?? "";
            if (property.Length == 0 || owners.ContainsKey(property))
            {
                string fault =
                    property.Length == 0
                        ? "has no letter or digit that a property can have"
                        : $"and {owners[property]} would become one property";
                findings.Add(
                    new CatalogFinding(
                        CatalogRules.BoardIdentifier,
                        Locate(input, component.Place),
                        $"{MessageText.Shorten(reference)} {fault}; rename it in the board file"
                    )
                );
                continue;
            }

            if (properties.Count == MostConnectors)
            {
                findings.Add(
                    new CatalogFinding(
                        CatalogRules.BoardFile,
                        Locate(input, component.Place),
                        $"the board has more than {Wording.FormatNumber(MostConnectors)} connectors; use the layout of a single board"
                    )
                );
                break;
            }

            owners.Add(property, MessageText.Shorten(reference));
            properties.Add(reference, property);
        }

        return properties;
    }

    private static BoardConnectorModel Describe(BoardFile source, string reference, string property, IEnumerable<ComponentField> fields)
    {
        BoardComponent component = source.Components.First(candidate => candidate.Reference == reference);
        return new BoardConnectorModel(
            property,
            reference,
            MessageText.Shorten(FindPart(fields)),
            component.Pads.Select(pad => pad.Number).Where(number => number.Length > 0).Distinct(StringComparer.Ordinal).Count(),
            component.Side
        );
    }

    private static string FindPart(IEnumerable<ComponentField> fields) =>
        fields
            .Select(field => (Kind: ComponentFields.GetKind(field), field.Value))
            .Where(field => field.Kind is FieldKind.PartNumber or FieldKind.Value or FieldKind.Footprint)
            .OrderBy(field => field.Kind)
            .Select(field => field.Value)
            .FirstOrDefault()
        ?? "";

    private static CatalogLocation Locate(BoardFileInput file, TextPlace place) =>
        new(
            file.Text.Path,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.Line, place.Column + place.Length))
        );
}
