using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4S (0.4 mm pitch)" of 2020: material and surface treatment.</summary>
public class F4SMaterialsTests
{
    [Fact]
    public void The_molded_portion_is_of_resin_without_a_surface()
    {
        Material molded = Assert.Single(F4S.Series.Materials, IsMolded);

        DatasheetText.AssertSays("LCP resin (UL94V-0)", molded.Name);
        Assert.Null(molded.Surface);
    }

    [Fact]
    public void Everything_else_is_of_copper_alloy_with_a_base_of_nickel_and_a_surface_of_gold()
    {
        List<Material> metal = [.. F4S.Series.Materials.Where(material => !IsMolded(material))];

        Assert.NotEmpty(metal);
        Assert.All(
            metal,
            material =>
            {
                DatasheetText.AssertSays("Copper alloy", material.Name);
                DatasheetText.AssertSays("nickel base", material.Surface);
                DatasheetText.AssertSays("gold", material.Surface);
            }
        );
    }

    [Fact]
    public void Contacts_and_posts_have_a_portion()
    {
        List<Material> posts =
        [
            .. F4S.Series.Materials.Where(material => material.Portion.Contains("Post", StringComparison.OrdinalIgnoreCase)),
        ];

        Assert.Equal(["contact and post, contact portion", "contact and post, terminal portion"], posts.Select(post => post.Portion));
        Assert.All(posts, post => DatasheetText.AssertSays("gold surface", post.Surface));
    }

    [Fact]
    public void Soldering_terminals_have_palladium_on_the_socket_and_gold_on_the_header() =>
        Assert.Matches(
            "(?is)soldering terminals.*socket.*nickel.*palladium.*gold flash.*header.*nickel.*gold",
            string.Join('\n', F4S.Series.Materials)
        );

    [Fact]
    public void The_socket_has_a_barrier_of_exposed_nickel() => Assert.Matches("(?i)bare nickel", string.Join('\n', F4S.Series.Materials));

    [Fact]
    public void Soldering_terminals_have_a_row_of_their_own() =>
        Assert.Contains(
            F4S.Series.Materials,
            material => material.Portion.Contains("Soldering terminal", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsMolded(Material material) => material.Portion.Contains("Molded", StringComparison.OrdinalIgnoreCase);
}
