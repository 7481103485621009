using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

public class CatalogTests
{
    [Fact]
    public void A_registered_series_is_known_with_its_parts()
    {
        Series series = TestSeries.Create("series C1\nsocket 10: CATA{}\n");
        Catalog.Register(() => series);
        Assert.Contains(series, Catalog.Series);
        Assert.Same(series.Find("CATA10"), Catalog.Find("CATA10"));
        Assert.Null(Catalog.Find("CATA12"));
    }

    [Fact]
    public void Registering_twice_does_no_harm()
    {
        Series series = TestSeries.Create("series C2\nsocket 10: CATB{}\n");
        Catalog.Register(() => series);
        Catalog.Register(() => series);
        Assert.Single(Catalog.Series, known => known == series);
        Catalog.Register(() => series);
        Assert.Single(Catalog.Series, known => known == series);
    }

    [Fact]
    public void A_series_is_not_made_before_it_is_looked_for()
    {
        int made = 0;
        Series series = TestSeries.Create("series C3\nsocket 10: CATC{}\n");
        Catalog.Register(() =>
        {
            made++;
            return series;
        });
        Assert.NotNull(Catalog.Find("CATC10"));
        Assert.NotNull(Catalog.Find("CATC10"));
        Assert.Equal(1, made);
    }

    [Fact]
    public void A_list_of_series_that_was_handed_out_does_not_change()
    {
        IReadOnlyList<Series> before = Catalog.Series;
        int count = before.Count;
        Series series = TestSeries.Create("series C4\n");
        Catalog.Register(() => series);
        Assert.Contains(series, Catalog.Series);
        Assert.Equal(count, before.Count);
    }

    [Fact]
    public void A_series_may_bring_others_along_when_it_is_made()
    {
        Series first = TestSeries.Create("series C5\nsocket 10: CATE{}\n");
        Series second = TestSeries.Create("series C6\nsocket 10: CATF{}\n");
        Catalog.Register(() =>
        {
            Catalog.Register(() => second);
            return first;
        });
        Assert.Same(second.Find("CATF10"), Catalog.Find("CATF10"));
        Assert.Same(first.Find("CATE10"), Catalog.Find("CATE10"));
    }
}
