using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>The titles and editions of the documents.</summary>
public class SourceTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void The_series_names_its_document(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        CatalogSource? source = sheet.Series.Source;

        Assert.NotNull(source);
        DatasheetText.AssertSays(sheet.Document.Title, source.Title);
        Assert.Equal(sheet.Document.Edition, source.Edition);
        Assert.Null(source.Document);
    }
}
