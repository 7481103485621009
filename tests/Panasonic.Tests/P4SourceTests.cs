using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: the document itself.</summary>
public class P4SourceTests
{
    [Fact]
    public void The_series_names_its_document()
    {
        CatalogSource? source = P4.Series.Source;

        Assert.NotNull(source);
        DatasheetText.AssertSays("P4 (0.4 mm pitch)", source.Title);
        Assert.Equal("2021", source.Edition);
        Assert.Null(source.Document);
    }
}
