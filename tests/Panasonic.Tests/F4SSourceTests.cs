using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: the document itself.</summary>
public class F4SSourceTests
{
    [Fact]
    public void The_series_names_its_document()
    {
        CatalogSource? source = F4S.Series.Source;

        Assert.NotNull(source);
        DatasheetText.AssertSays("F4S (0.4 mm pitch)", source.Title);
        Assert.Equal("2020", source.Edition);
        Assert.Null(source.Document);
    }
}
