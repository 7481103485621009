using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

/// <summary>Every rule that suggests a single value has a fix that writes it.</summary>
public class OtherRulesTests
{
    [Fact]
    public Task One_packing_throughout() =>
        Fix.OfCatalog(
            """
            series: T2
            manufacturer: Acme
            packing:
              - orderUnit: innerCarton
                innerCarton: 3000
              - for: { variant: smallReel }
                innerCarton: 1000
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  10: [TS10, TH10]
            variants:
              - name: smallReel
                numbers:
                  socket:
                    pattern: TS{contacts}K
                contacts: [10]
            """,
            "        var spring = new PurchaseOrder(\"spring\").Add(T2.TS10, 3000).Add({|KEY1007:T2.TS10K|}, 3000);",
            "        var spring = new PurchaseOrder(\"spring\").Add(T2.TS10, 3000).Add(T2.TS10, 3000);"
        );

    [Fact]
    public Task A_part_for_inspection() =>
        Fix.Statements(
            "        var camera = Interconnect.Between({|KEY2006:F4.AXK7LE2426G|}, F4.AXK8L24124BG).WithMatingCycles(30);",
            "        var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(30);"
        );

    [Fact]
    public Task The_half_that_wears_out() =>
        Fix.Statements(
            "        var jig = Interconnect.Between(F4.AXK7LE2426G, F4.AXK8L24124BG).WithMatingCycles({|KEY4002:1000|});",
            "        var jig = Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG).WithMatingCycles(1000);"
        );

    [Fact]
    public Task A_net_that_is_named_otherwise() =>
        Fix.Statements(
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VCAM", 0.3.Amperes(), contacts: [1])
                        .AddReturn("GND", nets: [{|KEY3011:"VCAN"|}], contacts: [24]);
            """,
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VCAM", 0.3.Amperes(), contacts: [1])
                        .AddReturn("GND", nets: ["VCAM"], contacts: [24]);
            """
        );

    [Fact]
    public Task A_budget_of_a_net_that_is_named_otherwise() =>
        Fix.Statements(
            """
                    var core = Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                        .LimitVoltageDrop({|KEY3012:"VCORR"|}, 30.Millivolts())
                        .AddNet("VCORE", 0.3.Amperes(), contacts: [1]);
            """,
            """
                    var core = Interconnect.Between(F4S.AXT510124, F4S.AXT610124)
                        .LimitVoltageDrop("VCORE", 30.Millivolts())
                        .AddNet("VCORE", 0.3.Amperes(), contacts: [1]);
            """
        );

    [Fact]
    public Task An_order_is_rounded_up() =>
        Fix.Statements(
            """
                    var order = new PurchaseOrder("pilot")
                        .Add(F4.AXK7L24223G, {|KEY6001:4000|})
                        .Add(F4.AXK7LE2426G, {|KEY6002:20|})
                        .AddSamples(P4.AXK740147G, {|KEY6003:60|});
            """,
            """
                    var order = new PurchaseOrder("pilot")
                        .Add(F4.AXK7L24223G, 6000)
                        .Add(F4.AXK7LE2426G, 50)
                        .AddSamples(P4.AXK740147G, 100);
            """
        );

    [Fact]
    public Task Soldering_and_handling() =>
        Fix.Statements(
            """
                    var mounting = Mounting.Of(P4.AXK740147G)
                        .WithReflowPeak({|KEY5008:270.DegreesCelsius()|})
                        .AtRelativeHumidity({|KEY5011:30.Percent()|}, {|KEY5011:65.Percent()|})
                        .WithStencil(120.Micrometers(), {|KEY5010:66.Percent()|});
            """,
            """
                    var mounting = Mounting.Of(P4.AXK740147G)
                        .WithReflowPeak(260.DegreesCelsius())
                        .AtRelativeHumidity(40.Percent(), 60.Percent())
                        .WithStencil(120.Micrometers(), 50.Percent());
            """
        );

    [Fact]
    public Task A_rate_of_mating_and_a_time_of_storage() =>
        Fix.Statements(
            "        var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".WithMatingCycles(30, perHour: {|KEY4009:300|}).WithUncontrolledHumidityStorage({|KEY4010:9|});",
            "        var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithMatingCycles(30, perHour: 200)"
                + ".WithUncontrolledHumidityStorage(6);"
        );

    [Fact]
    public Task A_dielectric_test() =>
        Fix.Statements(
            "        var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + ".RequireDielectricStrength({|KEY3013:500.Volts()|});",
            "        var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).RequireDielectricStrength(150.Volts());"
        );

    [Fact]
    public Task A_dielectric_test_that_lasts_too_long() =>
        Fix.Warning(
            "KEY3013",
            Tested("using System;", "{|#0:TimeSpan.FromMinutes(5)|}"),
            Tested("using System;", "TimeSpan.FromMinutes(1)"),
            "Use 1 min instead of TimeSpan.FromMinutes(5)"
        );

    [Fact]
    public Task A_duration_without_its_namespace() =>
        Fix.Warning(
            "KEY3013",
            Tested("", "{|#0:System.TimeSpan.FromHours(1)|}"),
            Tested("", "System.TimeSpan.FromMinutes(1)"),
            "Use 1 min instead of System.TimeSpan.FromHours(1)"
        );

    private static string Tested(string usings, string duration) =>
        $"{usings} using Keyway; static class Boards {{ static object Camera => Interconnect.Between(Panasonic.F4.AXK7L24223G, "
        + $"Panasonic.F4.AXK8L24124BG).RequireDielectricStrength(100.Volts(), {duration}); }}";
}
