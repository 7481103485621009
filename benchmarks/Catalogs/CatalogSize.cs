namespace Keyway.Benchmarks.Catalogs;

/// <summary>The number of parts in a catalog, and the number of series that they are divided into.</summary>
internal readonly record struct CatalogSize(int Parts, int Series)
{
    public int PartsPerSeries => Parts / Series;

    public override string ToString() => FormattableString.Invariant($"{Parts:#,0} parts in {Series:#,0} series");
}
