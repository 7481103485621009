using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules;

/// <summary>No value in code makes a rule throw. An exception in the analyzer fails these tests.</summary>
public class HostileValuesTests
{
    [Theory]
    [InlineData("decimal.MaxValue")]
    [InlineData("decimal.MinValue")]
    [InlineData("0")]
    [InlineData("1e-28m")]
    [InlineData("-1e-28m")]
    [InlineData("1e300")]
    [InlineData("double.NaN")]
    [InlineData("double.NegativeInfinity")]
    [InlineData("int.MinValue")]
    public Task Figures(string figure) =>
        Analyze(
            $$"""
                static void Interconnects() => Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                    .AddNet("A", ElectricCurrent.FromAmperes({{figure}}), [1, 2])
                    .AddNet("B", ElectricCurrent.FromAmperes({{figure}}), [3]).AddReturn("GND", ["A", "B"], [10])
                    .WithVoltage(ElectricPotential.FromVolts({{figure}})).LimitVoltageDrop(ElectricPotential.FromVolts({{figure}}))
                    .LimitVoltageDrop("B", 0.Volts())
                    .RequireDielectricStrength(ElectricPotential.FromVolts({{figure}}), TimeSpan.FromHours((double)({{figure}})))
                    .WithAmbientTemperature(Temperature.FromDegreesCelsius({{figure}}), Temperature.FromDegreesCelsius({{figure}}))
                    .WithSelfHeating(TemperatureDelta.FromKelvins({{figure}}))
                    .WithStorageTemperature(Temperature.FromDegreesCelsius({{figure}}), 0.DegreesCelsius())
                    .WithPackedStorageTemperature(0.DegreesCelsius(), Temperature.FromDegreesCelsius({{figure}}))
                    .LimitInsertionForce(Force.FromNewtons({{figure}})).RequireRemovalForce(Force.FromNewtons({{figure}}))
                    .WithComponentHeights(Length.FromMillimeters({{figure}}), Length.FromMillimeters({{figure}}))
                    .Check();
                static void Endurance() => Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                    .RequireThermalShock(
                        int.MaxValue, Temperature.FromDegreesCelsius({{figure}}), 0.DegreesCelsius(),
                        TimeSpan.FromDays((double)({{figure}})))
                    .RequireDampHeat(
                        TimeSpan.FromHours((double)({{figure}})), Temperature.FromDegreesCelsius({{figure}}),
                        Ratio.FromPercent({{figure}}))
                    .RequireInsulationResistance(ElectricResistance.FromOhms({{figure}}))
                    .RequireHydrogenSulfide(
                        TimeSpan.Zero, 0.DegreesCelsius(), Ratio.FromPartsPerMillion({{figure}}),
                        Ratio.FromPercent({{figure}}))
                    .Check();
                static void Heat() => Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                    .WithAmbientTemperature(0.DegreesCelsius(), 100.DegreesCelsius())
                    .WithSelfHeating(TemperatureDelta.FromKelvins({{figure}})).Check();
                static void Mountings() => Mounting.Of(P4.AXK740147G)
                    .AtRelativeHumidity(Ratio.FromPercent({{figure}}))
                    .WithBoardWarp(Length.FromMillimeters({{figure}})).WithReflowPeak(Temperature.FromDegreesCelsius({{figure}}))
                    .WithHandSoldering(Temperature.FromDegreesCelsius({{figure}}), TimeSpan.MaxValue)
                    .WithStencil(Length.FromMillimeters({{figure}}), Ratio.FromPercent({{figure}}))
                    .WithReinforcingPlate("SUS", Length.FromMillimeters({{figure}}), Length.FromMillimeters({{figure}})).Check();
                static void Durations() => Mounting.Of(P4.AXK740147G)
                    .WithHandSoldering(300.DegreesCelsius(), TimeSpan.FromSeconds((double)({{figure}}))).Check();
            """
        );

    [Theory]
    [InlineData("int.MaxValue")]
    [InlineData("int.MinValue")]
    [InlineData("0")]
    [InlineData("-1")]
    public Task Counts(string count) =>
        Analyze(
            $$"""
                static void Orders() => new PurchaseOrder("").Add(F4.AXK7L24223G, {{count}}).AddSamples(F4.AXK7L24223G, {{count}})
                    .AddFor(Interconnect.Between(P4.AXK740447G, P4.AXK840245WG), {{count}}).Check();
                static void Cycles() => Interconnect.Between(F4.AXK7LE2426G, F4.AXK8L24124BG).WithMatingCycles({{count}}, {{count}})
                    .WithUncontrolledHumidityStorage({{count}}).AddNet("", 1.Amperes(), [{{count}}, {{count}}]).Check();
                static void Long() => Mounting.Of(F4.AXK7L24223G).WithHandSoldering(300.DegreesCelsius(), TimeSpan.FromMinutes({{count}}))
                    .Check();
            """
        );

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null!")]
    [InlineData("\"\\0{0}'\"")]
    [InlineData("default(string)!")]
    public Task Names(string name) =>
        Analyze(
            $$"""
                static void Boards1()
                {
                    Interconnect design = Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).AddNet({{name}}, 1.Amperes(), [])
                        .AddReturn({{name}}, [{{name}}, {{name}}], [1]).LimitVoltageDrop({{name}}, 0.Volts());
                    new BoardAssembly({{name}}).Join({{name}}, {{name}}, design).Join("a", {{name}}, design).Join({{name}}, "a", design)
                        .Acknowledge(Hazard.CrossMating, {{name}}, "a", {{name}}).Check();
                    Mounting.Of(P4.AXK740147G).WithReinforcingPlate({{name}}, 1.Millimeters(), 1.Millimeters()).Check();
                    design.Acknowledge((Hazard)99, {{name}}).Check();
                }
            """
        );

    [Fact]
    public Task Null_for_every_argument() =>
        Analyze(
            """
                static void All()
                {
                    Interconnect.Between(null!, null!).AddNet(null!, default, null!).AddReturn(null!, null!, null!).WithVoltage(default)
                        .Check();
                    new BoardAssembly(null!).Join(null!, null!, null!).Check();
                    new PurchaseOrder(null!).Add(null!, default).AddSamples(null!, default).AddFor(null!, default).Check();
                    Mounting.Of(null!).WithStencil(default, default).Check(null);
                    Mounting.Of(F4.AXK7L24223G).WithStencil(default, default).WithHandSoldering(default, default).WithReflowPeak(default)
                        .Check(null);
                }
            """
        );

    private static async Task Analyze(string members) =>
        await Analysis.WithKeyway.WithCode($"{Check.Usings}\nstatic class Designs\n{{\n{members}\n}}").Analyze();
}
