namespace Keyway.Benchmarks.Catalogs;

/// <summary>How many parts there are, and over how many series they lie.</summary>
internal readonly record struct CatalogSize(int Parts, int Series)
{
    public int PartsPerSeries => Parts / Series;

    public override string ToString() => FormattableString.Invariant($"{Parts:#,0} parts in {Series:#,0} series");
}
