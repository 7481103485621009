using System.ComponentModel;
using Keyway.Boards.Facts;
using Keyway.Boards.Model;
using Keyway.Boards.Nets;
using Keyway.Boards.Parts;
using Keyway.Boards.Reading;
using Keyway.BuildTime;
using Keyway.Designs.Model;
using Keyway.Findings;
using Keyway.Rules;

namespace Keyway;

/// <summary>A board as its files draw it: its connectors, and the nets of their contacts.</summary>
/// <remarks>Immutable. An object is one unit of the board, so two boards of one kind are two objects.</remarks>
public class Board
{
    private readonly Lazy<NetRoles> roles;
    private readonly Lazy<IReadOnlyList<FileComparison>> comparisons;
    private readonly Dictionary<string, PlacedConnector> connectors = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<BoardFinding> readingFindings;

    private JudgedFiles? judged;

    internal Board(string name, IReadOnlyList<BoardFile> files, IReadOnlyList<Series> catalog)
        : this(name, files, FindConnectors(files, catalog), null) =>
        comparisons = new Lazy<IReadOnlyList<FileComparison>>(() => FileComparison.ReadAll(files));

    internal Board(string name, BoardFacts facts, bool isKnownUnit = true)
        : this(name, facts.Files, static _ => true, facts.Roles)
    {
        IsKnownUnit = isKnownUnit;
        comparisons = new Lazy<IReadOnlyList<FileComparison>>(() => facts.Comparisons);
    }

    /// <summary>Creates a unit of a board whose files were read when the program was built. Called by generated code.</summary>
    /// <param name="name">The name of the unit.</param>
    /// <param name="generated">What the files say.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Board(string name, GeneratedBoard generated)
        : this(name ?? throw new ArgumentNullException(nameof(name)), GetFacts(generated)) { }

    private Board(string name, IReadOnlyList<BoardFile> files, Func<BoardComponent, bool> isConnector, Lazy<NetRoles>? kept)
    {
        comparisons = new Lazy<IReadOnlyList<FileComparison>>(static () => []);
        Name = name;
        Files = files;
        Source = BoardFile.FindSource(files);
        roles = kept ?? new Lazy<NetRoles>(() => new NetRoles(Source));
        readingFindings = [.. files.SelectMany(file => file.Findings)];
        // A table has no contacts, and a connector without any would look like one with nothing to check.
        IEnumerable<BoardComponent> placed = Source.Format == BoardFileFormat.Table ? [] : Source.Components;
        foreach (BoardComponent component in placed.Where(isConnector))
        {
            // A repeated reference has a finding; the first component with it stands.
            if (!connectors.ContainsKey(component.Reference))
            {
                connectors.Add(component.Reference, new PlacedConnector(this, component));
            }
        }

        Connectors = [.. connectors.Values.OrderBy(connector => connector.Reference, ReferenceOrder.Comparer)];
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>
    /// Gets the connectors by their reference designators: the components that are named <c>J</c>, <c>P</c>, <c>X</c>, <c>CN</c> or
    /// <c>CON</c> and a number, and those whose parts are in catalogs. Of a generated board, these are the connectors that have a property.
    /// </summary>
    public IReadOnlyList<PlacedConnector> Connectors { get; }

    /// <summary>
    /// Gets the nets, in the order of the board file. Of a generated board, these are the nets of connectors, and all that have a name of
    /// their own.
    /// </summary>
    public IReadOnlyList<BoardNet> Nets => Source.Nets;

    /// <summary>
    /// Gets what is wrong in the board files: what could not be read, then what contradicts itself or the parts of catalogs.
    /// <see cref="Interconnect.Check"/> and <see cref="BoardAssembly.Check"/> return the latter as well.
    /// </summary>
    public IReadOnlyList<BoardFinding> Findings =>
        [.. readingFindings, .. Judge(Catalog.Series).Select(finding => BoardFinding.FromFinding(finding, (BoardPlace)finding.Origin!))];

    /// <summary>The files of the board, in the order they were given.</summary>
    internal IReadOnlyList<BoardFile> Files { get; }

    /// <summary>The file that says what is connected.</summary>
    internal BoardFile Source { get; }

    /// <summary>Where other files disagree with the source about what is connected.</summary>
    internal IReadOnlyList<FileComparison> Comparisons => comparisons.Value;

    /// <summary>The roles of the nets.</summary>
    internal NetRoles Roles => roles.Value;

    /// <summary>
    /// Whether the object is known to be one unit. In a build, a parameter may hold any unit, which must not be taken for another one.
    /// </summary>
    internal bool IsKnownUnit { get; } = true;

    /// <summary>Gets a connector.</summary>
    /// <param name="reference">The reference designator, such as <c>J3</c>, exactly as the board file writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The board has no connector with this reference designator.</exception>
    public PlacedConnector this[string reference]
    {
        [EvaluatedInBuilds]
        get =>
            connectors.TryGetValue(reference, out PlacedConnector? connector)
                ? connector
                : throw new KeyNotFoundException(
                    $"{Name} has no connector '{reference}'; "
                        + (
                            Connectors.Count == 0
                                ? "it has no connectors"
                                : $"its connectors are {string.Join(", ", Connectors.Select(placed => placed.Reference))}"
                        )
                );
    }

    /// <summary>Reads the files of one board.</summary>
    /// <param name="name">The name of the board.</param>
    /// <param name="paths">
    /// The paths of its files, at least one: a KiCad layout (<c>.kicad_pcb</c>), a KiCad netlist (<c>.net</c>, <c>.xml</c>), IPC-D-356
    /// (<c>.ipc</c>, <c>.d356</c>), a Protel netlist (<c>.net</c>), a bill of materials or a placement table (<c>.csv</c>). The content
    /// decides which format it is. The nets come from the layout if there is one, otherwise from IPC-D-356, otherwise from a netlist; a
    /// table has none, and alone gives a board without connectors.
    /// </param>
    /// <returns>The board, with the findings of all files.</returns>
    /// <exception cref="ArgumentNullException">An argument or a path is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no path, or a path is not valid.</exception>
    /// <exception cref="IOException">A file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read.</exception>
    public static Board Load(string name, params string[] paths)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (paths is null)
        {
            throw new ArgumentNullException(nameof(paths));
        }

        return paths.Length == 0
            ? throw new ArgumentException("A board needs at least one file.", nameof(paths))
            : new Board(
                name,
                [.. paths.Select(path => BoardFileReader.Read(Path.GetFileName(path), File.ReadAllText(path)))],
                Catalog.Series
            );
    }

    /// <summary>Reads the text of a board file.</summary>
    /// <param name="name">The name of the board.</param>
    /// <param name="fileName">The name of the file, for findings.</param>
    /// <param name="text">The content of the file, in any of the formats that <see cref="Load"/> reads.</param>
    /// <returns>The board. Where the text cannot be read, <see cref="Findings"/> says so.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EvaluatedInBuilds]
    public static Board Parse(string name, string fileName, string text) => Parse(name, fileName, text, Catalog.Series);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>
    /// Reads the text of a board file with the given catalogs. Builds call it in place of the other one, because the catalogs of a
    /// compilation are not those of the process that compiles.
    /// </summary>
    internal static Board Parse(string name, string fileName, string text, IReadOnlyList<Series> catalog) =>
        new(
            name ?? throw new ArgumentNullException(nameof(name)),
            [
                BoardFileReader.Read(
                    fileName ?? throw new ArgumentNullException(nameof(fileName)),
                    text ?? throw new ArgumentNullException(nameof(text))
                ),
            ],
            catalog
        );

    /// <summary>Returns what rules find in the board alone, with places in its files as origins.</summary>
    internal IReadOnlyList<Finding> Judge(IReadOnlyList<Series> catalog)
    {
        JudgedFiles? known = judged;
        if (known is null || !ReferenceEquals(known.Catalog, catalog))
        {
            judged = known = new JudgedFiles(catalog, DesignRules.Check(new BoardModel(this, catalog)));
        }

        return known.Findings;
    }

    private static Func<BoardComponent, bool> FindConnectors(IReadOnlyList<BoardFile> files, IReadOnlyList<Series> catalog)
    {
        HashSet<string> known = catalog.Count == 0 ? [] : KnownComponents.Find(files, ComponentParts.GetNumbers(catalog).IsNamed);
        return component => ConnectorReferences.IsConnector(component.Reference) || known.Contains(component.Reference);
    }

    private static BoardFacts GetFacts(GeneratedBoard generated) => (generated ?? throw new ArgumentNullException(nameof(generated))).Facts;

    private sealed record JudgedFiles(IReadOnlyList<Series> Catalog, IReadOnlyList<Finding> Findings);
}
