namespace Keyway.Parts;

/// <summary>Finds the parts of a catalog by their numbers as drawings write them.</summary>
/// <param name="catalog">The series, in the order they are searched.</param>
internal sealed class WrittenParts(IReadOnlyList<Series> catalog)
{
    private readonly WrittenNumbers numbers = new([.. catalog.Select(series => series.Manifest)]);

    /// <summary>The series, in the order they are searched.</summary>
    public IReadOnlyList<Series> Catalog { get; } = catalog;

    /// <summary>Finds the parts that a text names, in the order of the text.</summary>
    public IReadOnlyList<Connector> FindAll(string text) => [.. numbers.FindAll(text).Select(GetPart)];

    /// <summary>Finds the parts whose numbers a text misses by one character.</summary>
    public IReadOnlyList<Connector> FindNear(string text) => [.. numbers.FindNear(text).Select(GetPart)];

    /// <summary>Determines whether a text names a part.</summary>
    public bool IsNamed(string text) => numbers.FindAll(text).Count > 0;

    private Connector GetPart(WrittenPart written) => Catalog[written.Series].At(written.Part);
}
