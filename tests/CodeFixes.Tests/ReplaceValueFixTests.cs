using Keyway.CodeFixes.Tests.Support;

namespace Keyway.CodeFixes.Tests;

public class ReplaceValueFixTests
{
    [Theory]
    [InlineData(0, "20")]
    [InlineData(1, "16")]
    public Task KEY1001_count(int index, string count) =>
        Fix.Statements("F4.Socket({|KEY1001:18|});", $"F4.Socket({count});", index, $"Use {count} instead of 18");

    [Fact]
    public Task KEY1002_part_number() =>
        Fix.Statements(
            """PartNumber.Parse({|KEY1002:"AXK7L26227G"|});""",
            """PartNumber.Parse("AXK7L26223G");""",
            title: "Use AXK7L26223G instead of AXK7L26227G"
        );

    [Theory]
    [InlineData(0, "AXK7L20223G")]
    [InlineData(1, "AXK7L16223G")]
    public Task KEY1002_part_number_with_a_count(int index, string number) =>
        Fix.Statements("""PartNumber.Parse({|KEY1002:"AXK7L18223G"|});""", $"""PartNumber.Parse("{number}");""", index);

    [Theory]
    [InlineData(0, "2.5")]
    [InlineData(1, "2.0")]
    [InlineData(2, "1.5")]
    public Task KEY1004_height(int index, string height) =>
        Fix.Statements(
            "P4.Socket(contacts: 70, matedHeight: {|KEY1004:3.0.Millimeters()|});",
            $"P4.Socket(contacts: 70, matedHeight: {height}.Millimeters());",
            index,
            $"Use {height} mm instead of 3.0.Millimeters()"
        );

    [Theory]
    [InlineData(0, "F4.AXK7L24223G", "F4.AXK8L24124BG")]
    [InlineData(1, "F4.AXK8L26124BG", "F4.AXK7L26223G")]
    public Task KEY2001_role(int index, string first, string second) =>
        Fix.Statements(
            "Interconnect.Between(F4.AXK7L24223G, {|KEY2001:F4.AXK7L26223G|});",
            $"Interconnect.Between({first}, {second});",
            index
        );

    [Theory]
    [InlineData(0, "F4.AXK7L24223G", "F4.AXK8L24124BG")]
    [InlineData(1, "F4S.AXT524124", "F4S.AXT624124")]
    public Task KEY2002_series(int index, string first, string second) =>
        Fix.Statements(
            "Interconnect.Between(F4.AXK7L24223G, {|KEY2002:F4S.AXT624124|});",
            $"Interconnect.Between({first}, {second});",
            index
        );

    [Theory]
    [InlineData(0, "F4S.AXT524124", "F4S.AXT624124")]
    [InlineData(1, "F4S.AXT526124", "F4S.AXT626124")]
    public Task KEY2003_count(int index, string first, string second) =>
        Fix.Statements(
            "Interconnect.Between(F4S.AXT524124, {|KEY2003:F4S.AXT626124|});",
            $"Interconnect.Between({first}, {second});",
            index
        );

    [Theory]
    [InlineData(0, "P4.AXK740147G", "P4.AXK840145WG")]
    [InlineData(1, "P4.AXK740347G", "P4.AXK840245WG")]
    [InlineData(2, "P4.AXK740447G", "P4.AXK840245WG")]
    public Task KEY2004_height(int index, string first, string second) =>
        Fix.Statements(
            "Interconnect.Between(P4.AXK740147G, {|KEY2004:P4.AXK840245WG|});",
            $"Interconnect.Between({first}, {second});",
            index
        );

    [Theory]
    [InlineData("3.0", "P4.AXK740347G", "P4.AXK840245WG")]
    [InlineData("3.5", "P4.AXK740447G", "P4.AXK840245WG")]
    [InlineData("1.5", "P4.AXK740147G", "P4.AXK840145WG")]
    public Task KEY2004_height_that_the_design_states(string height, string first, string second) =>
        Fix.Statements(
            $"Interconnect.Between(P4.AXK740147G, {{|KEY2004:P4.AXK840245WG|}}).WithMatedHeight({height}.Millimeters());",
            $"Interconnect.Between({first}, {second}).WithMatedHeight({height}.Millimeters());"
        );

    [Theory]
    [InlineData(0, "P4.AXK840145WG", "2.5")]
    [InlineData(1, "P4.AXK840245WG", "3.0")]
    public Task KEY2005_height_of_a_pair(int index, string header, string height) =>
        Fix.Statements(
            "Interconnect.Between(P4.AXK740347G, P4.AXK840145WG).WithMatedHeight({|KEY2005:3.0.Millimeters()|});",
            $"Interconnect.Between(P4.AXK740347G, {header}).WithMatedHeight({height}.Millimeters());",
            index
        );

    [Theory]
    [InlineData(0, "2.5")]
    [InlineData(1, "3.0")]
    public Task KEY2005_height_of_a_partner(int index, string height) =>
        Fix.Statements(
            "P4.AXK740347G.MatingHeader({|KEY2005:1.5.Millimeters()|});",
            $"P4.AXK740347G.MatingHeader({height}.Millimeters());",
            index
        );

    [Theory]
    [InlineData("{|KEY2005:P4.AXK840145WG.MatingSocket()|};")]
    [InlineData("Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG).AddNet(\"A\", {|KEY3001:3.3.Amperes()|}, contacts: [1]);")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 0.Amperes(), contacts: [{|KEY1003:25|}]);")]
    [InlineData("Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithVoltage({|KEY3003:72.Volts()|});")]
    [InlineData("PartNumber.Parse({|KEY1002:\"10118194-0001LF\"|});")]
    public Task A_finding_without_a_single_remedy_has_no_fix(string code) => Fix.NotOffered(code);
}
