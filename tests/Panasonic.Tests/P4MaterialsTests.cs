using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "P4 (0.4 mm pitch)" of 2021: material and surface treatment.</summary>
public class P4MaterialsTests
{
    [Fact]
    public void The_molded_portion_is_of_resin_without_a_surface()
    {
        Material molded = Assert.Single(P4.Series.Materials, IsMolded);

        DatasheetText.AssertSays("LCP resin (UL94V-0)", molded.Name);
        Assert.Null(molded.Surface);
    }

    [Fact]
    public void Everything_else_is_of_copper_alloy_with_a_base_of_nickel_and_a_surface_of_gold()
    {
        List<Material> metal = [.. P4.Series.Materials.Where(material => !IsMolded(material))];

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
            .. P4.Series.Materials.Where(material => material.Portion.Contains("Post", StringComparison.OrdinalIgnoreCase)),
        ];

        Assert.Equal(["contact and post, contact portion", "contact and post, terminal portion"], posts.Select(post => post.Portion));
        Assert.All(posts, post => DatasheetText.AssertSays("gold surface", post.Surface));
    }

    [Fact]
    public void Nothing_is_stated_of_soldering_terminals()
    {
        string all = string.Join('\n', P4.Series.Materials);

        DatasheetText.AssertDoesNotSay("Soldering terminal", all);
        Assert.DoesNotContain("palladium", all, StringComparison.Ordinal);
    }

    private static bool IsMolded(Material material) => material.Portion.Contains("Molded", StringComparison.OrdinalIgnoreCase);
}
