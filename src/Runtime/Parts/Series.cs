using System.ComponentModel;
using Keyway.BuildTime;
using Keyway.Catalogs;
using Keyway.Parts;
using Keyway.Tracing;

namespace Keyway;

/// <summary>A series of connectors: parts of the same design that share ratings and mate with each other.</summary>
[EvaluatedInBuilds]
public sealed class Series
{
    private readonly string manifest;
    private Ratings? ratings;
    private readonly Func<Series, int, Connector> create;
    private readonly int? count;
    private SeriesManifest? decoded;
    private UseRules? useRules;
    private Connector?[]? parts;

    /// <summary>Creates a series from its manifest.</summary>
    /// <param name="manifest">The series manifest, the same as in <see cref="SeriesFactsAttribute"/>.</param>
    /// <param name="create">Creates the part at a zero-based index.</param>
    /// <param name="check">Checks the requests to the series.</param>
    /// <param name="count">The number of parts, if it is known without decoding the manifest.</param>
    internal Series(string manifest, Func<Series, int, Connector> create, IRequestCheck check, int? count = null)
    {
        this.manifest = manifest ?? throw new ArgumentNullException(nameof(manifest));
        this.create = create ?? throw new ArgumentNullException(nameof(create));
        Check = check;
        this.count = count;
    }

    /// <summary>Gets the name of the series, such as <c>F4</c>.</summary>
    public string Name => Manifest.Name;

    /// <summary>Gets the name of the manufacturer.</summary>
    public string Manufacturer => Manifest.Manufacturer;

    /// <summary>Gets the distance between adjacent contacts in a row, or <see langword="null"/> if not stated.</summary>
    public Length? Pitch => Manifest.Pitch;

    /// <summary>Gets the ratings that apply to all parts of the series.</summary>
    public Ratings Ratings => ratings ??= new Ratings(Manifest.GetSection(ManifestKeywords.Ratings).GetValues(null));

    /// <summary>Gets the document that the figures of the catalog come from, or <see langword="null"/> if not stated.</summary>
    public CatalogSource? Source =>
        Manifest.GetSection(ManifestKeywords.Source).GetValues(null) is { IsEmpty: false } values ? new CatalogSource(values) : null;

    /// <summary>
    /// Gets the tolerance (±) of dimensions without a tolerance of their own in the drawing, or <see langword="null"/> if not stated for
    /// all parts.
    /// </summary>
    public Length? DimensionTolerance => Manifest.GetSection(ManifestKeywords.Tolerances).GetValues(null).GetLength(SectionKeys.Dimensions);

    /// <summary>
    /// Gets the tolerance (±) of mated heights, or <see langword="null"/> if not stated for all pairs;
    /// <see cref="Mate.MatedHeightTolerance"/> is that of one pair.
    /// </summary>
    public Length? MatedHeightTolerance =>
        Manifest.GetSection(ManifestKeywords.Tolerances).GetValues(null).GetLength(SectionKeys.MatedHeight);

    /// <summary>Gets the conditions under which the ratings were measured.</summary>
    public TestConditions TestConditions => new(Manifest.GetSection(ManifestKeywords.TestConditions).GetValues(null));

    /// <summary>Gets the environmental tests that the series passes.</summary>
    public Endurance Endurance => new(word => Manifest.GetSection(word).GetValues(null));

    /// <summary>Gets the materials of the parts.</summary>
    public IReadOnlyList<Material> Materials =>
        [.. Manifest.GetSection(ManifestKeywords.Material).GetRows(null).Select(values => new Material(values))];

    /// <summary>Gets the manufacturer's rules of use.</summary>
    public UseRules UseRules =>
        useRules ??= new(
            Manifest.GetSection(ManifestKeywords.Use).GetValues(null),
            Manifest.GetSection(ManifestKeywords.ReinforcingPlate).GetRows(null)
        );

    /// <summary>Gets the mated heights of the pairs of the series, in ascending order.</summary>
    public IReadOnlyList<Length> MatedHeights => Manifest.MatedHeights;

    /// <summary>Gets all parts of the series: the sockets, then the headers, in the order of the catalog.</summary>
    public IEnumerable<Connector> Parts
    {
        get
        {
            for (int i = 0; i < Manifest.Parts.Count; i++)
            {
                yield return At(i);
            }
        }
    }

    internal IRequestCheck Check { get; }

    // Decoded at first use, so that a program that loads a hundred series and uses one decodes one. Concurrent threads keep
    // the first result, so that all of them share the same families and parts.
    internal SeriesManifest Manifest =>
        decoded ?? Interlocked.CompareExchange(ref decoded, SeriesManifest.Decode(manifest), null) ?? decoded;

    /// <summary>Returns the part at an index. For generated code.</summary>
    /// <typeparam name="T">The type of the part.</typeparam>
    /// <param name="index">The zero-based index.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T At<T>(int index)
        where T : Connector => (T)At(index);

    /// <summary>Returns the part with a number of contacts, at a mated height if one is given. For generated code.</summary>
    /// <typeparam name="T">The type of the part.</typeparam>
    /// <param name="role">The role of the part.</param>
    /// <param name="contacts">The number of contacts.</param>
    /// <param name="matedHeight">The mated height, or <see langword="null"/> for the first part with this contact count.</param>
    /// <param name="variant">The variant, or <see langword="null"/> for standard parts.</param>
    /// <exception cref="DesignRuleException">
    /// KEY1001: no part has this contact count. KEY1004: no part with this contact count supports this mated height.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Select<T>(ConnectorRole role, int contacts, Length? matedHeight, string? variant = null)
        where T : Connector
    {
        var request = new PartRequest(
            this,
            role,
            Traced.Create(contacts),
            matedHeight is { } height ? Traced.Create(height) : null,
            variant
        );
        Check.EnsureMet(request);
        return (T)request.Find()!;
    }

    /// <summary>Finds the part with a part number.</summary>
    /// <param name="partNumber">The part number, exactly as the manufacturer writes it.</param>
    /// <returns>The part, or <see langword="null"/> if the series has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="partNumber"/> is <see langword="null"/>.</exception>
    public Connector? Find(string partNumber)
    {
        int index = Manifest.IndexOf(partNumber ?? throw new ArgumentNullException(nameof(partNumber)));
        return index < 0 ? null : At(index);
    }

    /// <summary>Returns the word of the catalog for a role, such as <c>plug</c>, or the usual one if it has none.</summary>
    internal string GetRoleName(ConnectorRole role)
    {
        string name = ConnectorRoles.GetName(role);
        return Manifest.GetSection(ManifestKeywords.Roles).GetValues(null).GetText(name) ?? name;
    }

    /// <summary>Returns the name of the series.</summary>
    public override string ToString() => Name;

    internal Connector At(int index)
    {
        Connector?[] made = parts ?? Interlocked.CompareExchange(ref parts, new Connector?[count ?? Manifest.Parts.Count], null) ?? parts;
        return made[index] ?? Interlocked.CompareExchange(ref made[index], create(this, index), null) ?? made[index]!;
    }
}
