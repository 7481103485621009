using Keyway;
using Panasonic.Tests.Datasheets;

namespace Panasonic.Tests;

/// <summary>Materials and surface treatment.</summary>
public class MaterialsTests
{
    public static TheoryData<string> AllSeries => DatasheetData.Series(_ => true);

    public static IEnumerable<object?[]> OtherPortions => DatasheetData.Rows(sheet => sheet.Materials.OtherPortions, portion => [portion]);

    public static IEnumerable<object?[]> Patterns => DatasheetData.Rows(sheet => sheet.Materials.Patterns, pattern => [pattern]);

    public static IEnumerable<object?[]> AbsentWords => DatasheetData.Rows(sheet => sheet.Materials.Absent, words => [words]);

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void The_molded_portion_is_of_resin_without_a_surface(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        Material molded = Assert.Single(sheet.Series.Materials, IsMolded);

        DatasheetText.AssertSays(sheet.Materials.Molded, molded.Name);
        Assert.Null(molded.Surface);
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Everything_else_is_of_metal_with_a_surface(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        List<Material> metal = [.. sheet.Series.Materials.Where(material => !IsMolded(material))];

        Assert.NotEmpty(metal);
        Assert.All(
            metal,
            material =>
            {
                DatasheetText.AssertSays(sheet.Materials.Metal, material.Name);
                Assert.All(sheet.Materials.MetalSurface, surface => DatasheetText.AssertSays(surface, material.Surface));
            }
        );
    }

    [Theory]
    [MemberData(nameof(AllSeries))]
    public void Contacts_and_posts_have_the_portions_of_the_datasheet(string series)
    {
        Datasheet sheet = Datasheet.Of(series);
        List<Material> posts = [.. sheet.Series.Materials.Where(material => IsOf(material, "Post"))];

        Assert.Equal(sheet.Materials.PostPortions, posts.Select(post => post.Portion));
        Assert.All(posts, post => DatasheetText.AssertSays(sheet.Materials.PostSurface, post.Surface));
    }

    [Theory]
    [MemberData(nameof(OtherPortions))]
    public void Other_portions_have_a_row_of_their_own(string series, string portion) =>
        Assert.Contains(Datasheet.Of(series).Series.Materials, material => IsOf(material, portion));

    [Theory]
    [MemberData(nameof(Patterns))]
    public void The_table_says_what_the_datasheet_says(string series, string pattern) => Assert.Matches(pattern, WholeTable(series));

    [Theory]
    [MemberData(nameof(AbsentWords))]
    public void The_table_does_not_say_what_only_other_datasheets_say(string series, string words) =>
        DatasheetText.AssertDoesNotSay(words, WholeTable(series));

    private static string WholeTable(string series) => string.Join('\n', Datasheet.Of(series).Series.Materials);

    private static bool IsMolded(Material material) => IsOf(material, "Molded");

    private static bool IsOf(Material material, string portion) => material.Portion.Contains(portion, StringComparison.OrdinalIgnoreCase);
}
