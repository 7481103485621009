using Keyway.IntelliSense.Tests.Support;

namespace Keyway.IntelliSense.Tests;

/// <summary>The exact descriptions of completion items and the exact tooltips.</summary>
public class TooltipTests
{
    private const string Camera = "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)";

    [EditorFact]
    public async Task A_part_reads_like_the_row_of_its_datasheet() =>
        Assert.Equal(
            "F4Socket F4.AXK7L24223G { get; }\n"
                + "F4 socket with 24 contacts. Mated height 0.9 mm with F4.AXK8L24124BG. A 7.2, B 4.4, C 5.8 mm. "
                + "0.3 A per contact, 5 A in total, 60 V, at most 90 mΩ a contact, -55 °C to 85 °C, 50 mating cycles.",
            await Editor.InMethod("F4.$$").DescriptionAsync("AXK7L24223G")
        );

    [EditorFact]
    public async Task A_part_with_several_partners_names_each_with_its_height()
    {
        string description = await Editor.InMethod("P4.$$").DescriptionAsync("AXK840145WG");
        Assert.Contains(
            "Mated height 1.5 mm with P4.AXK740147G, 2.0 mm with P4.AXK740247G, 2.5 mm with P4.AXK740347G.",
            description,
            StringComparison.Ordinal
        );
    }

    [EditorFact]
    public async Task A_part_in_code_names_the_document_besides()
    {
        string info = await Editor.InMethod("Connector socket = F4.$$AXK7L24223G;").QuickInfoAsync();
        Assert.Contains("F4 socket with 24 contacts. Mated height 0.9 mm", info, StringComparison.Ordinal);
        Assert.Contains("Source: F4 Series, narrow pitch connectors (0.4 mm pitch): Product types.", info, StringComparison.Ordinal);
    }

    [EditorFact]
    public async Task A_series_says_what_holds_for_all_its_parts()
    {
        string info = await Editor.InMethod("Series series = $$F4.Series;").QuickInfoAsync();
        Assert.Contains(
            "F4 by Panasonic: Narrow pitch connectors, board to FPC. 0.4 mm pitch. 0.3 A per contact",
            info,
            StringComparison.Ordinal
        );
    }

    [EditorFact]
    public Task Choosing_by_count_names_the_counts() =>
        Shows(
            "F4.$$Socket(24);",
            "The F4 socket with 10, 12, 14, 16, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 44, 48, 50, 54, 60, 66, 70 or 80 contacts."
        );

    [EditorFact]
    public Task Choosing_by_count_and_height_names_both() =>
        Shows(
            "P4.$$Socket(contacts: 40, matedHeight: 2.5.Millimeters());",
            "The P4 socket with 20, 24, 30, 40, 50, 60, 70, 80 or 100 contacts, for a mated height of 1.5, 2.0, 2.5, 3.0 or 3.5 mm."
        );

    [EditorFact]
    public Task The_partner_of_a_socket_names_the_heights() =>
        Shows(
            "P4.AXK740347G.$$MatingHeader(2.5.Millimeters());",
            "The header that mates with this socket at a mated height: P4 sockets give 1.5, 2.0, 2.5, 3.0 or 3.5 mm."
        );

    [EditorFact]
    public Task A_net_names_units_and_contacts() =>
        Shows(
            Camera + ".$$AddNet(\"VCAM\", 1.2.Amperes(), contacts: [1, 2]);",
            "Adds a net: a current, such as 1.2.Amperes(), that divides evenly over contacts, such as [1, 2, 3, 4]."
        );

    [EditorFact]
    public Task A_voltage_names_its_unit() =>
        Shows(
            Camera + ".$$WithVoltage(3.3.Volts());",
            "Specifies the highest voltage between any two contacts, AC or DC, such as 3.3.Volts() (KEY3003)."
        );

    [EditorFact]
    public Task A_mated_height_names_its_unit() =>
        Shows(
            Camera + ".$$WithMatedHeight(0.9.Millimeters());",
            "Specifies the mated height that the product needs, from board to board, such as 2.5.Millimeters() (KEY2005)."
        );

    [EditorFact]
    public Task Mating_cycles_say_what_one_is() =>
        Shows(
            Camera + ".$$WithMatingCycles(30);",
            "Specifies the number of mating cycles over the product's life, each an insertion and a removal (KEY4002)."
        );

    [EditorFact]
    public Task A_unit_says_its_symbol() =>
        Shows("ElectricCurrent current = 300.$$Milliamperes();", "Creates a current of this many milliamperes (mA).");

    private static async Task Shows(string code, string sentence) =>
        Assert.Contains(sentence, (await Editor.InMethod(code).QuickInfoAsync()).Split('\n'));
}
