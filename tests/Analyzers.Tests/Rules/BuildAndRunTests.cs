using System.Runtime.CompilerServices;
using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Panasonic;

namespace Keyway.Analyzers.Tests.Rules;

/// <summary>The build and the program report the same findings in a design, with the same messages.</summary>
public class BuildAndRunTests
{
    [Fact]
    public Task Current_and_voltage() =>
        FindTheSame(() =>
            Interconnect
                .Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                .AddNet("VCAM", 1.2.Amperes(), new[] { 1, 2, 3, 4 })
                .AddReturn("GND", new[] { "VCAM" }, new[] { 22, 23 })
                .LimitVoltageDrop(25.Millivolts())
                .LimitVoltageDrop("GND", 5.Millivolts())
                .WithVoltage(61.Volts())
                .RequireDielectricStrength(500.Volts(), TimeSpan.FromMinutes(1))
                .Check()
        );

    [Fact]
    public Task Environment() =>
        FindTheSame(() =>
            Interconnect
                .Between(F4S.AXT510124, F4S.AXT610124)
                .WithAmbientTemperature((-60).DegreesCelsius(), 80.DegreesCelsius())
                .WithSelfHeating(TemperatureDelta.FromKelvins(6))
                .WithStorageTemperature((-60).DegreesCelsius(), 90.DegreesCelsius())
                .WithPackedStorageTemperature((-60).DegreesCelsius(), 90.DegreesCelsius())
                .WithMatingCycles(60, 201)
                .WithMatingUnderPower()
                .WithSwitchingUse()
                .WithUncontrolledHumidityStorage(9)
                .Check()
        );

    [Fact]
    public Task Endurance() =>
        FindTheSame(() =>
            Interconnect
                .Between(F4S.AXT510124, F4S.AXT610124)
                .RequireThermalShock(6, (-60).DegreesCelsius(), 90.DegreesCelsius(), TimeSpan.FromMinutes(31))
                .RequireDampHeat(TimeSpan.FromDays(6), 45.DegreesCelsius(), 96.Percent())
                .RequireSaltSpray(TimeSpan.FromHours(25), 40.DegreesCelsius(), 7.Percent())
                .RequireHydrogenSulfide(TimeSpan.FromHours(49), 45.DegreesCelsius(), 5.PartsPerMillion(), 81.Percent())
                .RequireInsulationResistance(101.Megaohms())
                .Check()
        );

    [Fact]
    public Task Storage() =>
        FindTheSame(() => Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithUncontrolledHumidityStorage(7).Check());

    [Fact]
    public Task Forces_and_heights() =>
        FindTheSame(() =>
            Interconnect
                .Between(P4.AXK740147G, P4.AXK840145WG)
                .LimitInsertionForce(1.Newtons())
                .RequireRemovalForce(9.Newtons())
                .WithComponentHeights(1.6.Millimeters(), Length.Zero)
                .Check()
        );

    [Fact]
    public Task Inspection_parts_and_ratings_that_are_not_given() =>
        FindTheSame(() =>
            Interconnect
                .Between(F4.AXK7LE2426G, F4.AXK8L24124BG)
                .WithMatingCycles(30)
                .LimitInsertionForce(1.Newtons())
                .RequireRemovalForce(9.Newtons())
                .WithMatingUnderPower()
                .Check()
        );

    [Fact]
    public Task Boards() =>
        FindTheSame(() =>
            new BoardAssembly("handheld")
                .Join("main", "camera", Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).AddNet("A", 0.1.Amperes(), new[] { 1 }))
                .Join("main", "camera", Interconnect.Between(P4.AXK740247G, P4.AXK840145WG).AddNet("B", 0.1.Amperes(), new[] { 1 }))
                .Join("main", "display", Interconnect.Between(P4.AXK740147G, P4.AXK840145WG).AddNet("C", 0.1.Amperes(), new[] { 1 }))
                .Join("main", "keys", Interconnect.Between(F4.AXK7L24223G, F4.AXK8LE2426BG))
                .Check()
        );

    [Fact]
    public Task Mounting_and_soldering() =>
        FindTheSame(() =>
            Mounting
                .Of(P4.AXK740147G)
                .WithBoardWarp(0.031.Millimeters())
                .AtRelativeHumidity(30.Percent(), 70.Percent())
                .WithReflowPeak(261.DegreesCelsius())
                .WithHandSoldering(320.DegreesCelsius(), TimeSpan.FromSeconds(4))
                .WithStencil(150.Micrometers(), 41.Percent())
                .WithReinforcingPlate("SUS", 0.3.Millimeters(), 0.4.Millimeters())
                .Check()
        );

    [Fact]
    public Task Orders() =>
        FindTheSame(() =>
            new PurchaseOrder("first")
                .Add(F4.AXK7L24223G, 10_000)
                .Add(F4.AXK7LE2426G, 10)
                .AddSamples(F4.AXK8L24124BG, 7)
                .AddFor(Interconnect.Between(P4.AXK740447G, P4.AXK840245WG), 5000)
                .Check()
        );

    private static async Task FindTheSame(Func<IReadOnlyList<Finding>> design, [CallerArgumentExpression(nameof(design))] string code = "")
    {
        string file = $"{Check.Usings}\nstatic class Boards\n{{\n    static object Build() => {code["() => ".Length..]};\n}}";
        IEnumerable<Diagnostic> built = await Analysis.WithKeyway.WithCode(file).Analyze();
        List<string> ran = [.. design().Select(finding => finding.ToString()).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(ran);
        Assert.Equal(
            ran,
            built
                .Select(diagnostic => $"{Word(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.GetMessage(null)}")
                .Order(StringComparer.Ordinal)
        );
    }

    private static string Word(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
}
