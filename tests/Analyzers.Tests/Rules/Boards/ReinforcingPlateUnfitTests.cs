using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Boards;

public class ReinforcingPlateUnfitTests
{
    [Fact]
    public Task Another_material_than_the_datasheets() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithReinforcingPlate({|#0:\"aluminum\"|}, 0.25.Millimeters(), 1.Millimeters());",
            Check.Information(
                "KEY5007",
                "the F4 datasheet does not mention plates of 'aluminum', only of glass epoxy or polyimide; this is not checked"
            )
        );

    [Fact]
    public Task Too_thick() =>
        Check.Statements(
            "Mounting.Of(F4S.AXT510124).WithReinforcingPlate(\"SUS\", {|#0:0.25.Millimeters()|}, 0.5.Millimeters());",
            Check.Warning("KEY5007", "a plate of SUS 0.25 mm thick is not recommended; the F4S datasheet recommends 0.1 mm to 0.2 mm")
        );

    [Fact]
    public Task Too_small() =>
        Check.Statements(
            "Mounting.Of(F4.AXK7L24223G).WithReinforcingPlate(\"polyimide\", 0.2.Millimeters(), margin: {|#0:0.8.Millimeters()|});",
            Check.Warning(
                "KEY5007",
                "a plate that is 0.8 mm larger on each side than the board pattern is not recommended; the F4 datasheet recommends 1.0 mm"
            )
        );

    [Fact]
    public Task Too_thin_and_too_small_are_two_faults() =>
        Check.Statements(
            "Mounting.Of(P4.AXK740147G).WithReinforcingPlate(\"glass epoxy\", {|KEY5007:0.1.Millimeters()|}, "
                + "{|KEY5007:0.4.Millimeters()|});"
        );

    [Fact]
    public Task About_as_large_and_larger_pass() =>
        Check.Statements(
            """
            Mounting.Of(F4.AXK7L24223G).WithReinforcingPlate("polyimide", 0.2.Millimeters(), margin: 0.9.Millimeters());
            Mounting.Of(F4.AXK7L24223G).WithReinforcingPlate("polyimide", 0.2.Millimeters(), margin: 1.5.Millimeters());
            """
        );

    [Fact]
    public Task The_ends_of_the_ranges_pass() =>
        Check.Statements(
            """
            Mounting.Of(F4S.AXT510124).WithReinforcingPlate("SUS", 0.1.Millimeters(), 1.Millimeters());
            Mounting.Of(F4S.AXT510124).WithReinforcingPlate("sus", 0.2.Millimeters(), 0.5.Millimeters());
            Mounting.Of(F4S.AXT510124).WithReinforcingPlate("Glass Epoxy", 300.Micrometers(), 0.05.Centimeters());
            """
        );

    [Fact]
    public Task What_is_unknown_is_not_checked() =>
        Check.Members(
            """
                static Mounting Of(Connector part) => Mounting.Of(part).WithReinforcingPlate("wood", 9.Millimeters(), 9.Millimeters());
                static Mounting Made(string material) => Mounting.Of(F4.AXK7L24223G)
                    .WithReinforcingPlate(material, 9.Millimeters(), 9.Millimeters());
                static Mounting Thick(Length thickness) => Mounting.Of(F4.AXK7L24223G)
                    .WithReinforcingPlate("polyimide", thickness, 1.Millimeters());
                static Mounting Larger(Length margin) => Mounting.Of(F4.AXK7L24223G)
                    .WithReinforcingPlate("polyimide", 0.2.Millimeters(), margin);
            """
        );

    [Fact]
    public Task A_material_with_two_lines_may_be_as_either() =>
        CatalogTest.RunStatements(
            SampleCatalogs.Small
                + """

                reinforcingPlates:
                  - material: polyimide
                    thickness: 0.2 mm
                    margin: 0.5 mm
                  - material: polyimide
                    thickness: 0.3 mm
                    margin: 1.0 mm
                """,
            """
            Mounting.Of(T2.TS10_1).WithReinforcingPlate("polyimide", 0.2.Millimeters(), 0.5.Millimeters());
            Mounting.Of(T2.TS10_1).WithReinforcingPlate("polyimide", 0.3.Millimeters(), 1.Millimeters());
            Mounting.Of(T2.TS10_1).WithReinforcingPlate("polyimide", {|KEY5007:0.4.Millimeters()|}, 1.Millimeters());
            """
        );
}
