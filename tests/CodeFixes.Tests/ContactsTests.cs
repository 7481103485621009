using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

/// <summary>A net that needs more contacts gets free ones, the nearest first.</summary>
public class ContactsTests
{
    [Fact]
    public Task As_many_as_it_needs() =>
        Fix.Statements(
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("MCLK", 0.1.Amperes(), contacts: [5])
                        .AddNet("VBAT", {|KEY3001:1.5.Amperes()|}, contacts: [1, 2, 3, 4]);
            """,
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("MCLK", 0.1.Amperes(), contacts: [5])
                        .AddNet("VBAT", 1.5.Amperes(), contacts: [1, 2, 3, 4, 6]);
            """
        );

    [Fact]
    public Task In_the_place_of_a_table() =>
        Fix.Statements(
            """
                    int[] supply = { 1, 2 };
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", {|KEY3001:0.9.Amperes()|}, supply);
            """,
            """
                    int[] supply = { 1, 2 };
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet("VBAT", 0.9.Amperes(), new[] { 1, 2, 3 });
            """
        );

    [Fact]
    public Task A_return() =>
        Fix.Statements(
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VBAT", 0.9.Amperes(), contacts: [1, 2, 3])
                        .AddReturn("GND", nets: ["VBAT"], contacts: {|KEY3009:[24]|});
            """,
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VBAT", 0.9.Amperes(), contacts: [1, 2, 3])
                        .AddReturn("GND", nets: ["VBAT"], contacts: [24, 22, 23]);
            """
        );

    [Fact]
    public Task For_a_voltage_drop() =>
        Fix.Statements(
            """
                    var keypad = Interconnect.Between(P4.AXK740147G, P4.AXK840145WG)
                        .LimitVoltageDrop(10.Millivolts())
                        .AddNet("VDD", {|KEY3007:0.3.Amperes()|}, contacts: [1, 2]);
            """,
            """
                    var keypad = Interconnect.Between(P4.AXK740147G, P4.AXK840145WG)
                        .LimitVoltageDrop(10.Millivolts())
                        .AddNet("VDD", 0.3.Amperes(), contacts: [1, 2, 3]);
            """
        );

    [Fact]
    public Task For_a_derating() =>
        Fix.Under(
            "keyway_current_derating = 80 %",
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VBAT", {|KEY3008:0.9.Amperes()|}, contacts: [1, 2, 3]);
            """,
            """
                    var camera = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)
                        .AddNet("VBAT", 0.9.Amperes(), contacts: [1, 2, 3, 4]);
            """
        );

    [Fact]
    public Task With_the_names_of_the_manufacturer() =>
        Fix.OfCatalog(
            Named("contacts: { names: rows A to B }"),
            """
                    var made = Interconnect.Between(TX.S20, TX.H20)
                        .AddNet("GND", 0.1.Amperes(), contacts: ["A3"])
                        .AddNet("VCC", {|KEY3001:2.Amperes()|}, contacts: ["A1", "A2"]);
            """,
            """
                    var made = Interconnect.Between(TX.S20, TX.H20)
                        .AddNet("GND", 0.1.Amperes(), contacts: ["A3"])
                        .AddNet("VCC", 2.Amperes(), contacts: ["A1", "A2", "A4", "A5"]);
            """
        );

    [Fact]
    public Task With_names_in_the_place_of_a_table() =>
        Fix.OfCatalog(
            Named("contacts: { names: rows A to B }"),
            """
                    var supply = new List<string> { "A1" };
                    var made = Interconnect.Between(TX.S20, TX.H20).AddNet("VCC", {|KEY3001:1.Amperes()|}, supply);
            """,
            """
                    var supply = new List<string> { "A1" };
                    var made = Interconnect.Between(TX.S20, TX.H20).AddNet("VCC", 1.Amperes(), new[] { "A1", "A2" });
            """
        );

    [Fact]
    public Task With_numbers_from_101() =>
        Fix.OfCatalog(
            Named("contacts: { names: from 101 }"),
            """
                    var made = Interconnect.Between(TX.S20, TX.H20).AddNet("VCC", {|KEY3001:1.Amperes()|}, contacts: [101]);
            """,
            """
                    var made = Interconnect.Between(TX.S20, TX.H20).AddNet("VCC", 1.Amperes(), contacts: [101, 102]);
            """
        );

    [Fact]
    public Task Not_in_the_place_of_a_call_with_the_elements_of_params() =>
        Fix.NotOffered(
            """
                    Interconnect Wire(Interconnect joint, double amperes, params int[] contacts) =>
                        joint.AddNet("VBAT", amperes.Amperes(), contacts);

                    var camera = Wire{|KEY3001:(Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG), 0.7, 1, 2)|};
            """
        );

    private static string Named(string contacts) =>
        $$"""
            series: TX
            manufacturer: Acme
            {{contacts}}
            ratings:
              currentPerContact: 0.5 A
              totalCurrent: 10 A
            pairs:
              - matedHeight: 1.5 mm
                parts:
                  20: [S20, H20]
            """;
}
