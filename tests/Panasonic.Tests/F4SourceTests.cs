using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: the document itself.</summary>
public class F4SourceTests
{
    [Fact]
    public void The_series_names_its_document()
    {
        CatalogSource? source = F4.Series.Source;

        Assert.NotNull(source);
        DatasheetText.AssertSays("F4 Series", source.Title);
        Assert.Null(source.Edition);
        Assert.Null(source.Document);
    }
}
