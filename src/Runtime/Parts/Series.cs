using System.ComponentModel;
using Keyway.Catalogs;
using Keyway.Parts;
using Keyway.Tracing;

namespace Keyway;

/// <summary>A series of connectors: parts of one make that share ratings and mate with each other.</summary>
public sealed class Series
{
    private readonly string manifest;
    private Ratings? ratings;
    private readonly Func<Series, int, Connector> create;
    private readonly int? count;
    private SeriesManifest? facts;
    private UseRules? useRules;
    private Connector?[]? parts;

    /// <summary>A series from its fact sheet.</summary>
    /// <param name="manifest">The facts, as <see cref="SeriesFactsAttribute"/> has them.</param>
    /// <param name="create">Makes the part at a place of the list.</param>
    /// <param name="check">Judges what is asked of the series.</param>
    /// <param name="count">The number of parts, if it is known without the sheet.</param>
    internal Series(string manifest, Func<Series, int, Connector> create, IRequestCheck check, int? count = null)
    {
        this.manifest = manifest ?? throw new ArgumentNullException(nameof(manifest));
        this.create = create ?? throw new ArgumentNullException(nameof(create));
        Check = check;
        this.count = count;
    }

    /// <summary>The name of the series, as <c>F4</c>.</summary>
    public string Name => Manifest.Name;

    /// <summary>Who makes it.</summary>
    public string Manufacturer => Manifest.Manufacturer;

    /// <summary>The distance between neighbouring contacts of a row.</summary>
    public Length? Pitch => Manifest.Pitch;

    /// <summary>What every part of the series bears at most.</summary>
    public Ratings Ratings => ratings ??= new Ratings(Manifest.GetSection(ManifestKeywords.Ratings).GetValues(null));

    /// <summary>The document from which the catalog took its figures; nothing if it does not say.</summary>
    public CatalogSource? Source =>
        Manifest.GetSection(ManifestKeywords.Source).GetValues(null) is { IsEmpty: false } values ? new CatalogSource(values) : null;

    /// <summary>By how much a dimension may differ, up or down, where the drawing says nothing else.</summary>
    public Length? DimensionTolerance => Manifest.GetSection(ManifestKeywords.Tolerances).GetValues(null).GetLength(SectionKeys.Dimensions);

    /// <summary>By how much a mated height may differ, up or down.</summary>
    public Length? MatedHeightTolerance =>
        Manifest.GetSection(ManifestKeywords.Tolerances).GetValues(null).GetLength(SectionKeys.MatedHeight);

    /// <summary>Under which conditions the ratings were measured.</summary>
    public TestConditions TestConditions => new(Manifest.GetSection(ManifestKeywords.TestConditions).GetValues(null));

    /// <summary>The environmental tests that the series passes.</summary>
    public Endurance Endurance => new(word => Manifest.GetSection(word).GetValues(null));

    /// <summary>What the parts are made of.</summary>
    public IReadOnlyList<Material> Materials =>
        [.. Manifest.GetSection(ManifestKeywords.Material).GetRows(null).Select(values => new Material(values))];

    /// <summary>The maker's rules of use.</summary>
    public UseRules UseRules =>
        useRules ??= new(
            Manifest.GetSection(ManifestKeywords.Use).GetValues(null),
            Manifest.GetSection(ManifestKeywords.ReinforcingPlate).GetRows(null)
        );

    /// <summary>The mated heights that pairs of the series give, ascending.</summary>
    public IReadOnlyList<Length> MatedHeights => Manifest.MatedHeights;

    /// <summary>All parts of the series: the sockets, then the headers, in the catalog's order.</summary>
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

    // Decoded at first use: a program that has a hundred series loaded and uses one pays for one. Threads that meet here all take the
    // first decoding: the families of another would be others.
    internal SeriesManifest Manifest => facts ?? Interlocked.CompareExchange(ref facts, SeriesManifest.Decode(manifest), null) ?? facts;

    /// <summary>The part at a place of the list. For generated code.</summary>
    /// <typeparam name="T">The part's type.</typeparam>
    /// <param name="index">The place, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T At<T>(int index)
        where T : Connector => (T)At(index);

    /// <summary>The part with a number of contacts, and at a mated height if one is given. For generated code.</summary>
    /// <typeparam name="T">The part's type.</typeparam>
    /// <param name="role">Socket or header.</param>
    /// <param name="contacts">The number of contacts.</param>
    /// <param name="matedHeight">The mated height; nothing where the count has one part only.</param>
    /// <param name="variant">The variant; nothing for the standard parts.</param>
    /// <exception cref="DesignRuleException">KEY1001: the count is not made. KEY1004: not at this mated height.</exception>
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

    /// <summary>The part of a number, or nothing if the series has none.</summary>
    /// <param name="partNumber">The number, exactly as the maker writes it.</param>
    public Connector? Find(string partNumber)
    {
        int index = Manifest.IndexOf(partNumber ?? throw new ArgumentNullException(nameof(partNumber)));
        return index < 0 ? null : At(index);
    }

    /// <summary>The name of the series.</summary>
    public override string ToString() => Name;

    internal Connector At(int index)
    {
        Connector?[] made = parts ?? Interlocked.CompareExchange(ref parts, new Connector?[count ?? Manifest.Parts.Count], null) ?? parts;
        return made[index] ?? Interlocked.CompareExchange(ref made[index], create(this, index), null) ?? made[index]!;
    }
}
