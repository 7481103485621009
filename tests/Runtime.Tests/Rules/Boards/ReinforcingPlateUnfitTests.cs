using Keyway.Designs.Model;
using Keyway.Rules.Boards;
using Keyway.Runtime.Tests.Support;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Rules.Boards;

public class ReinforcingPlateUnfitTests
{
    private const string GlassAndSteel =
        "reinforcing-plate material=FR-4 | thickness=0.25 mm to 0.4 mm | margin=0.8 mm to 1.2 mm\n"
        + "reinforcing-plate material=steel | thickness=0.1 mm to 0.15 mm | margin=2.0 mm to 3.0 mm\n"
        + "reinforcing-plate material=steel | thickness=0.3 mm to 0.35 mm | margin=0.5 mm to 1.0 mm";

    private static readonly MountingModel Mounted = SampleDesigns.Mounting(MadeUp.Header("K2", GlassAndSteel));

    [Theory]
    [InlineData(0.249, "a plate of FR-4 0.249 mm thick is not recommended; the K2 datasheet recommends 0.25 mm to 0.4 mm")]
    [InlineData(0.401, "a plate of FR-4 0.401 mm thick is not recommended; the K2 datasheet recommends 0.25 mm to 0.4 mm")]
    public void A_thickness_out_of_the_range(double thickness, string message)
    {
        Finding finding = Assert.Single(Judge.By<ReinforcingPlateUnfit>(Plate("FR-4", (decimal)thickness, 1)));
        Assert.Equal("warning KEY5007: " + message, finding.ToString());
        Assert.Equal("thickness", finding.Origin);
        Assert.Empty(finding.Related);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void A_margin_that_is_more_than_a_tenth_too_small()
    {
        Finding finding = Assert.Single(Judge.By<ReinforcingPlateUnfit>(Plate("FR-4", 0.3m, 0.719m)));
        Assert.Equal(
            "warning KEY5007: a plate that is 0.719 mm larger on each side than the board pattern is not "
                + "recommended; the K2 datasheet recommends 0.8 mm to 1.2 mm",
            finding.ToString()
        );
        Assert.Equal("margin", finding.Origin);
    }

    [Theory]
    [InlineData("FR-4", 0.25, 0.8)]
    [InlineData("FR-4", 0.4, 1.2)]
    [InlineData("FR-4", 0.3, 0.72)]
    [InlineData("FR-4", 0.3, 50)]
    [InlineData("fr-4", 0.3, 1)]
    [InlineData("STEEL", 0.1, 2)]
    public void The_ends_of_a_range_a_tenth_less_and_any_larger_margin_pass(string material, double thickness, double margin) =>
        Assert.Empty(Judge.By<ReinforcingPlateUnfit>(Plate(material, (decimal)thickness, (decimal)margin)));

    [Fact]
    public void Each_figure_is_named_by_itself() =>
        Assert.Equal(["thickness", "margin"], Judge.By<ReinforcingPlateUnfit>(Plate("FR-4", 9, 0)).Select(finding => finding.Origin));

    /// <summary>The plate is compared with the row for steel that is closer to it.</summary>
    [Theory]
    [InlineData(
        0.3,
        0.4,
        "a plate that is 0.4 mm larger on each side than the board pattern is not recommended; the K2 datasheet recommends 0.5 mm to 1.0 mm"
    )]
    [InlineData(
        0.12,
        1.2,
        "a plate that is 1.2 mm larger on each side than the board pattern is not recommended; the K2 datasheet recommends 2.0 mm to 3.0 mm"
    )]
    [InlineData(0.2, 2.5, "a plate of steel 0.2 mm thick is not recommended; the K2 datasheet recommends 0.1 mm to 0.15 mm")]
    [InlineData(0.2, 0.7, "a plate of steel 0.2 mm thick is not recommended; the K2 datasheet recommends 0.3 mm to 0.35 mm")]
    public void Of_several_lines_for_a_material_the_one_that_is_most_like_the_plate_counts(
        double thickness,
        double margin,
        string message
    ) => Assert.Equal(message, Assert.Single(Judge.By<ReinforcingPlateUnfit>(Plate("steel", (decimal)thickness, (decimal)margin))).Message);

    [Fact]
    public void A_material_that_is_not_named_is_an_information()
    {
        Finding finding = Assert.Single(Judge.By<ReinforcingPlateUnfit>(Plate("wood", 9, 0)));
        Assert.Equal(
            "info KEY5007: the K2 datasheet does not mention plates of 'wood', only of FR-4 or steel; this is not checked",
            finding.ToString()
        );
        Assert.Equal("material", finding.Origin);
        Assert.Empty(finding.Remedies);
    }

    [Fact]
    public void The_only_material_in_the_datasheet_is_offered()
    {
        MountingModel mounting = SampleDesigns.Mounting(MadeUp.Socket("L3", "reinforcing-plate material=FR-4"));
        Finding finding = Assert.Single(Judge.By<ReinforcingPlateUnfit>(Plate(mounting, "wood", 9, 0)));
        Assert.Equal("the L3 datasheet does not mention plates of 'wood', only of FR-4; this is not checked", finding.Message);
        Assert.Equal(["material: FR-4"], Judge.RemediesOf(finding));
        Assert.Empty(Judge.By<ReinforcingPlateUnfit>(Plate(mounting, "FR-4", 9, 0)));
    }

    [Fact]
    public void A_line_without_a_material_may_be_of_any() =>
        Assert.Empty(
            Judge.By<ReinforcingPlateUnfit>(
                Plate(
                    SampleDesigns.Mounting(
                        MadeUp.Socket("L3", "reinforcing-plate material=FR-4\nreinforcing-plate thickness=0.1 mm to 0.2 mm")
                    ),
                    "wood",
                    9,
                    0
                )
            )
        );

    [Fact]
    public void What_is_unknown_or_not_given_is_not_a_finding()
    {
        Assert.Empty(Judge.By<ReinforcingPlateUnfit>(Mounted));
        Assert.Empty(Judge.By<ReinforcingPlateUnfit>(Stating(SampleDesigns.Unknown<string>(), Of(9, "thickness"), Of(0, "margin"))));
        Assert.Equal(
            ["margin"],
            Judge
                .By<ReinforcingPlateUnfit>(Stating(Material("FR-4"), SampleDesigns.Unknown<Length>(), Of(0, "margin")))
                .Select(finding => finding.Origin)
        );
        Assert.Equal(
            ["thickness"],
            Judge
                .By<ReinforcingPlateUnfit>(Stating(Material("FR-4"), Of(9, "thickness"), SampleDesigns.Unknown<Length>()))
                .Select(finding => finding.Origin)
        );
        Assert.Empty(Judge.By<ReinforcingPlateUnfit>(Plate(new MountingModel(SampleDesigns.Unknown<Connector>()), "FR-4", 9, 0)));
        Assert.Empty(Judge.By<ReinforcingPlateUnfit>(Plate(SampleDesigns.Mounting(MadeUp.Socket("U4")), "FR-4", 9, 0)));
    }

    private static MountingModel Plate(string material, decimal thickness, decimal margin) => Plate(Mounted, material, thickness, margin);

    private static MountingModel Plate(MountingModel mounting, string material, decimal thickness, decimal margin) =>
        mounting.Stating(nameof(Mounting.WithReinforcingPlate), Material(material), Of(thickness, "thickness"), Of(margin, "margin"));

    private static MountingModel Stating(object material, object thickness, object margin) =>
        Mounted.Stating(nameof(Mounting.WithReinforcingPlate), material, thickness, margin);

    private static Traced<string> Material(string material) => SampleDesigns.Known(material, "material");

    private static Traced<Length> Of(decimal millimeters, string origin) => SampleDesigns.Known(millimeters.Millimeters(), origin);
}
