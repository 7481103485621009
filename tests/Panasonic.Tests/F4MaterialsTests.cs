using Keyway;

namespace Panasonic.Tests;

/// <summary>The datasheet "F4 Series", AXK7L, 8L: material and surface treatment.</summary>
public class F4MaterialsTests
{
    [Fact]
    public void The_molded_portion_is_of_resin_without_a_surface()
    {
        Material molded = Assert.Single(F4.Series.Materials, IsMolded);

        DatasheetText.AssertSays("LCP resin (UL94V-0)", molded.Name);
        Assert.Null(molded.Surface);
    }

    [Fact]
    public void Everything_else_is_of_copper_alloy_with_a_base_of_nickel_and_a_surface_of_gold()
    {
        List<Material> metal = [.. F4.Series.Materials.Where(material => !IsMolded(material))];

        Assert.NotEmpty(metal);
        Assert.All(metal, material =>
        {
            DatasheetText.AssertSays("Copper alloy", material.Name);
            DatasheetText.AssertSays("Ni plating", material.Surface);
            DatasheetText.AssertSays("Au", material.Surface);
        });
    }

    [Fact]
    public void Contacts_and_posts_have_a_portion()
    {
        Material contact = Assert.Single(F4.Series.Materials, material => material.Portion.Contains("Post", StringComparison.OrdinalIgnoreCase));

        DatasheetText.AssertSays("Contact", contact.Portion);
        DatasheetText.AssertSays("Au plating", contact.Surface);
    }

    [Fact]
    public void Soldering_terminals_have_palladium_on_the_socket_and_gold_on_the_header() =>
        Assert.Matches("(?is)soldering terminals.*socket.*Ni.*Pd.*Au flash.*header.*Ni.*Au", string.Join('\n', F4.Series.Materials));

    [Fact]
    public void The_socket_has_a_barrier_of_exposed_nickel() =>
        Assert.Matches("(?i)exposed", string.Join('\n', F4.Series.Materials));

    private static bool IsMolded(Material material) => material.Portion.Contains("Molded", StringComparison.OrdinalIgnoreCase);
}
