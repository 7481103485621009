using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class RatingNotGivenTests
{
    [Fact]
    public Task A_voltage_without_a_rating() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.WithoutVoltage,
            "Interconnect.Between(T2.TS10_1, T2.TH10).WithVoltage({|#0:5.Volts()|});",
            Check.Information("KEY1005", "the catalog gives no rated voltage for T2 connectors; this is not checked")
        );

    [Fact]
    public Task A_current_without_ratings_once_per_interconnect_and_rating() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.WithoutRatings,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10)
                .AddNet("NC", 0.Amperes(), [3])
                .AddNet("A", {|#0:5.Amperes()|}, [1])
                .AddNet("B", 5.Amperes(), [2]);
            """,
            Check.Information("KEY1005", "the catalog gives no rated current per contact for T2 connectors; this is not checked"),
            Check.Information("KEY1005", "the catalog gives no total current for T2 connectors; this is not checked")
        );

    [Fact]
    public Task Nothing_stated_needs_nothing() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.WithoutRatings,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).WithInspectionUse().WithSelfHeating(TemperatureDelta.FromKelvins(5))
                .AddNet("NC", ElectricCurrent.Zero, [1]);
            Mounting.Of(T2.TS10_1);
            new PurchaseOrder("none");
            """
        );

    [Fact]
    public Task What_an_interconnect_states_in_its_environment() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10)
                .WithAmbientTemperature(0.DegreesCelsius(), {|#0:50.DegreesCelsius()|})
                .WithStorageTemperature(0.DegreesCelsius(), {|#1:50.DegreesCelsius()|})
                .WithPackedStorageTemperature(0.DegreesCelsius(), {|#2:50.DegreesCelsius()|})
                .WithMatingCycles({|#3:5|}, {|#6:100|})
                .WithUncontrolledHumidityStorage({|#7:5|})
                .LimitInsertionForce({|#4:5.Newtons()|})
                .RequireRemovalForce({|#5:5.Newtons()|});
            """,
            At(0, "the catalog gives no ambient temperature for T2 connectors; this is not checked"),
            At(1, "the catalog gives no storage temperature for T2 connectors; this is not checked"),
            At(2, "the catalog gives no packed storage temperature for T2 connectors; this is not checked"),
            At(3, "the catalog gives no number of mating cycles for T2 connectors; this is not checked"),
            At(6, "the catalog gives no mating rate for T2 connectors; this is not checked"),
            At(7, "the catalog gives no time limit for storage without humidity control for T2 connectors; this is not checked"),
            At(4, "the catalog gives no insertion force for TS10-1; this is not checked"),
            At(5, "the catalog gives no removal force for TS10-1; this is not checked")
        );

    [Fact]
    public Task What_a_product_is_tested_with() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10)
                .RequireDielectricStrength({|#0:500.Volts()|})
                .{|#1:RequireThermalShock|}(5)
                .{|#2:RequireDampHeat|}(TimeSpan.Zero)
                .{|#3:RequireSaltSpray|}(TimeSpan.Zero)
                .{|#4:RequireHydrogenSulfide|}(TimeSpan.Zero)
                .RequireInsulationResistance({|#5:5.Megaohms()|});
            """,
            At(0, "the catalog gives no dielectric strength for T2 connectors; this is not checked"),
            At(1, "the catalog gives no thermal shock test for T2 connectors; this is not checked"),
            At(2, "the catalog gives no damp heat test for T2 connectors; this is not checked"),
            At(3, "the catalog gives no salt spray test for T2 connectors; this is not checked"),
            At(4, "the catalog gives no hydrogen sulfide test for T2 connectors; this is not checked"),
            At(5, "the catalog gives no insulation resistance for T2 connectors; this is not checked")
        );

    [Fact]
    public Task A_voltage_drop_without_a_contact_resistance() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("A", 0.1.Amperes(), [1]).LimitVoltageDrop({|#0:5.Millivolts()|});
            """,
            At(0, "the catalog gives no contact resistance for T2 connectors; this is not checked")
        );

    [Fact]
    public Task A_voltage_drop_of_the_second_net_alone() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("A", 0.1.Amperes(), [1]).AddNet("B", 0.1.Amperes(), [2])
                .LimitVoltageDrop("B", {|#0:5.Millivolts()|});
            """,
            At(0, "the catalog gives no contact resistance for T2 connectors; this is not checked")
        );

    [Fact]
    public Task Contacts_of_no_group_that_is_rated() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.WithoutRatings.Replace(
                "numbers:",
                """
                ratings:
                  totalCurrent: 9 A
                contactGroups:
                  - name: power
                    first: 9
                    last: 10
                    currentPerContact: 3 A
                    contactResistance: 20 mΩ
                numbers:
                """,
                StringComparison.Ordinal
            ),
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("A", 3.Amperes(), [9]).LimitVoltageDrop(60.Millivolts());
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("A", 3.Amperes(), [9]).AddNet("B", {|#0:1.Amperes()|}, [1])
                .LimitVoltageDrop({|#1:60.Millivolts()|});
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("A", 3.Amperes(), [9]).AddNet("B", 1.Amperes(), [{|KEY1003:11|}])
                .LimitVoltageDrop(60.Millivolts());
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("A", 3.Amperes(), [9]).AddNet("B", 0.Amperes(), [1])
                .LimitVoltageDrop(60.Millivolts());
            """,
            At(0, "the catalog gives no rated current per contact for T2 connectors; this is not checked"),
            At(1, "the catalog gives no contact resistance for T2 connectors; this is not checked")
        );

    [Fact]
    public Task What_a_mounting_states() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            """
            Mounting.Of(T2.TH10)
                .WithReflowPeak({|#0:250.DegreesCelsius()|})
                .WithHandSoldering({|#1:300.DegreesCelsius()|}, TimeSpan.FromSeconds(3))
                .WithStencil({|#2:120.Micrometers()|}, 60.Percent())
                .WithBoardWarp({|#3:1.Millimeters()|})
                .AtRelativeHumidity({|#5:50.Percent()|})
                .WithReinforcingPlate({|#4:"SUS"|}, 1.Millimeters(), 1.Millimeters());
            """,
            At(0, "the catalog gives no reflow peak for TH10; this is not checked"),
            At(1, "the catalog gives no soldering iron limit for TH10; this is not checked"),
            At(2, "the catalog gives no stencil recommendation for TH10; this is not checked"),
            At(3, "the catalog gives no board warp limit for TH10; this is not checked"),
            At(5, "the catalog gives no handling humidity for TH10; this is not checked"),
            At(4, "the catalog gives no reinforcing plate recommendation for TH10; this is not checked")
        );

    [Fact]
    public Task What_an_order_states() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            "new PurchaseOrder(\"first\").Add(T2.TH10, {|#0:250|}).AddSamples(T2.TH10, {|#1:5|});",
            At(0, "the catalog gives no order unit for TH10; this is not checked"),
            At(1, "the catalog gives no sample unit for TH10; this is not checked")
        );

    [Fact]
    public Task Where_all_is_given_nothing_is_said() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.Small,
            "Interconnect.Between(T2.TS10_1, T2.TH10).WithVoltage(5.Volts()).AddNet(\"A\", 0.4.Amperes(), [1]);"
        );

    [Fact]
    public Task A_value_that_is_not_known_cannot_be_checked_later_either() =>
        CatalogTest.RunSeeingMissingRatings(
            SampleCatalogs.WithoutVoltage,
            """
            }

            static Interconnect None(Connector one, Connector other) => Interconnect.Between(one, other).WithVoltage(5.Volts());
            static Interconnect At(ElectricPotential voltage)
            {
                return Interconnect.Between(T2.TS10_1, T2.TH10).WithVoltage({|KEY1005:voltage|});
            """
        );

    private static DiagnosticResult At(int markup, string message) =>
        new DiagnosticResult("KEY1005", DiagnosticSeverity.Info).WithMessage(message).WithLocation(markup);
}
