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
        Material contact = Assert.Single(P4.Series.Materials, material => material.Portion.Contains("Post", StringComparison.OrdinalIgnoreCase));

        DatasheetText.AssertSays("Contact", contact.Portion);
        DatasheetText.AssertSays("Au plating", contact.Surface);
    }

    [Fact]
    public void Nothing_is_stated_of_soldering_terminals()
    {
        string all = string.Join('\n', P4.Series.Materials);

        DatasheetText.AssertDoesNotSay("Soldering terminal", all);
        Assert.DoesNotContain("Pd", all, StringComparison.Ordinal);
    }

    private static bool IsMolded(Material material) => material.Portion.Contains("Molded", StringComparison.OrdinalIgnoreCase);
}
